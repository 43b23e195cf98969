// Shows everything that is wrong with a topic as the server would: above the page, and at each field.

import type { FormProblem } from '../../form/problem.ts'
import { type Speaker, sentenceOf } from '../../form/speech.ts'
import { copyPart, find } from '../part.ts'
import { clearProblem, showProblem } from '../problem.ts'

/** Shows the problems and leads to their summary; takes away those that were shown before. */
export function showProblems(root: HTMLElement, speaker: Speaker, problems: readonly FormProblem[]): void {
  clearProblems(root)
  if (problems.length === 0) return
  const summary = copyPart(root, 'error-summary')
  const list = find(summary, 'ul')
  const shown = new Set<Element>()
  for (const problem of problems) {
    const message = sentenceOf(speaker, problem)
    const field = inputOf(problem.field)
    const link = copyPart(root, 'error-item', { field: field?.id ?? problem.field, message })
    find<HTMLAnchorElement>(link, 'a').addEventListener('click', event => {
      event.preventDefault()
      inputOf(problem.field)?.focus()
    })
    list.append(link)
    const group = groupOf(problem.field)
    // Of two problems at one field the first stands there; both stand above.
    if (!group || shown.has(group)) continue
    shown.add(group)
    showProblem(group, copyPart(root, 'error-message', { message }))
  }
  document.querySelector('main')?.prepend(summary)
  summary.focus()
}

/** Takes away every problem of the page. */
export function clearProblems(root: HTMLElement): void {
  document.querySelector('main > .govuk-error-summary')?.remove()
  for (const group of root.querySelectorAll('.govuk-form-group--error')) clearProblem(group)
}

function inputOf(field: string): HTMLElement | null {
  const found = document.getElementById(field)
  return found?.matches('input, select, textarea') ? found : (found?.querySelector('input') ?? null)
}

/** The room around a field; the three parts of a day, and the answers of a question, share one. */
function groupOf(field: string): Element | null {
  const input = inputOf(field)
  const start = input?.closest('fieldset') ?? input
  return start?.closest('.govuk-form-group') ?? null
}
