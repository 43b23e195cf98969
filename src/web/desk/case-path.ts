// Where the page of a case is, after the language prefix.

/** `/desk/case/KZ-XXXX-XXXX`. */
export function casePath(reference: string): string {
  return `/desk/case/${reference}`
}
