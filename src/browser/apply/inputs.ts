// The fields of a topic's page: read into texts, and filled from them.

import { type FieldName, type FormFields, readFields, topicOf } from '../../form/field.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What the fields of a page hold; a choice that is not made is absent. */
function readInputs(form: HTMLFormElement): FormFields {
  const typed: Record<string, string> = {}
  for (const control of controlsOf(form)) {
    if (isChoice(control) && !control.checked) continue
    typed[control.name] = control.value
  }
  return readFields(typed) ?? {}
}

/** The names of all fields of a page, filled or not. */
function namesIn(form: HTMLFormElement): readonly FieldName[] {
  return [...new Set(controlsOf(form).map(({ name }) => name as FieldName))]
}

/** Fills the page. Choices that open something open it, as if they had been pressed. */
export function fillInputs(form: HTMLFormElement, fields: FormFields): void {
  for (const control of controlsOf(form)) {
    const text = fields[control.name as FieldName] ?? ''
    if (!isChoice(control)) control.value = text
    else if (control.checked !== (control.value === text)) {
      control.checked = control.value === text
      control.dispatchEvent(new Event('click', { bubbles: true }))
      control.checked = control.value === text
    }
  }
}

/** The whole draft after a page was filled in: what the page asks is replaced, all else stays. */
export function mergedWith(fields: FormFields, form: HTMLFormElement): FormFields {
  const asked = new Set<string>(namesIn(form))
  const others = Object.entries(fields).filter(([name]) => !asked.has(name))
  return { ...Object.fromEntries(others), ...readInputs(form) }
}

function controlsOf(form: HTMLFormElement): Control[] {
  const all = [...form.querySelectorAll<Control>('input, select, textarea')]
  return all.filter(({ name }) => topicOf(name) !== null)
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
}
