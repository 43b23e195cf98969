// The first page: a number to look at, three doors, and what nobody may sell.

import { rulesOn, standingRule } from '../../rules/day.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { DocumentPicture } from '../page/document-picture.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Doors } from './door.tsx'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'
import { sampleNumber } from './sample.ts'

export function showHome(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { pack, dayOn, asked } = edition
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('', asked)}
      title={say(language, 'home.title')}
      heading={null}
      rows={[standingRule(pack, 'fee', 'iin', dayOn), ...rulesOn(pack, 'case', dayOn)]}
    >
      <Opening edition={edition} />
      <Doors />
      <h2 class="govuk-heading-m">{say(language, 'home.free.title')}</h2>
      <div class="app-free">
        <p class="app-free__amount">{'0\u00a0₸'}</p>
        <div>
          <p class="govuk-body">{say(language, 'home.free')}</p>
          <p class="govuk-body">{say(language, 'home.scam')}</p>
        </div>
      </div>
      <Links title="home.services" links={services} />
      <Links title="home.more" links={more} />
      <h2 class="govuk-heading-m">{say(language, 'home.desk.title')}</h2>
      <p class="govuk-body">
        {say(language, 'home.desk')}{' '}
        <a class="govuk-link" href={`/${language}/desk`}>
          {say(language, 'home.desk.link')}
        </a>
      </p>
    </PublicPage>,
  )
}

/** What it is about, where it stands on a card, and the first step. */
function Opening({ edition }: { edition: Edition }) {
  const language = useLanguage()
  return (
    <div class="app-opening app-wide">
      <div class="app-opening__words">
        <h1 class="govuk-heading-l app-opening__title">{say(language, 'home.title')}</h1>
        <p class="govuk-body-l">{say(language, 'home.lead')}</p>
      </div>
      <div class="app-opening__picture">
        <DocumentPicture of="identity_card" />
        <NumberStrip number={sampleNumber} />
        <p class="app-opening__sample">{say(language, 'home.sample')}</p>
      </div>
      <div class="govuk-button-group app-opening__steps">
        <Button href={address(language, pathOf('/check-need', edition.asked))} start>
          {say(language, 'home.check')}
        </Button>
        <Button href={address(language, '/apply')} kind="secondary">
          {say(language, 'apply.title')}
        </Button>
        <Button href={address(language, '/verify')} kind="secondary">
          {say(language, 'home.verify')}
        </Button>
      </div>
    </div>
  )
}

const services = [
  ['/how', 'way.how.title'],
  ['/exchange', 'place.exchange.title'],
  ['/help/address-reference', 'help.address.title'],
  ['/help/eds', 'help.eds.title'],
] as const

const more = [
  ['/where-is-my-iin', 'place.where.title'],
  ['/documents', 'paperwork.title'],
  ['/translation-and-names', 'paperwork.translation'],
  ['/psc', 'finder.psc.title'],
  ['/consulates', 'finder.consulate.title'],
  ['/residents', 'place.resident.title'],
  ['/entrepreneurs', 'place.trade.title'],
  ['/guide', 'guide.title'],
] as const

function Links(props: {
  title: 'home.services' | 'home.more'
  links: readonly (readonly [path: string, title: (typeof services | typeof more)[number][1]])[]
}) {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, props.title)}</h2>
      <ul class="govuk-list">
        {props.links.map(([path, title]) => (
          <li>
            <a class="govuk-link" href={address(language, path)}>
              {say(language, title)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
