// Reads document numbers and legacy identifiers past the ways in which they are typed and scanned.

/** Capitals and digits only, Cyrillic look-alikes as Latin, O as 0 and I as 1: `n 12-34o` is `N12340`. */
export function foldNumber(number: string): string {
  const signs = [...number.normalize('NFKC').toUpperCase()].map(sign => lookAlikes.get(sign) ?? sign)
  return signs.join('').replace(/[^A-Z0-9]/g, '')
}

const seen = 'АВЕКМНОРСТУХІOI'
const meant = 'ABEKMH0PCTYX101'
const lookAlikes = new Map([...seen].map((sign, at) => [sign, meant[at]!]))
