// More for those who want it, folded away.

import type { Child } from 'hono/jsx'

/** Opens on a press; open from the start with `open`. */
export function Details(props: { summary: Child; id?: string; open?: boolean; children: Child }) {
  return (
    <details id={props.id} class="govuk-details" open={props.open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}
