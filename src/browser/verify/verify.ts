// Checks one number on the reader's device: quiet while it is typed, plain when the field is left, and nothing is sent.

import { judge, type Verdict } from '@tizilim/iin'
import { find } from '../part.ts'
import { type FormFields, fieldsOf } from './fields.ts'
import { showVerdict } from './verdict.ts'

/** Makes the form of the page answer by itself. */
export function start(root: HTMLElement): void {
  const form = find<HTMLFormElement>(root, 'form')
  const place = find(root, '[data-place="verdict"]')
  const fields = fieldsOf(root)
  const show = (verdict: Verdict | null) => showVerdict(root, place, verdict)

  find(root, '[data-place="sent"]').hidden = true
  find(root, '[data-place="device"]').hidden = false
  // A number that is finished is answered at once; one that is being typed is not called wrong.
  form.addEventListener('input', () => {
    fields.clearProblems()
    const verdict = judged(fields)
    show(verdict?.level === 'well-formed' ? verdict : null)
  })
  form.addEventListener('change', () => show(judged(fields)))
  form.addEventListener('submit', event => {
    event.preventDefault()
    if (fields.showProblems()) return show(null)
    show(judged(fields))
    place.scrollIntoView({ block: 'nearest' })
  })
  place.addEventListener('submit', event => {
    event.preventDefault()
    fields.number.value = find<HTMLInputElement>(event.target as HTMLElement, '[name="number"]').value
    show(judged(fields))
    fields.number.focus()
  })
  // A browser that goes back fills the form again.
  show(judged(fields))
}

function judged({ number, person }: FormFields): Verdict | null {
  return number.value.trim() === '' ? null : judge(number.value, { person: person() })
}
