// Shows what is wrong at a field as the server would, and takes it away again.

import { find } from './part.ts'

/** Shows a problem in the room around a field or a group of fields, which has a hint, and marks its inputs. */
export function showProblem(group: Element, message: HTMLElement): void {
  clearProblem(group)
  const hint = find(group, '.govuk-hint')
  message.id = `${hint.id.replace(/-hint$/, '')}-error`
  hint.after(message)
  described(group).setAttribute('aria-describedby', `${hint.id} ${message.id}`)
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
  described(group).setAttribute('aria-describedby', find(group, '.govuk-hint').id)
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
  return group.querySelector('fieldset') ?? find(group, 'input')
}
