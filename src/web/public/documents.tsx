// The list of papers for one situation: chosen in a form, ticked on the screen or with a pen, printed.

import {
  type Applicant,
  applicants,
  type Channel,
  channels,
  type Script,
  type Status,
  scripts,
  statuses,
} from '../../rules/code.ts'
import { ruleOn, rulesOn, standingRule } from '../../rules/day.ts'
import { type Demand, documentsFor, type Situation } from '../../rules/document.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { representationFor } from '../../rules/representation.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { channelName } from './channel-name.ts'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'
import { DemandView } from './way-view.tsx'

export function showDocuments(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const situation = situationOf(c, edition)
  const hurdles = hurdlesOf(edition, situation)
  const isClosed = hurdles.some(({ access }) => access === 'closed')
  const demands = isClosed ? [] : documentsFor(edition.pack, edition.dayOn, situation)
  const rows = [...hurdles.map(({ row }) => row), ...demands.flatMap(of => of.rows)]
  const { status, channel, category, applicant, script } = situation
  const codes = { status, channel, category, applicant, script, ...edition.asked }
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/documents', codes)}
      title={say(language, 'paperwork.title')}
      rows={rows}
    >
      <p class="govuk-body-l">{say(language, 'paperwork.lead')}</p>
      <SituationForm edition={edition} situation={situation} />
      <h2 class="govuk-heading-m">{channelName(language, edition, channel)}</h2>
      {hurdles.map(({ row }) => (
        <p class="govuk-body">{row.says[language]}</p>
      ))}
      {demands.length > 0 ? <TickList demands={demands} /> : <p>{say(language, 'paperwork.none')}</p>}
      <OfficialList edition={edition} />
      <Button kind="secondary" print>
        {say(language, 'source.print')}
      </Button>
    </PublicPage>,
  )
}

/** The situation that the address names; what it leaves out, or what does not go together, is the usual one. */
function situationOf(c: Request, { pack, dayOn }: Edition): Situation {
  const chosen = <Code extends string>(codes: readonly Code[], name: string): Code =>
    codes.find(code => code === c.req.query(name)) ?? codes[0]!
  const status = chosen<Status>(['foreigner', ...statuses], 'status')
  const procedure = status === 'citizen' || status === 'permanent_resident' ? 'exchange' : 'first_issue'
  const channel = chosen<Channel>(channels, 'channel')
  const keys = rulesOn(pack, 'category', dayOn).map(({ key }) => key)
  const isListed = ruleOn(pack, 'channel', channel, dayOn)?.body.onlyCategories && procedure === 'first_issue'
  return {
    status,
    procedure,
    channel,
    category: isListed ? chosen(keys, 'category') : null,
    applicant: chosen<Applicant>(applicants, 'applicant'),
    script: chosen<Script>(['unknown', ...scripts], 'script'),
  }
}

/** The rules that say whether this way is there at all, and for whoever comes. */
function hurdlesOf({ pack, dayOn }: Edition, situation: Situation) {
  const { channel, procedure, applicant, category } = situation
  const row: RuleRow = standingRule(pack, 'channel', channel, dayOn)
  const served = category === null ? null : ruleOn(pack, 'category', category, dayOn)
  const acting = representationFor(pack, dayOn, { channel, procedure, applicant })
  return [
    { access: standingRule(pack, 'channel', channel, dayOn).body.takes[procedure], row },
    { access: acting.access, row: acting.row as RuleRow },
    ...(served ? [{ access: served.body.access, row: served as RuleRow }] : []),
  ]
}

function SituationForm({ edition, situation }: { edition: Edition; situation: Situation }) {
  const language = useLanguage()
  const { pack, dayOn, asked } = edition
  const named = (codes: readonly string[], words: (code: never) => string) =>
    codes.map(code => ({ value: code, text: words(code as never) }))
  return (
    <form class="app-situation" method="get" action={`/${language}/documents`}>
      {Object.entries(asked).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Select
        id="status"
        label={say(language, 'need.status')}
        value={situation.status}
        items={named(statuses, (code: Status) => say(language, `need.status.${code}`))}
      />
      <Select
        id="channel"
        label={say(language, 'paperwork.channel')}
        value={situation.channel}
        items={named(channels, (code: Channel) => channelName(language, edition, code))}
      />
      {situation.category !== null && (
        <Select
          id="category"
          label={say(language, 'paperwork.category')}
          value={situation.category}
          items={rulesOn(pack, 'category', dayOn).map(({ key, body }) => ({
            value: key,
            text: body.name[language],
          }))}
        />
      )}
      <Select
        id="applicant"
        label={say(language, 'paperwork.applicant')}
        value={situation.applicant}
        items={named(applicants, (code: Applicant) => say(language, `paperwork.applicant.${code}`))}
      />
      <Select
        id="script"
        label={say(language, 'paperwork.script')}
        value={situation.script}
        items={named(['unknown', 'latin', 'cyrillic', 'other'], (code: Script) =>
          say(language, `paperwork.script.${code}`),
        )}
      />
      <Button>{say(language, 'paperwork.show')}</Button>
    </form>
  )
}

/** Boxes to tick; they belong to no form, so nothing of them is ever sent. */
function TickList({ demands }: { demands: readonly Demand[] }) {
  const language = useLanguage()
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {say(language, 'paperwork.list')}
      </legend>
      <p class="govuk-hint">{say(language, 'paperwork.device')}</p>
      <ul class="app-papers app-papers--tick">
        {demands.map(demand => (
          <li data-demand={demand.code} data-state={demand.state}>
            <input
              class="app-papers__tick"
              type="checkbox"
              id={`tick-${demand.code}`}
              name={demand.code}
              value="yes"
              aria-labelledby={`paper-${demand.code}`}
            />
            <div class="app-papers__paper" id={`paper-${demand.code}`}>
              <DemandView demand={demand} />
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
