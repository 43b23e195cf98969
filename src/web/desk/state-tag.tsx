// The state of an application in a word, for lists and headings.

import type { ApplicationState } from '../../service/application.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { Tag } from '../page/tag.tsx'

const tints: Readonly<Record<ApplicationState, 'yellow' | 'green' | 'grey' | 'red'>> = {
  draft: 'yellow',
  submitted: 'yellow',
  intake_accepted: 'yellow',
  in_check: 'yellow',
  needs_correction: 'grey',
  assigned: 'green',
  existing_found: 'green',
  delivered: 'green',
  intake_refused: 'red',
  refused: 'red',
  withdrawn: 'grey',
  expired: 'grey',
}

/** The word says the state; machines read it from `data-state`. */
export function StateTag({ state }: { state: ApplicationState }) {
  return (
    <span data-state={state}>
      <Tag tint={tints[state]}>{say(useLanguage(), `desk.state.${state}`)}</Tag>
    </span>
  )
}
