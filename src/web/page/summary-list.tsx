// Names and values in rows, as on a page where answers are checked.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'

/** One value under its name. */
export interface SummaryRow {
  readonly key: Child
  readonly value: Child
  /** Where the value comes from: the machine-readable zone, the visual zone, the applicant. */
  readonly source?: Child
  /** What can be done with it; `about` names the row for those who hear only the link. */
  readonly action?: { readonly href: string; readonly text: Child; readonly about?: string }
}

/** A list of names and values, each with at most one action. */
export function SummaryList(props: { rows: readonly SummaryRow[] }) {
  const anyAction = props.rows.some(row => row.action)
  return (
    <dl class="govuk-summary-list">
      {props.rows.map(row => (
        <div
          class={classNames(
            'govuk-summary-list__row',
            anyAction && !row.action && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">
            {row.value}
            {row.source && <span class="app-source">{row.source}</span>}
          </dd>
          {row.action && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.action.href}>
                {row.action.text}
                {row.action.about && <span class="govuk-visually-hidden"> {row.action.about}</span>}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
