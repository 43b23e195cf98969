// Where a page stands among the others, at the top of a page.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** One step of the way; the last has no address, for it is the page itself. */
export interface Crumb {
  readonly text: string
  readonly href?: string
}

/** The way from the home page down to this one. */
export function Breadcrumbs(props: { items: readonly Crumb[] }) {
  return (
    <nav class="govuk-breadcrumbs" aria-label={say(useLanguage(), 'component.breadcrumb')}>
      <ol class="govuk-breadcrumbs__list">
        {props.items.map(item => (
          <li
            class="govuk-breadcrumbs__list-item"
            aria-current={item.href === undefined ? 'page' : undefined}
          >
            {item.href === undefined ? (
              item.text
            ) : (
              <a class="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
