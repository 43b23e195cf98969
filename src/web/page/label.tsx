// The label of one input, for forms.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'

export type LabelSize = 's' | 'm' | 'l'

/** Names the input with the id `for`; with `heading` it is also the page's only h1. */
export function Label(props: {
  for: string
  size?: LabelSize | undefined
  heading?: boolean | undefined
  class?: string
  children: Child
}) {
  const label = (
    <label
      class={classNames('govuk-label', props.class, props.size && `govuk-label--${props.size}`)}
      for={props.for}
    >
      {props.children}
    </label>
  )
  return props.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
