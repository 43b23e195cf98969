// Cuts the typeface down to what our pages are written with; a rarer letter still comes from the whole files.

import subset from 'subset-font'

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

// By the part of the typeface, as the package splits it.
const letters = {
  latin: `${ascii}\u00a0\u202f\u2011§«°·»×–—‘’“”„•…→−`,
  'latin-ext': '₸',
  cyrillic: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяІіҰұ№',
  'cyrillic-ext': 'ӘҒҚҢӨҮҺәғқңөүһ',
}

/** The parts that are cut, and the name of each. */
export const cutParts = Object.keys(letters)

/** The letters of `part` that our pages use, in the weights they use, as woff2. */
export function cut(part, font) {
  return subset(font, letters[part], {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
}

/**
 * The style that names the cut fonts, each for the letters it holds.
 *
 * It stands after the package's own style: where two faces hold a letter, the later one is fetched.
 */
export function cutStyle() {
  return cutParts.map(face).join('\n')
}

function face(part) {
  const range = [...letters[part]].map(letter => `U+${letter.codePointAt(0).toString(16)}`).join(',')
  return `@font-face {
    font-family: "Golos Text Variable"; font-weight: 400 700; font-display: swap;
    src: url("./files/golos-text-${part}.woff2") format("woff2"); unicode-range: ${range};
  }`
}
