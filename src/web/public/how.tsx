// The ways to a first number, compared: what is open today, to whom, and why.

import type { Applicant, Channel } from '../../rules/code.ts'
import { ruleOn, standingRule } from '../../rules/day.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { representationFor } from '../../rules/representation.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { channelName } from './channel-name.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'
import { AccessTag } from './way-view.tsx'

const ways = ['counter', 'online', 'consulate'] as const satisfies readonly Channel[]

export function showHow(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const doubts = contradictionsOf(edition, ['c8', 'c9'])
  const rows = [...ways.flatMap(way => rowsOf(edition, way)), ...doubts]
  const title = say(language, 'way.how.title')
  return page(
    c,
    <PublicPage c={c} edition={edition} path={pathOf('/how', edition.asked)} title={title} rows={rows}>
      <p class="govuk-body-l">{say(language, 'way.how.lead')}</p>
      <Comparison edition={edition} />
      {ways.map(way => (
        <WayInWords edition={edition} way={way} />
      ))}
      <h2 class="govuk-heading-m">{say(language, 'way.how.reason')}</h2>
      <Contradictions rows={doubts} />
      <OfficialList edition={edition} />
    </PublicPage>,
  )
}

function Comparison({ edition }: { edition: Edition }) {
  const language = useLanguage()
  return (
    <div class="app-compare">
      <Table
        caption={say(language, 'way.how.table', { day: dateInWords(language, edition.dayOn) })}
        captionSize="m"
        columns={[
          { text: say(language, 'way.how.way') },
          { text: say(language, 'way.how.self') },
          { text: say(language, 'way.how.other') },
        ]}
        firstCellIsHeader
        rows={ways.map(way => [
          channelName(language, edition, way),
          <AccessTag access={accessOf(edition, way, 'self')} />,
          <AccessTag access={accessOf(edition, way, 'representative')} />,
        ])}
      />
    </div>
  )
}

function WayInWords({ edition, way }: { edition: Edition; way: Channel }) {
  const language = useLanguage()
  const path = pathOf('/documents', { channel: way, ...edition.asked })
  return (
    <section data-channel={way}>
      <h2 class="govuk-heading-m">{channelName(language, edition, way)}</h2>
      {rowsOf(edition, way).map(row => (
        <p class="govuk-body">{row.says[language]}</p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, path)}>
          {say(language, 'way.how.papers')}{' '}
          <span class="govuk-visually-hidden">{channelName(language, edition, way)}</span>
        </a>
      </p>
    </section>
  )
}

/** A way is as open as the less open of the two: the channel, and who may act through it. */
function accessOf({ pack, dayOn }: Edition, channel: Channel, applicant: Applicant) {
  const takes = standingRule(pack, 'channel', channel, dayOn).body.takes.first_issue
  const { access } = representationFor(pack, dayOn, { channel, procedure: 'first_issue', applicant })
  if (takes === 'closed' || access === 'closed') return 'closed'
  return takes === 'ask' ? 'ask' : access
}

function rowsOf({ pack, dayOn }: Edition, channel: Channel): readonly RuleRow[] {
  const acting = (['self', 'representative'] as const).map(
    applicant => representationFor(pack, dayOn, { channel, procedure: 'first_issue', applicant }).row,
  )
  const term = ruleOn(pack, 'term', channel, dayOn)
  return [standingRule(pack, 'channel', channel, dayOn), ...acting, ...(term ? [term] : [])]
}
