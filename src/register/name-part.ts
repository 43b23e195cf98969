// Takes a name apart into what a comparison needs: family, given and father's name, each folded whole and by words.

import type { MatchName } from './match-traits.ts'
import { foldName } from './name-fold.ts'

/** A family name or a given name: as written, as a skeleton, and the skeletons of its words. */
export interface NamePart {
  /** In capitals, words parted by one space: equal for two spellings that differ only in case or hyphens. */
  readonly written: string
  /** Of the whole: ALI-SULTAN, ALI SULTAN and ALISULTAN have one. */
  readonly skeleton: string
  /** Of each word, without repetition. */
  readonly words: readonly string[]
}

export interface NameParts {
  readonly family: NamePart | null
  readonly given: NamePart | null
  /** The father's name without its ending: Серікұлы, Серикович and SERIKOVICH have one. */
  readonly father: string | null
  readonly cut: boolean
}

// Nobody's name has more words, and a machine-readable line has room for 39 letters.
const wordsMax = 8
const skeletonLengthMax = 120

/**
 * The parts of a name that can be folded; a part in an unknown script, or without a letter, is null.
 *
 * What stands beyond 8 words or 120 letters of a part is not looked at.
 */
export function namePartsOf(name: MatchName): NameParts {
  return {
    family: partOf(name.family),
    given: partOf(name.given),
    father: fatherOf(name.patronymic ?? null),
    cut: name.cut,
  }
}

function partOf(name: string | null): NamePart | null {
  const skeleton = name === null ? null : foldName(name)
  if (name === null || skeleton === null) return null
  const written = name
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{M}'’ʻʼ]+/u)
    .filter(word => word !== '')
  const words = written
    .slice(0, wordsMax)
    .map(foldName)
    .filter(word => word !== null)
  return {
    written: written.join(' '),
    skeleton: skeleton.slice(0, skeletonLengthMax),
    words: [...new Set(words.map(word => word.slice(0, skeletonLengthMax)))],
  }
}

// Whose son or daughter, as Kazakh, Russian and Turkic records say it, and as passports spell that.
const fatherEnding = new RegExp(
  [
    '[\\s-]*(?:ҰЛЫ|УЛЫ|ULY|ҚЫЗЫ|КЫЗЫ|QYZY|KYZY|ОГЛЫ|OGLY|ГЫЗЫ|GYZY)',
    '[ЙЬ]?[ОЕЁ]В(?:ИЧ|НА)|[YI]?[OE]V(?:ICH|NA)',
    'ИЧ|ИНИЧНА|ИЧНА|ICH|INICHNA|ICHNA',
  ]
    .map(ending => `(?:${ending})$`)
    .join('|'),
)

function fatherOf(patronymic: string | null): string | null {
  const father = patronymic?.normalize('NFKC').toUpperCase().trim().replace(fatherEnding, '') ?? ''
  // Сергей and Серге-евич, Илья and Иль-ич.
  return (
    foldName(father)
      ?.replace(/(?<=..)[aei]+$/, '')
      .slice(0, skeletonLengthMax) ?? null
  )
}
