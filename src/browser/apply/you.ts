// The page of names: says which come from the passport, and asks which spelling is right where two differ.

import type { FormFields } from '../../form/field.ts'
import { zoneOf } from '../../form/passport.ts'
import { nameDiffers, spellings } from '../../form/you.ts'
import { find } from '../part.ts'
import type { Form } from './form.ts'

/** Asks for a choice only while the typed name is another than the passport's. */
export function startYou({ root, edition, speaker }: Form, typed: () => FormFields): void {
  const choice = find(root, '[data-place="choice"]')
  const differs = find(root, '[data-place="differs"]')
  const given = find<HTMLInputElement>(root, '#given')
  const oneName = find<HTMLInputElement>(root, '#one_name')
  const show = () => {
    const fields = typed()
    const zone = zoneOf(fields, edition)
    const isOther = zone !== null && nameDiffers(fields, zone)
    choice.hidden = !isOther
    given.disabled = oneName.checked
    const sentence = isOther ? speaker.say('apply.problem.name_choice_missing', spellings(fields, zone)) : ''
    if (differs.textContent !== sentence) differs.replaceChildren(...(sentence ? [warning(sentence)] : []))
  }
  root.addEventListener('input', show)
  root.addEventListener('change', show)
  show()
}

function warning(sentence: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'govuk-inset-text'
  element.textContent = sentence
  return element
}
