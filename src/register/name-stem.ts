// The sound of a folded name: what stays when a letter is misheard, mistyped or cut off, or a name ends otherwise.

// Letters that are taken for one another have one sign; vowels have none, but for one that comes first.
const signs: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', d: 't', t: 't', g: 'k', h: 'k', k: 'k', c: 's', s: 's', z: 's', v: 'v', f: 'v' },
  ...{ l: 'l', m: 'm', n: 'n', r: 'r' },
}

// With fewer the desk would look through many strangers; with more it would miss names that end otherwise.
const stemSignsMax = 4

/** The sounds of a skeleton: `nursultan` has `nrsltn`, `alia` has `@l`, and `sahin` and `shahin` both have `skn`. */
export function soundOf(skeleton: string): string {
  const letters = [...skeleton.replace(/(?<=[scz])h|(?<=n)g/g, '')]
  const sounds = letters.map((letter, at) => signs[letter] ?? (at === 0 ? '@' : ''))
  return sounds.join('').replace(/(.)\1+/g, '$1')
}

/** A family name without its ending: Ахмет, Ахметов and Ахметова, Ғали and Галиева, as one person may be written. */
export function rootOf(skeleton: string): string {
  return skeleton.replace(/(?<=.{3})(?:[aeo]va?|ina?|ski|skaia|uli|[aei])$/, '')
}

/** The first four sounds of the root. People of one birth date who share a stem are worth comparing, no more. */
export function stemOf(skeleton: string): string {
  return soundOf(rootOf(skeleton)).slice(0, stemSignsMax)
}
