// Where somebody finds the number they have: every document that carries it, drawn.

import { placementsOf } from '../../rules/placement.ts'
import { say } from '../../text/say.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { editionOf, pathOf } from './edition.ts'
import { Placements } from './placements.tsx'
import { PublicPage } from './public-page.tsx'

export function showWhere(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const placements = placementsOf(edition.pack, edition.dayOn)
  const doubts = contradictionsOf(edition, ['c3', 'c7', 'c19'])
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/where-is-my-iin', edition.asked)}
      title={say(language, 'place.where.title')}
      rows={[...placements, ...doubts]}
    >
      <p class="govuk-body-l">{say(language, 'place.where.lead')}</p>
      <p class="govuk-body">{say(language, 'place.where.foreign')}</p>
      <Placements rows={placements} rest={say(language, 'place.where.unknown')} />
      <h2 class="govuk-heading-m">{say(language, 'place.digit.doubt')}</h2>
      <Contradictions rows={doubts} />
    </PublicPage>,
  )
}
