// What a cell holds once the marks are off that spreadsheets and programs leave around a number.

/**
 * The text without what only says "this is text" (`="0506…"`, `'0506…`) and without the `.0` that some programs put
 * after whole numbers.
 */
export function bare(cell: string): string {
  const text = cell.trim()
  const inner = /^="(.*)"$/s.exec(text)?.[1] ?? text.replace(/^'/, '')
  return inner.replace(/^(\d+)[.,]0+$/, '$1')
}

/** The text with its letters and digits hidden but the last four, and never more than a third of them shown. */
export function masked(text: string): string {
  const characters = [...text]
  const isHidden = (character: string) => /[\p{L}\p{N}]/u.test(character)
  const count = characters.filter(isHidden).length
  let left = count - Math.min(4, Math.floor(count / 3))
  return characters.map(character => (isHidden(character) && left-- > 0 ? '•' : character)).join('')
}
