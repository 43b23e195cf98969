// Everything that is wrong with a form, above the form, with a link to each field.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'
import type { FieldProblem } from './view.ts'

/** All problems in the order of the fields. `Page` shows it by itself. */
export function ErrorSummary(props: { problems: readonly FieldProblem[] }) {
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      {/* The alert is a child: on the focused element itself, screen readers would read the summary twice. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{say(useLanguage(), 'component.problem')}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {props.problems.map(problem => (
              <li>
                <a href={`#${problem.field}`}>{problem.message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
