// The list of tasks: how far each topic is, and the way to forget it all.

import { topics } from '../../form/field.ts'
import { stateOf, type TopicState, topicsOf } from '../../form/state.ts'
import { find } from '../part.ts'
import { offerDeletion } from './deletion.ts'
import { announce, type Form } from './form.ts'

const tints: Readonly<Record<TopicState, string>> = {
  not_started: 'govuk-tag govuk-tag--grey',
  in_progress: 'govuk-tag govuk-tag--yellow',
  problem: 'govuk-tag govuk-tag--red',
  done: 'govuk-tag govuk-tag--green',
  stop: 'govuk-tag govuk-tag--red',
}

/** Shows the state of each topic. */
export function startTasks(form: Form): void {
  const { root, draft, speaker, wasExpired } = form
  showStates(form)
  if (wasExpired) announce(root, speaker.say('apply.tasks.expired', {}))
  if (draft.receipt) announce(root, speaker.say('apply.tasks.sent', { reference: draft.receipt.reference }))
  offerDeletion(form, () => showStates({ ...form, fields: {} }))
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
