// The line under the heading of a case: its reference, its state and its term; and the way to let it go.

import { type Application, openStates } from '../../service/application.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { casePath } from './case-path.ts'
import { StateTag } from './state-tag.tsx'

interface StateLineProps {
  readonly application: Application
  /** Whether it is in the hands of the reader, who may let it go. */
  readonly isHeld?: boolean
}

export function StateLine({ application, isHeld = false }: StateLineProps) {
  const language = useLanguage()
  const { reference, state, dueOn } = application
  const isPaused = state === 'needs_correction'
  return (
    <div class="app-case-line">
      <p class="govuk-body">
        {say(language, 'desk.reference', { reference })} <StateTag state={state} />{' '}
        {dueOn !== null && openStates.includes(state) && (
          <span>
            {say(language, isPaused ? 'case.due.paused' : 'case.due', { day: dateInWords(language, dueOn) })}
          </span>
        )}
      </p>
      {isHeld && (
        <form method="post" action={`/${language}${casePath(reference)}/release`}>
          <Button kind="secondary" accessKey="l">
            {say(language, 'case.let_go')}
          </Button>
        </form>
      )}
    </div>
  )
}
