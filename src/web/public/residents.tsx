// For permanent residents and stateless people: where the number stands, and who replaces a document without it.

import { documentsFor } from '../../rules/document.ts'
import { placementsOf } from '../../rules/placement.ts'
import { routeFor } from '../../rules/route.ts'
import { say } from '../../text/say.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { channelName } from './channel-name.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { editionOf, pathOf } from './edition.ts'
import { Placements } from './placements.tsx'
import { PublicPage } from './public-page.tsx'
import { DemandList } from './way-view.tsx'

export function showResidents(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { pack, dayOn } = edition
  const status = 'permanent_resident'
  const who = { status, procedure: 'exchange', place: 'in_kazakhstan', locality: 'with_branch' } as const
  const route = routeFor(pack, dayOn, who)
  const demands = documentsFor(pack, dayOn, {
    status,
    procedure: 'exchange',
    channel: 'internal_affairs',
    category: null,
    applicant: 'self',
    script: 'unknown',
  })
  const placements = placementsOf(pack, dayOn, status)
  const doubts = contradictionsOf(edition, ['c14', 'c19'])
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/residents', edition.asked)}
      title={say(language, 'place.resident.title')}
      rows={[route, ...demands.flatMap(({ rows }) => rows), ...placements, ...doubts]}
    >
      <p class="govuk-body-l">{say(language, 'place.resident.lead')}</p>
      <Placements rows={placements} rest={say(language, 'place.where.unknown')} />
      <h2 class="govuk-heading-m">{say(language, 'place.resident.missing')}</h2>
      <p class="govuk-body" data-channel={route.body.channels[0]}>
        {route.says[language]}
      </p>
      <h3 class="govuk-heading-s">
        {say(language, 'need.papers', { channel: channelName(language, edition, 'internal_affairs') })}
      </h3>
      <DemandList demands={demands} />
      <h2 class="govuk-heading-m">{say(language, 'place.digit.doubt')}</h2>
      <Contradictions rows={doubts} />
    </PublicPage>,
  )
}
