// The answer of the need check on one sheet: the verdict, the ways, what to bring, what it costs and what comes next.

import { rulesOn } from '../../rules/day.ts'
import { type Need, type NextStep, needOf } from '../../rules/need.ts'
import type { RuleRow } from '../../rules/pack.ts'
import type { Way } from '../../rules/way.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { goTo, languageOf, page, type Request } from '../reader.ts'
import { channelName } from './channel-name.ts'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { AnswersGiven } from './need-answers.tsx'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'
import { onwardPath, type Trail, trailOf } from './trail.ts'
import { DemandList, WayView } from './way-view.tsx'

/** The result for the answers of the address; where one is missing, its question. */
export function showNeedResult(c: Request): Response {
  const edition = editionOf(c)
  const trail = trailOf(edition, c.req.query())
  if (!trail.answers) return goTo(c, onwardPath(edition, trail))
  const need = needOf(edition.pack, edition.dayOn, trail.answers)
  const language = languageOf(c)
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={onwardPath(edition, trail)}
      title={say(language, `need.verdict.${need.verdict}`)}
      back={pathOf(`/check-need/${trail.passed.at(-1)!.name}`, { ...trail.codes, ...edition.asked })}
      rows={rowsOf(need, edition)}
    >
      <div class="app-card" data-verdict={need.verdict}>
        {need.reasons.map(row => (
          <p class="govuk-body-l">{row.says[language]}</p>
        ))}
        <Facts need={need} edition={edition} />
        <Ways need={need} edition={edition} />
        <Onward need={need} edition={edition} trail={trail} />
        <p class="govuk-body">
          {say(language, 'need.accuracy')} {say(language, 'home.scam')}
        </p>
        <OfficialList edition={edition} />
        <Button kind="secondary" print>
          {say(language, 'source.print')}
        </Button>
        <Details summary={say(language, 'need.answers')}>
          <AnswersGiven trail={trail} edition={edition} />
        </Details>
      </div>
    </PublicPage>,
  )
}

function Facts({ need, edition }: { need: Need; edition: Edition }) {
  const language = useLanguage()
  const first = need.ways.find(({ access }) => access === 'open')
  return (
    <SummaryList
      rows={[
        {
          key: say(language, 'need.fact.cost'),
          value: (
            <>
              <strong>{'0\u00a0₸'}</strong>
              {need.fees.map(fee => (
                <span class="app-source">{fee.says[language]}</span>
              ))}
            </>
          ),
        },
        ...(first
          ? [{ key: say(language, 'need.fact.where'), value: channelName(language, edition, first.channel) }]
          : []),
        ...(first?.term ? [{ key: say(language, 'need.fact.time'), value: first.term.says[language] }] : []),
        {
          key: say(language, 'need.fact.rules'),
          value: say(language, 'need.rules', { day: dateInWords(language, edition.dayOn) }),
        },
      ]}
    />
  )
}

function Ways({ need, edition }: { need: Need; edition: Edition }) {
  const language = useLanguage()
  const best = bestWay(need.ways)
  return (
    <>
      {best && best.documents.length > 0 && (
        <>
          <h2 class="govuk-heading-m">
            {say(language, 'need.papers', { channel: channelName(language, edition, best.channel) })}
          </h2>
          <DemandList demands={best.documents} />
        </>
      )}
      {need.ways.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say(language, 'need.ways')}</h2>
          <ul class="app-ways">
            {need.ways.map(way => (
              <WayView way={way} edition={edition} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The nearest way that is open, or else the nearest that may be. */
function bestWay(ways: readonly Way[]): Way | undefined {
  return ways.find(({ access }) => access === 'open') ?? ways.find(({ access }) => access === 'ask')
}

// Where each next step leads; one without a page is a sentence. What comes after has a list of its own.
function stepPathOf(step: NextStep, { answers }: Trail, edition: Edition): string | null {
  const { status } = answers!
  if (step === 'where_is_my_iin') return pathOf('/where-is-my-iin', edition.asked)
  if (step === 'exchange_document') {
    return pathOf(status === 'citizen' ? '/exchange' : '/residents', edition.asked)
  }
  return step === 'start_form' ? '/apply' : null
}

function Onward({ need, edition, trail }: { need: Need; edition: Edition; trail: Trail }) {
  const language = useLanguage()
  const steps = need.nextSteps.filter(step => step !== 'after_issue' && step !== 'check_official_list')
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'need.next')}</h2>
      <ol class="app-stops">
        {steps.map(step => {
          const path = stepPathOf(step, trail, edition)
          const words = say(language, `need.step.${step}`)
          return (
            <li>
              {path === null ? (
                words
              ) : (
                <a class="govuk-link" href={address(language, path)}>
                  {words}
                </a>
              )}
            </li>
          )
        })}
      </ol>
      <p class="govuk-body app-screen-only">
        {furtherFor(need, trail, edition).map(({ path, title }) => (
          <>
            <a class="govuk-link" href={address(language, path)}>
              {say(language, title)}
            </a>
            <br />
          </>
        ))}
      </p>
      {need.ways.some(way => way.channel === 'consulate' && way.access !== 'closed') && (
        <p class="govuk-body">{say(language, 'finder.confirm')}</p>
      )}
      {need.nextSteps.includes('after_issue') && (
        <Details summary={say(language, 'need.after')}>
          <ol class="app-stops">
            {stepsAfter(edition).map(row => (
              <li>
                <strong>{row.body.name[language]}.</strong> {row.says[language]}
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  )
}

/** The papers of these answers, and where the offices of the ways that are not closed are found. */
function furtherFor({ ways, nextSteps }: Need, { answers }: Trail, { asked }: Edition) {
  const { status, category } = answers!
  const codes = { ...asked, status, ...(category && { channel: 'consulate', category }) }
  const finders = [
    { channel: 'counter', path: '/psc', title: 'finder.psc.title' },
    { channel: 'consulate', path: '/consulates', title: 'finder.consulate.title' },
  ] as const
  const isOpen = (name: string) => ways.some(({ channel, access }) => channel === name && access !== 'closed')
  return [
    ...(nextSteps.includes('start_form')
      ? [{ path: pathOf('/documents', codes), title: 'finder.bring.link' } as const]
      : []),
    ...finders.filter(({ channel }) => isOpen(channel)),
  ]
}

function stepsAfter({ pack, dayOn }: Edition) {
  return rulesOn(pack, 'next_step', dayOn).sort((a, b) => a.body.order - b.body.order)
}

function rowsOf(need: Need, edition: Edition): readonly RuleRow[] {
  const ways = need.ways.flatMap(way => [
    ...way.rows,
    way.representative.row,
    ...(way.term ? [way.term] : []),
    ...way.documents.flatMap(({ rows }) => rows),
  ])
  return [...need.reasons, ...need.fees, ...ways, ...stepsAfter(edition)]
}
