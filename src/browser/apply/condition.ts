// Shows what is asked only after a certain answer; without JavaScript it is always asked.

import { type FieldName, type FormFields, textOf } from '../../form/field.ts'

/** Shows each part of the page whose condition, such as `contact=email|phone`, the answers meet. */
export function followAnswers(root: HTMLElement, typed: () => FormFields): void {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-when]')]
  const show = () => {
    const fields = typed()
    for (const part of parts) {
      const [name, answers = ''] = (part.dataset.when ?? '').split('=')
      part.hidden = !answers.split('|').includes(textOf(fields, name as FieldName))
    }
  }
  root.addEventListener('change', show)
  show()
}
