// A passage that stands out from its neighbours.

import type { Child } from 'hono/jsx'

/** Set apart by a rule in the margin. */
export function InsetText(props: { children: Child }) {
  return <div class="govuk-inset-text">{props.children}</div>
}
