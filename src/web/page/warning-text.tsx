// What a reader must not overlook.

import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** A warning with its sign, and with the word for those who do not see the sign. */
export function WarningText(props: { children: Child }) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{say(useLanguage(), 'component.warning')}</span> {props.children}
      </strong>
    </div>
  )
}
