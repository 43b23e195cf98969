// The end of a journey: what was done, and what to keep.

import type { Child } from 'hono/jsx'

/** A confirmation. Its title is the page's h1 unless `level` is 2. */
export function Panel(props: { title: Child; level?: 1 | 2; children?: Child }) {
  const Heading = props.level === 2 ? 'h2' : 'h1'
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <Heading class="govuk-panel__title">{props.title}</Heading>
      {props.children && <div class="govuk-panel__body">{props.children}</div>}
    </div>
  )
}
