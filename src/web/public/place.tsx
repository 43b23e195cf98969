// One public service centre or consulate: when it is open, what to bring, and what to ask on the phone.

import { rulesOn, standingRule } from '../../rules/day.ts'
import { type Demand, documentsFor } from '../../rules/document.ts'
import type { RuleOf, RuleRow } from '../../rules/pack.ts'
import { routeFor } from '../../rules/route.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { InsetText } from '../page/inset-text.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Tag } from '../page/tag.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { PhoneScript } from './help.tsx'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'
import { type SamplePlace, sampleBranches, sampleConsulates } from './sample-place.ts'
import { AccessTag, DemandList } from './way-view.tsx'

/** Answers 404 when there is no such place. */
export function showBranch(c: Request): Response | Promise<Response> {
  const place = placeOf(c, sampleBranches)
  if (!place) return c.notFound()
  return place.phone === null ? showVillage(c, place) : showOffice(c, place)
}

/** Answers 404 when there is no such place. */
export function showConsulate(c: Request): Response | Promise<Response> {
  const language = languageOf(c)
  const edition = editionOf(c)
  const way = standingRule(edition.pack, 'channel', 'consulate', edition.dayOn)
  const categories = rulesOn(edition.pack, 'category', edition.dayOn)
  const place = placeOf(c, sampleConsulates)
  if (!place) return c.notFound()
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      title={place.name[language]}
      back="/consulates"
      rows={[way, ...categories]}
    >
      <PlaceFacts place={place} />
      <p class="govuk-body">{say(language, 'finder.appointment')}</p>
      <h2 class="govuk-heading-m">{say(language, 'finder.served')}</h2>
      <p class="govuk-body" data-access={way.body.takes.first_issue}>
        {way.says[language]}
      </p>
      <Categories edition={edition} rows={categories} />
      <p class="govuk-body">{say(language, 'finder.confirm')}</p>
      <PhoneScript />
      <OfficialList edition={edition} />
    </PublicPage>,
  )
}

function placeOf(c: Request, places: readonly SamplePlace[]): SamplePlace | undefined {
  return places.find(({ code }) => code === c.req.param('place'))
}

/** A centre takes in what foreigners and citizens bring, so both lists are led to. */
function showOffice(c: Request, place: SamplePlace): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const way = standingRule(edition.pack, 'channel', 'counter', edition.dayOn)
  const demands = documentsFor(edition.pack, edition.dayOn, {
    status: 'foreigner',
    procedure: 'first_issue',
    channel: 'counter',
    category: null,
    applicant: 'self',
    script: 'unknown',
  })
  return showPlace(c, place, {
    rows: [way],
    demands,
    bring: say(language, 'finder.bring'),
    further: [{ path: pathOf('/documents', edition.asked), text: say(language, 'finder.bring.link') }],
  })
}

/** Where there is no centre, the rule of the day says who exchanges a citizen's document (C14). */
function showVillage(c: Request, place: SamplePlace): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const who = {
    status: 'citizen',
    procedure: 'exchange',
    place: 'in_kazakhstan',
    locality: 'without_branch',
  } as const
  const route = routeFor(edition.pack, edition.dayOn, who)
  const situation = { ...who, category: null, applicant: 'self', script: 'unknown' } as const
  const [channel] = route.body.channels
  const further = pathOf('/exchange', { locality: 'without_branch', ...edition.asked })
  return showPlace(c, place, {
    rows: [route],
    demands: channel ? documentsFor(edition.pack, edition.dayOn, { ...situation, channel }) : [],
    bring: say(language, 'finder.bring.exchange'),
    further: [
      { path: further, text: say(language, 'place.exchange.title') },
      { path: pathOf('/how', edition.asked), text: say(language, 'way.how.title') },
    ],
    doubts: contradictionsOf(edition, ['c14']),
  })
}

interface PlaceParts {
  /** What the rules say of the place itself; they stand first. */
  readonly rows: readonly RuleRow[]
  readonly demands: readonly Demand[]
  /** The heading of what to bring. */
  readonly bring: string
  readonly further: readonly { readonly path: string; readonly text: string }[]
  readonly doubts?: readonly RuleOf<'contradiction'>[]
}

function showPlace(c: Request, place: SamplePlace, parts: PlaceParts): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { rows, demands, bring, further, doubts = [] } = parts
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      title={place.name[language]}
      back="/psc"
      rows={[...rows, ...demands.flatMap(of => of.rows), ...doubts]}
    >
      <PlaceFacts place={place} />
      {rows.map(row => (
        <InsetText>{row.says[language]}</InsetText>
      ))}
      {doubts.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say(language, 'place.digit.doubt')}</h2>
          <Contradictions rows={doubts} />
        </>
      )}
      <h2 class="govuk-heading-m">{bring}</h2>
      <DemandList demands={demands} />
      <ul class="govuk-list">
        {further.map(({ path, text }) => (
          <li>
            <a class="govuk-link" href={address(language, path)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <PhoneScript />
      <OfficialList edition={edition} />
    </PublicPage>,
  )
}

function PlaceFacts({ place }: { place: SamplePlace }) {
  const language = useLanguage()
  const { phone, hours, website } = place
  const call = phone && (
    <a class="govuk-link" href={`tel:${phone}`}>
      {phone.replaceAll('-', ' ')}
    </a>
  )
  const facts = [
    { name: 'address', value: place.street[language] },
    { name: 'phone', value: call },
    { name: 'open', value: hours && `${hours[language]}. ${say(language, 'finder.hours')}` },
    { name: 'website', value: website && `${website} (SAMPLE)` },
    { name: 'checked', value: dateInWords(language, place.checkedOn) },
  ] as const
  return (
    <>
      <p class="app-card__mark">
        <Tag tint="yellow">{say(language, 'finder.sample')}</Tag>
      </p>
      <SummaryList
        rows={facts.flatMap(({ name, value }) =>
          value === null ? [] : [{ key: say(language, `finder.${name}`), value }],
        )}
      />
    </>
  )
}

/** Every category with the papers that it brings; those that a consulate may refuse say so. */
function Categories({ edition, rows }: { edition: Edition; rows: readonly RuleOf<'category'>[] }) {
  const language = useLanguage()
  return (
    <ul class="govuk-list govuk-list--bullet">
      {rows.map(({ key, body }) => {
        const path = pathOf('/documents', { channel: 'consulate', category: key, ...edition.asked })
        return (
          <li>
            <a class="govuk-link" href={address(language, path)}>
              {body.name[language]}
            </a>{' '}
            {body.access !== 'open' && <AccessTag access={body.access} />}
          </li>
        )
      })}
    </ul>
  )
}
