// The first page: three doors, a number to look at, and what nobody may sell.

import { rulesOn, standingRule } from '../../rules/day.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { editionOf, pathOf } from './edition.ts'
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
      rows={[standingRule(pack, 'fee', 'iin', dayOn), ...rulesOn(pack, 'case', dayOn)]}
    >
      <p class="govuk-body-l">{say(language, 'home.lead')}</p>
      <p class="govuk-body app-number">
        <NumberStrip number={sampleNumber} />
      </p>
      <p class="govuk-hint">{say(language, 'home.sample')}</p>
      <Button href={address(language, pathOf('/check-need', asked))} start>
        {say(language, 'home.check')}
      </Button>
      <ul class="app-doors">
        <Door name="what" path="/what-is-iin" />
        <Door name="need" path="/why" />
        <Door name="how" path="/how" />
      </ul>
      <Button href={address(language, '/verify')} kind="secondary">
        {say(language, 'home.verify')}
      </Button>
      <h2 class="govuk-heading-m">{say(language, 'home.free.title')}</h2>
      <p class="govuk-body">{say(language, 'home.free')}</p>
      <p class="govuk-body">{say(language, 'home.scam')}</p>
      <More />
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

function Door(props: { name: 'what' | 'need' | 'how'; path: string }) {
  const language = useLanguage()
  return (
    <li class="app-door">
      <h2 class="app-door__name">
        <a class="govuk-link" href={address(language, props.path)}>
          {say(language, `home.${props.name}`)}
        </a>
      </h2>
      <p class="app-door__lead">{say(language, `home.${props.name}.lead`)}</p>
    </li>
  )
}

const more = [
  ['/where-is-my-iin', 'place.where.title'],
  ['/documents', 'paperwork.title'],
  ['/translation-and-names', 'paperwork.translation'],
  ['/residents', 'place.resident.title'],
  ['/exchange', 'place.exchange.title'],
  ['/entrepreneurs', 'place.trade.title'],
] as const

function More() {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'home.more')}</h2>
      <ul class="govuk-list">
        {more.map(([path, title]) => (
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
