// Whether two spellings say the same, for marking differences on the page of a case.

/** Marks, case and spaces of what was typed are no difference from lines in capitals. */
export function isOther(typed: string | undefined, read: string): boolean {
  return typed !== undefined && plain(typed) !== plain(read)
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ`]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toUpperCase()
}
