// The way to forget a form on this device, and the pages that need no more than to know of it.

import { topicOf } from '../../form/field.ts'
import { dateInWords } from '../../text/date.ts'
import { find } from '../part.ts'
import { deleteDraft } from './draft.ts'
import { announce, type Form } from './form.ts'

/** Lets the owner forget the form, and says that it is forgotten. */
export function offerDeletion({ root, speaker, fields }: Form, forgotten: () => void): void {
  const place = find(root, '[data-place="delete"]')
  place.hidden = !Object.keys(fields).some(name => topicOf(name))
  find(place, 'button').addEventListener('click', () => {
    deleteDraft()
    place.hidden = true
    forgotten()
    announce(root, speaker.say('apply.deleted', {}))
  })
}

/** The start page offers to go on where something was begun. */
export function startStart({ root, fields, speaker, wasExpired }: Form): void {
  if (Object.keys(fields).length > 0) {
    const link = find(root, '.govuk-button--start')
    link.firstChild!.textContent = speaker.say('apply.go_on', {})
  }
  if (wasExpired) announce(root, speaker.say('apply.tasks.expired', {}))
}

/** Shows what came back when the form was sent; the device keeps it with the form. */
export function startConfirmation(form: Form): void {
  const { root, draft, speaker } = form
  const { receipt } = draft
  find(root, '[data-place="none"]').hidden = receipt !== null
  find(root, '[data-place="receipt"]').hidden = receipt === null
  if (!receipt) return
  const day = dateInWords(speaker.language, receipt.dueOn)
  find(root, '[data-answer="reference"]').textContent = receipt.reference
  find(root, '[data-answer="due"]').textContent = speaker.say('apply.sent.due', { day })
  offerDeletion(form, () => {})
}
