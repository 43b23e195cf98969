// The style sheets of a page: one that all share, and what shows in one part of the site only.

import { assetPath } from '../built-file.ts'

/** One `<link rel="stylesheet">`. */
export interface Sheet {
  readonly href: string
  readonly media?: 'print'
}

/** By what an address begins with, after the language prefix. */
const parts: readonly { readonly name: string; readonly where: RegExp }[] = [
  { name: 'desk.css', where: /^\/(desk|admin|audit)\b/ },
  { name: 'apply.css', where: /^\/(apply|track|result|account)\b/ },
  { name: 'bulk.css', where: /^\/verify\/bulk\b/ },
]

/** What the page at `path` is set with, in the order that its rules count. No screen waits for that of paper. */
export function sheetsOf(path: string): readonly Sheet[] {
  const here = parts.filter(({ where }) => where.test(path)).map(({ name }) => ({ href: assetPath(name) }))
  return [{ href: assetPath('page.css') }, ...here, { href: assetPath('print.css'), media: 'print' }]
}
