// The list of contents at the head of a long page.

import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'

/** Links to the headings of the page, by their ids. */
export function Contents(props: { items: readonly { readonly id: string; readonly title: string }[] }) {
  return (
    <nav aria-labelledby="contents">
      <h2 class="govuk-heading-s" id="contents">
        {say(useLanguage(), 'source.contents')}
      </h2>
      <ol class="govuk-list govuk-list--number">
        {props.items.map(({ id, title }) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
