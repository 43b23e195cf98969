// The stem of a folded name: what stays the same when a letter is misheard, mistyped, cut off, or ends otherwise.

// Letters that are taken for one another have one sign; vowels have none, but for the first letter.
const signs: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', d: 't', t: 't', g: 'k', h: 'k', k: 'k', c: 's', s: 's', z: 's', v: 'v', f: 'v' },
  ...{ l: 'l', m: 'm', n: 'n', r: 'r' },
}

// With fewer signs the desk would look through many strangers, with more it would miss names that end otherwise.
const signsMax = 4

/**
 * The first sounds of a skeleton, at most four: `nursultan` has the stem `nrsl`, `alia` has `@l`.
 *
 * Two people with a stem in common are worth comparing, and nothing more.
 */
export function stemOf(skeleton: string): string {
  const sounds = skeleton.replace(/(?<=[scz])h/g, '')
  const letters = [...sounds].map((letter, at) => signs[letter] ?? (at === 0 ? '@' : ''))
  return letters
    .join('')
    .replace(/(.)\1+/g, '$1')
    .slice(0, signsMax)
}
