// A group of inputs under one question, for forms.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'
import type { LabelSize } from './label.tsx'

/** The question as the legend; with `heading` it is also the page's only h1. */
export function Fieldset(props: {
  legend: Child
  size?: LabelSize | undefined
  heading?: boolean | undefined
  role?: 'group'
  describedBy?: string | undefined
  children?: Child
}) {
  return (
    <fieldset class="govuk-fieldset" role={props.role} aria-describedby={props.describedBy}>
      <legend
        class={classNames('govuk-fieldset__legend', props.size && `govuk-fieldset__legend--${props.size}`)}
      >
        {props.heading ? <h1 class="govuk-fieldset__heading">{props.legend}</h1> : props.legend}
      </legend>
      {props.children}
    </fieldset>
  )
}
