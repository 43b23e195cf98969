// The state of an application in a word, for lists and headings.

import type { ApplicationState } from '../../service/application.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { Tag } from '../page/tag.tsx'

const tints = {
  draft: 'yellow',
  in_check: 'yellow',
  assigned: 'green',
  existing_found: 'green',
  withdrawn: 'grey',
} as const

/** The word says the state; machines read it from `data-state`. */
export function StateTag({ state }: { state: ApplicationState }) {
  return (
    <span data-state={state}>
      <Tag tint={tints[state]}>{say(useLanguage(), `desk.state.${state}`)}</Tag>
    </span>
  )
}
