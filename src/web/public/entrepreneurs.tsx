// For people who work in their own name: whose number an IIN is, and whose a BIN.

import { ruleOn } from '../../rules/day.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { editionOf, pathOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

export function showEntrepreneurs(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const doubts = contradictionsOf(edition, ['c17'])
  const business = ruleOn(edition.pack, 'case', 'business', edition.dayOn)
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/entrepreneurs', edition.asked)}
      title={say(language, 'place.trade.title')}
      rows={business ? [business, ...doubts] : doubts}
    >
      <p class="govuk-body-l">{say(language, 'place.trade.lead')}</p>
      <p class="govuk-body">{business?.says[language]}</p>
      <h2 class="govuk-heading-m">{say(language, 'place.trade.tell')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['iin', 'bin', 'joint'] as const).map(name => (
          <li>{say(language, `place.trade.${name}`)}</li>
        ))}
      </ul>
      <Button href={address(language, '/verify')}>{say(language, 'place.trade.check')}</Button>
      <h2 class="govuk-heading-m">{say(language, 'place.digit.doubt')}</h2>
      <Contradictions rows={doubts} />
    </PublicPage>,
  )
}
