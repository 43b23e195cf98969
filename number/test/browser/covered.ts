// Which pieces of a file ran in the browser, over all the pages that loaded it.

export interface Covered {
  readonly url: string
  readonly source?: string
  readonly functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[]
}

/** The pieces of a file that ran on none of the pages that loaded it. */
export function missed(path: string, entries: readonly Covered[]): string[] {
  const loads = entries.filter(({ url }) => new URL(url).pathname === path)
  const source = loads[0]?.source ?? ''
  const ran = new Uint8Array(source.length)
  for (const { functions } of loads) {
    const counts = new Uint8Array(source.length)
    // Ranges come from the outer to the inner, so the last word on a place is the innermost.
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
      counts.fill(count > 0 ? 1 : 0, startOffset, endOffset)
    }
    counts.forEach((count, at) => {
      ran[at]! |= count
    })
  }
  const text = Array.from(source, (character, at) => (ran[at] ? '\n' : character)).join('')
  return text
    .split(/\n+/)
    .filter(piece => piece.trim() !== '')
    .map(piece => `${path}: ${piece}`)
}
