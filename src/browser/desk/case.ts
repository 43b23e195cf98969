// The form of a case on the device: nothing is sent before the original was seen, and a draft outlives a lock.

import { worker } from './worker.ts'

const prefix = 'tizilim-case:'

export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  waitForTick(form)
  keepDraft(form)
}

/** The one tick without which the server would refuse. */
function waitForTick(form: HTMLFormElement): void {
  const tick = form.querySelector<HTMLInputElement>('#original, #signed')
  const button = form.querySelector<HTMLButtonElement>('button')
  if (!tick || !button) return
  const update = () => {
    button.disabled = !tick.checked
    button.setAttribute('aria-disabled', String(!tick.checked))
  }
  tick.addEventListener('change', update)
  update()
}

/** What was typed stays in this tab until it is sent, also when the desk locks itself. */
function keepDraft(form: HTMLFormElement): void {
  if (!form.querySelector('#original')) return
  const name = `${prefix}${worker()}:${location.pathname}`
  const kept = JSON.parse(sessionStorage.getItem(name) ?? '[]') as Entries
  // After a refused form the server has sent back what was typed.
  if (fits(form, kept) && !document.querySelector('.govuk-error-summary')) restore(form, kept)
  form.addEventListener('input', () => sessionStorage.setItem(name, JSON.stringify(entriesOf(form))))
  form.addEventListener('submit', event => {
    // Another tool may hold the form back; what was typed is not sent then.
    setTimeout(() => event.defaultPrevented || sessionStorage.removeItem(name))
  })
}

/** A tick is for what was compared: should paper or form be others by now, nothing is restored. */
function fits(form: HTMLFormElement, kept: Entries): boolean {
  const basis = form.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? ''
  return kept.some(([name, text]) => name === 'basis' && text === basis)
}

type Entries = readonly (readonly [name: string, text: string])[]

function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []))
}

function restore(form: HTMLFormElement, entries: Entries): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = entries.some(([name, text]) => name === field.name && text === field.value)
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      const entry = entries.find(([name]) => name === field.name)
      if (entry && field.type !== 'hidden') field.value = entry[1]
    }
  }
  form.querySelector('#original')?.dispatchEvent(new Event('change'))
}
