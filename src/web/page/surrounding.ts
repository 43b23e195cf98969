// What a component learns from the page around it, so that no page hands its language and its problems down by hand.

import { createContext, useContext } from 'hono/jsx'
import { assert } from '../../kernel/assert.ts'
import type { Language } from '../../text/language.ts'
import type { FieldProblem } from './view.ts'

interface Surrounding {
  readonly language: Language
  readonly problems: readonly FieldProblem[]
}

/** Set by `Page`; a component outside of it is a fault. */
export const SurroundingContext = createContext<Surrounding | null>(null)

/** The language of the page around. */
export function useLanguage(): Language {
  return useSurrounding().language
}

/** What is wrong with the field `id`, or undefined: a field and the error summary can never disagree. */
export function useProblem(id: string): string | undefined {
  return useSurrounding().problems.find(problem => problem.field === id)?.message
}

function useSurrounding(): Surrounding {
  const surrounding = useContext(SurroundingContext)
  assert(surrounding, 'a component is rendered inside a Page')
  return surrounding
}
