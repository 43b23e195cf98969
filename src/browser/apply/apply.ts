// The applicant's form on the reader's device: nothing that is typed leaves it before it is sent.

import { type Topic, topics } from '../../form/field.ts'
import { dateInWords } from '../../text/date.ts'
import { find } from '../part.ts'
import { startBefore, startCheck } from './check.ts'
import { type Form, openForm } from './form.ts'
import { startPrint } from './print.ts'
import { offerDeletion, startStart, startTasks } from './tasks.ts'
import { startTopic } from './topic-page.ts'

const pages: Readonly<Record<string, (form: Form) => void>> = {
  start: startStart,
  tasks: startTasks,
  check: startCheck,
  'before-you-submit': startBefore,
  confirmation: startConfirmation,
  print: startPrint,
}

/** Makes a page of the form work; `data-ready` says that it does. */
export function start(root: HTMLElement): void {
  const form = openForm(root)
  const name = root.dataset.page ?? ''
  if (topics.includes(name as Topic)) startTopic(form, name as Topic)
  else pages[name]?.(form)
  root.dataset.ready = 'yes'
}

/** Shows what came back when the form was sent; the device keeps it with the form. */
function startConfirmation(form: Form): void {
  const { root, draft, speaker } = form
  const { receipt } = draft
  find(root, '[data-place="none"]').hidden = receipt !== null
  find(root, '[data-place="receipt"]').hidden = receipt === null
  if (!receipt) return
  const day = dateInWords(speaker.language, receipt.dueOn)
  find(root, '[data-answer="reference"]').textContent = receipt.reference
  find(root, '[data-answer="due"]').textContent = speaker.say('apply.sent.due', { day })
  offerDeletion(form)
}
