// The list of topics, each with how far it is; the device knows, for it has the answers.

import { topics } from '../../form/field.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { ApplyPage } from './apply-page.tsx'
import { Sentences } from './part.tsx'

export function showTasks(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <ApplyPage c={c} name="tasks" title={say(language, 'apply.tasks.title')} back="/apply">
      <p class="govuk-body">{say(language, 'apply.tasks.lead')}</p>
      <ol class="app-tasks">
        {topics.map(topic => (
          <Task name={topic} path={`/apply/${topic}`} text={say(language, `apply.topic.${topic}`)} />
        ))}
        <Task name="check" path="/apply/check" text={say(language, 'apply.tasks.check')} />
        <Task name="print" path="/apply/print" text={say(language, 'apply.tasks.print')} />
      </ol>
      <DeleteDraft />
      <Sentences under={['apply.state.', 'apply.tasks.', 'apply.deleted']} />
    </ApplyPage>,
  )
}

/** One topic; its state is put in by the script, and what it says belongs to the link. */
function Task(props: { name: string; path: string; text: string }) {
  return (
    <li class="app-tasks__task" data-task={props.name}>
      <a
        class="govuk-link"
        href={address(useLanguage(), props.path)}
        aria-describedby={`state-${props.name}`}
      >
        {props.text}
      </a>
      <span class="app-tasks__state" id={`state-${props.name}`} />
    </li>
  )
}

/** A button that forgets everything; hidden until the script can do so. */
export function DeleteDraft() {
  return (
    <div data-place="delete" hidden>
      <Button kind="warning">{say(useLanguage(), 'apply.delete')}</Button>
    </div>
  )
}
