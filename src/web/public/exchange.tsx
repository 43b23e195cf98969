// For citizens whose document shows no number, J7: look first, then where to go, with what, and what it costs.

import { type Locality, localities } from '../../rules/code.ts'
import { rulesOn } from '../../rules/day.ts'
import { type Demand, documentsFor } from '../../rules/document.ts'
import { placementsOf } from '../../rules/placement.ts'
import { routeFor } from '../../rules/route.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Radios } from '../page/radios.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { channelName } from './channel-name.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { PhotoTool } from './photo.tsx'
import { Placements } from './placements.tsx'
import { PublicPage } from './public-page.tsx'
import { DemandList } from './way-view.tsx'
import { History } from './what.tsx'

export function showExchange(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const locality = localities.find(code => code === c.req.query('locality')) ?? 'with_branch'
  const { route, channel, demands } = wayFor(edition, locality)
  const placements = placementsOf(edition.pack, edition.dayOn, 'citizen')
  const first = placements.filter(({ key }) => /^identity_card$|^passport_page/.test(key))
  const fees = rulesOn(edition.pack, 'fee', edition.dayOn).filter(of =>
    of.body.procedures.includes('exchange'),
  )
  const history = rulesOn(edition.pack, 'timeline', edition.dayOn).filter(({ see }) =>
    see.some(code => code === 'c6' || code === 'c7'),
  )
  const doubts = contradictionsOf(edition, ['c3', 'c4', 'c6', 'c7', 'c14'])
  const [handIn, bring] = [demands.filter(isHandedIn), demands.filter(demand => !isHandedIn(demand))]
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/exchange', { locality, ...edition.asked })}
      title={say(language, 'place.exchange.title')}
      rows={[route, ...first, ...demands.flatMap(({ rows }) => rows), ...fees, ...history, ...doubts]}
    >
      <div class="app-unprinted">
        <p class="govuk-body-l">{say(language, 'place.exchange.look')}</p>
        <Placements rows={first} rest={say(language, 'place.where.unknown')} />
        <LocalityForm edition={edition} locality={locality} />
      </div>
      <div class="app-large-print">
        {channel && (
          <h2 class="govuk-heading-m" data-channel={channel}>
            {say(language, 'place.exchange.go', { channel: channelName(language, edition, channel) })}
          </h2>
        )}
        <p class="govuk-body">{route.says[language]}</p>
        <h2 class="govuk-heading-m">{say(language, 'place.exchange.papers')}</h2>
        <DemandList demands={bring} />
        {bring.some(({ code }) => code === 'photos') && <PhotoTool />}
        <h2 class="govuk-heading-m">{say(language, 'place.exchange.hand_in')}</h2>
        <DemandList demands={handIn} />
        <h2 class="govuk-heading-m">{say(language, 'place.exchange.fee')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {fees.map(({ key, says }) => (
            <li data-fee={key}>{says[language]}</li>
          ))}
        </ul>
      </div>
      <Button kind="secondary" print>
        {say(language, 'source.print')}
      </Button>
      <div class="app-unprinted">
        <h2 class="govuk-heading-m">{say(language, 'place.exchange.history')}</h2>
        <History rows={history} />
        <h2 class="govuk-heading-m">{say(language, 'place.digit.doubt')}</h2>
        <Contradictions rows={doubts} />
      </div>
    </PublicPage>,
  )
}

function wayFor({ pack, dayOn }: Edition, locality: Locality) {
  const who = { status: 'citizen', procedure: 'exchange', place: 'in_kazakhstan', locality } as const
  const route = routeFor(pack, dayOn, who)
  const [channel] = route.body.channels
  const situation = { ...who, category: null, applicant: 'self', script: 'unknown' } as const
  const demands = channel ? documentsFor(pack, dayOn, { ...situation, channel }) : []
  return { route, channel, demands }
}

function isHandedIn({ rows }: Demand): boolean {
  return rows.every(({ body }) => body.bring === 'hand_in')
}

function LocalityForm({ edition, locality }: { edition: Edition; locality: Locality }) {
  const language = useLanguage()
  return (
    <form method="get" action={`/${language}/exchange`}>
      {Object.entries(edition.asked).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Radios
        id="locality"
        legend={say(language, 'place.exchange.locality')}
        legendSize="m"
        value={locality}
        items={localities.map(code => ({ value: code, text: say(language, `place.exchange.${code}`) }))}
      />
      <Button>{say(language, 'place.exchange.show')}</Button>
    </form>
  )
}
