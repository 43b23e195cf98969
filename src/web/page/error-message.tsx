// What is wrong with one field, beside the field, for forms.

import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** The problem of the field `for`, with the id `<for>-error`, which the input names in `aria-describedby`. */
export function ErrorMessage(props: { for: string; children: Child }) {
  return (
    <p id={`${props.for}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">{say(useLanguage(), 'component.error')}</span> {props.children}
    </p>
  )
}
