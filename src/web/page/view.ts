// What every page knows of its reader, and what is wrong with a form; shared by the frame and its components.

import type { Language } from '../../text/language.ts'

/** Who looks at which page. */
export interface View {
  readonly language: Language
  /** The page's own address after the language prefix, with its query: `/desk/new`, or `` for the home page. */
  readonly path: string
  /** Whether this is a demonstration, which every page says. */
  readonly demo: boolean
  readonly officer: Worker | null
}

/** Somebody who is signed in to work here. */
export interface Worker {
  /** Of the account; scripts keep what one officer typed apart by it. */
  readonly id: string
  readonly name: string
  readonly office: string
  /** The parts of the site that the role may enter; paths after the language prefix. */
  readonly places: readonly { readonly path: string; readonly name: string }[]
}

/** What is wrong with one field, as a sentence that says how to mend it. */
export interface FieldProblem {
  /** The id of the input; for a date as a whole, the id of its group. */
  readonly field: string
  readonly message: string
}

/** Whether the page at `path` is for officers. */
export function isOfDesk(path: string): boolean {
  return /^\/desk\b/.test(path)
}

/** The address of a page in a language: `address('kk', '/verify')` is `/kk/verify`. */
export function address(language: Language, path: string): string {
  return `/${language}${path === '/' ? '' : path}`
}
