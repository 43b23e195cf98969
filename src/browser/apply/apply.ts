// The applicant's form on the reader's device: nothing that is typed leaves it before it is sent.

import { type Topic, topics } from '../../form/field.ts'
import { startConfirmation, startStart } from './deletion.ts'
import { type Form, openForm } from './form.ts'

type Start = (form: Form) => void

// Each is a file of its own: who opens the first page does not fetch what draws a code.
const pages: Readonly<Record<string, () => Promise<Start> | Start>> = {
  start: () => startStart,
  confirmation: () => startConfirmation,
  tasks: async () => (await import('./tasks.ts')).startTasks,
  check: async () => (await import('./check.ts')).startCheck,
  'before-you-submit': async () => (await import('./check.ts')).startBefore,
  print: async () => (await import('./print.ts')).startPrint,
}

/** Makes a page of the form work. */
export async function start(root: HTMLElement): Promise<void> {
  const form = openForm(root)
  const begin = await startOf(root.dataset.page ?? '')
  begin(form)
}

async function startOf(name: string): Promise<Start> {
  const topic = topics.find(each => each === name) as Topic | undefined
  if (!topic) return (await pages[name]?.()) ?? (() => {})
  const { startTopic } = await import('./topic-page.ts')
  return form => startTopic(form, topic)
}
