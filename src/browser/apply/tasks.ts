// The list of tasks: how far each topic is, and the way to forget it all.

import { topicOf, topics } from '../../form/field.ts'
import { stateOf, type TopicState, topicsOf } from '../../form/state.ts'
import { find } from '../part.ts'
import { deleteDraft } from './draft.ts'
import { announce, type Form } from './form.ts'

const tints: Readonly<Record<TopicState, string>> = {
  not_started: 'govuk-tag govuk-tag--grey',
  in_progress: 'govuk-tag govuk-tag--yellow',
  problem: 'govuk-tag govuk-tag--red',
  done: 'govuk-tag govuk-tag--green',
  stop: 'govuk-tag govuk-tag--red',
}

/** Shows the state of each topic; the start page only says that there is something to go on with. */
export function startTasks(form: Form): void {
  const { root, draft, speaker, wasExpired } = form
  showStates(form)
  if (wasExpired) announce(root, speaker.say('apply.tasks.expired', {}))
  if (draft.receipt) announce(root, speaker.say('apply.tasks.sent', { reference: draft.receipt.reference }))
  offerDeletion(form)
}

function showStates({ root, fields, edition, speaker }: Form): void {
  const concerning = topicsOf(fields)
  for (const topic of topics) {
    const task = find(root, `[data-task="${topic}"]`)
    task.hidden = !concerning.includes(topic)
    const state = stateOf(topic, fields, edition)
    task.dataset.state = state
    const tag = document.createElement('strong')
    tag.className = tints[state]
    tag.textContent = speaker.say(`apply.state.${state}`, {})
    find(task, '.app-tasks__state').replaceChildren(tag)
  }
}

/** Lets the owner forget the form, and says that it is forgotten. */
export function offerDeletion(form: Form): void {
  const { root, speaker } = form
  const place = find(root, '[data-place="delete"]')
  place.hidden = !Object.keys(form.fields).some(name => topicOf(name))
  find(place, 'button').addEventListener('click', () => {
    deleteDraft()
    place.hidden = true
    if (root.querySelector('[data-task]')) showStates({ ...form, fields: {} })
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
