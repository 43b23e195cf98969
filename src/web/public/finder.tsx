// Finds a public service centre or a consulate: a form with one choice, and a card for each place.

import { rulesOn, standingRule } from '../../rules/day.ts'
import type { RuleRow, Words } from '../../rules/pack.ts'
import { routeFor } from '../../rules/route.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Tag } from '../page/tag.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { editionOf, pathOf } from './edition.ts'
import { PhoneScript } from './help.tsx'
import { PublicPage } from './public-page.tsx'
import {
  type SamplePlace,
  sampleBranches,
  sampleConsulates,
  sampleCountries,
  sampleRegions,
} from './sample-place.ts'

export function showBranches(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { pack, dayOn } = edition
  const citizen = { status: 'citizen', procedure: 'exchange', place: 'in_kazakhstan' } as const
  // A village without a branch sends citizens elsewhere, and sources disagree on where (C14).
  const without = routeFor(pack, dayOn, { ...citizen, locality: 'without_branch' })
  const first = standingRule(pack, 'channel', 'counter', dayOn)
  const region = c.req.query('region') ?? ''
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/psc', { ...(region in sampleRegions && { region }), ...edition.asked })}
      title={say(language, 'finder.psc.title')}
      rows={[first, without]}
    >
      <p class="govuk-body-l">{first.says[language]}</p>
      <Filter
        path="/psc"
        name="region"
        label={say(language, 'finder.region')}
        areas={sampleRegions}
        value={region}
      />
      <Places path="/psc" places={within(sampleBranches, region)} elsewhere={without} />
      <PhoneScript />
    </PublicPage>,
  )
}

export function showConsulates(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { pack, dayOn } = edition
  const way = standingRule(pack, 'channel', 'consulate', dayOn)
  const served = rulesOn(pack, 'category', dayOn).filter(({ body }) => body.access === 'open')
  const country = c.req.query('country') ?? ''
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/consulates', { ...(country in sampleCountries && { country }), ...edition.asked })}
      title={say(language, 'finder.consulate.title')}
      rows={[way, ...served]}
    >
      <p class="govuk-body-l">{way.says[language]}</p>
      <Filter
        path="/consulates"
        name="country"
        label={say(language, 'finder.country')}
        areas={sampleCountries}
        value={country}
      />
      <Places path="/consulates" places={within(sampleConsulates, country)} />
      <h2 class="govuk-heading-m">{say(language, 'finder.served')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {served.map(({ body }) => (
          <li>{body.name[language]}</li>
        ))}
      </ul>
      <p class="govuk-body">{say(language, 'finder.confirm')}</p>
      <PhoneScript />
    </PublicPage>,
  )
}

/** All places where nothing, or nothing that we know, is chosen. */
function within(places: readonly SamplePlace[], area: string): readonly SamplePlace[] {
  const chosen = places.filter(place => place.area === area)
  return chosen.length > 0 ? chosen : places
}

function Filter(props: {
  path: string
  name: string
  label: string
  areas: Readonly<Record<string, Words>>
  value: string
}) {
  const language = useLanguage()
  const areas = Object.entries(props.areas).map(([value, name]) => ({ value, text: name[language] }))
  return (
    <form method="get" action={address(language, props.path)} class="app-screen-only">
      <Select
        id={props.name}
        label={props.label}
        items={[{ value: 'all', text: say(language, 'finder.all') }, ...areas]}
        value={props.value}
      />
      <Button preventDoubleClick={false}>{say(language, 'finder.submit')}</Button>
    </form>
  )
}

function Places(props: { path: string; places: readonly SamplePlace[]; elsewhere?: RuleRow }) {
  const language = useLanguage()
  const { path, places, elsewhere } = props
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'finder.found', { count: places.length })}</h2>
      {places.map(place => (
        <PlaceCard path={`${path}/${place.code}`} place={place} elsewhere={elsewhere} />
      ))}
    </>
  )
}

function PlaceCard(props: { path: string; place: SamplePlace; elsewhere: RuleRow | undefined }) {
  const language = useLanguage()
  const { place, elsewhere } = props
  const day = dateInWords(language, place.checkedOn)
  return (
    <section class="app-card">
      <p class="app-card__mark">
        <Tag tint="yellow">{say(language, 'finder.sample')}</Tag>
      </p>
      <h3 class="govuk-heading-s">
        <a class="govuk-link" href={address(language, props.path)}>
          {place.name[language]}
        </a>
      </h3>
      <p class="govuk-body">{place.street[language]}</p>
      {place.phone && (
        <p class="govuk-body">
          <a class="govuk-link" href={`tel:${place.phone}`}>
            {place.phone.replaceAll('-', ' ')}
          </a>
        </p>
      )}
      {place.hours && (
        <p class="govuk-body">
          {place.hours[language]}. {say(language, 'finder.hours')}
        </p>
      )}
      {!place.phone && elsewhere && <p class="govuk-inset-text">{elsewhere.says[language]}</p>}
      <p class="govuk-hint">{say(language, 'source.checked', { day })}</p>
    </section>
  )
}
