// The line under the heading of a case: its reference, its state and its term.

import { type Application, openStates } from '../../service/application.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { StateTag } from './state-tag.tsx'

export function StateLine({ application }: { application: Application }) {
  const language = useLanguage()
  const { reference, state, dueOn } = application
  const isPaused = state === 'needs_correction'
  return (
    <p class="govuk-body">
      {say(language, 'desk.reference', { reference })} <StateTag state={state} />{' '}
      {dueOn !== null && openStates.includes(state) && (
        <span>
          {say(language, isPaused ? 'case.due.paused' : 'case.due', { day: dateInWords(language, dueOn) })}
        </span>
      )}
    </p>
  )
}
