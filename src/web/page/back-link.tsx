// The way back to the page before, at the top of a page.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** A link one step back; says "Back" unless told otherwise. */
export function BackLink(props: { href: string; children?: string }) {
  return (
    <a href={props.href} class="govuk-back-link">
      {props.children ?? say(useLanguage(), 'component.back')}
    </a>
  )
}
