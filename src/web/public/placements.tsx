// Where the number stands on documents: a drawing where there is one, and always the sentence.

import type { RuleOf } from '../../rules/pack.ts'
import { DocumentPicture, isDrawn } from '../page/document-picture.tsx'
import { useLanguage } from '../page/surrounding.ts'

/** Each document with its drawing; those that nobody has drawn stand in a list below. */
export function Placements(props: { rows: readonly RuleOf<'placement'>[]; rest: string }) {
  const language = useLanguage()
  const others = props.rows.filter(({ key }) => !isDrawn(key))
  return (
    <>
      {props.rows.map(({ key, body, says }) =>
        isDrawn(key) ? (
          <section class="app-placement app-wide" data-placement={key}>
            <div class="app-placement__words">
              <h2 class="govuk-heading-m">{body.name[language]}</h2>
              <p class="govuk-body">{says[language]}</p>
            </div>
            <DocumentPicture
              of={key}
              about={{ name: body.name[language], says: says[language], page: body.page }}
            />
          </section>
        ) : null,
      )}
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{props.rest}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {others.map(({ body, says }) => (
              <li>
                <strong>{body.name[language]}.</strong> {says[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
