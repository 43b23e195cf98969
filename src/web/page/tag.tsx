// The state of a thing in one word.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'

/** The word says the state; the tint only repeats it. */
export function Tag(props: { tint?: 'green' | 'yellow' | 'red' | 'grey'; children: Child }) {
  return (
    <strong class={classNames('govuk-tag', props.tint && `govuk-tag--${props.tint}`)}>
      {props.children}
    </strong>
  )
}
