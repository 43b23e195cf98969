// Help that stands before an input, for forms.

import type { Child } from 'hono/jsx'

/** A hint with the id `<for>-hint`, which the input names in `aria-describedby`. */
export function Hint(props: { for: string; children: Child }) {
  return (
    <div id={`${props.for}-hint`} class="govuk-hint">
      {props.children}
    </div>
  )
}
