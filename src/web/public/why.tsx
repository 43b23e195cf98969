// The cases that need a number, each leading into the check with that case chosen.

import type { CaseVerdict } from '../../rules/code.ts'
import { rulesOn } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'

export function showWhy(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const rows = rulesOn(edition.pack, 'case', edition.dayOn)
  const title = say(language, 'way.why.title')
  return page(
    c,
    <PublicPage c={c} edition={edition} path={pathOf('/why', edition.asked)} title={title} rows={rows}>
      <p class="govuk-body-l">{say(language, 'way.why.lead')}</p>
      <Cases edition={edition} rows={rows} verdict="required" />
      <Cases edition={edition} rows={rows} verdict="will_be_asked" />
      <Cases edition={edition} rows={rows} verdict="not_listed" />
      <OfficialList edition={edition} />
    </PublicPage>,
  )
}

const titles = {
  required: 'way.why.listed',
  will_be_asked: 'way.why.asked',
  not_listed: 'way.why.other',
} as const

function Cases(props: { edition: Edition; rows: readonly RuleOf<'case'>[]; verdict: CaseVerdict }) {
  const language = useLanguage()
  const cases = props.rows.filter(({ body }) => body.verdict === props.verdict)
  if (cases.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, titles[props.verdict])}</h2>
      <ul class="app-ways">
        {cases.map(({ key, body, says }) => {
          const path = pathOf('/check-need', { purpose: key, ...props.edition.asked })
          return (
            <li class="app-way" data-case={key}>
              <h3 class="app-way__name">{body.name[language]}</h3>
              <p class="app-way__says">{says[language]}</p>
              <a class="govuk-link" href={address(language, path)}>
                {say(language, 'way.why.check')}{' '}
                <span class="govuk-visually-hidden">
                  {say(language, 'way.why.about', { name: body.name[language] })}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
