// Shows what is wrong at a field as the server would, and takes it away again.

import { find } from './part.ts'

/** Shows a problem in the room around a field or a group of fields, and marks its inputs. */
export function showProblem(group: Element, message: HTMLElement): void {
  clearProblem(group)
  const hint = hintOf(group)
  message.id = `${hint ? hint.id.replace(/-hint$/, '') : described(group).id}-error`
  const before = hint ?? find(group, 'legend, label')
  before.after(message)
  described(group).setAttribute('aria-describedby', hint ? `${hint.id} ${message.id}` : message.id)
  group.classList.add('govuk-form-group--error')
  for (const input of group.querySelectorAll('input')) {
    input.classList.toggle('govuk-input--error', input.classList.contains('govuk-input'))
    input.setAttribute('aria-invalid', 'true')
  }
}

/** Takes away the problem at a field, also one that came with the page. */
export function clearProblem(group: Element): void {
  if (!group.classList.contains('govuk-form-group--error')) return
  group.classList.remove('govuk-form-group--error')
  group.querySelector('.govuk-error-message')?.remove()
  const hint = hintOf(group)
  if (hint) described(group).setAttribute('aria-describedby', hint.id)
  else described(group).removeAttribute('aria-describedby')
  for (const input of group.querySelectorAll('input')) {
    input.classList.remove('govuk-input--error')
    input.removeAttribute('aria-invalid')
  }
}

/** The room around an input; the three of a date share one. */
export function groupOf(input: HTMLInputElement): Element {
  const start = input.closest('fieldset') ?? input
  return start.closest('.govuk-form-group')!
}

/** What a screen reader reads the hint and the problem with. */
function described(group: Element): Element {
  return group.querySelector('fieldset') ?? find(group, 'input, select, textarea')
}

/** The hint of the field or question itself, not that of one of its answers. */
function hintOf(group: Element): Element | null {
  const hint = group.querySelector('.govuk-hint')
  return hint?.closest('.govuk-radios, .govuk-checkboxes') ? null : hint
}
