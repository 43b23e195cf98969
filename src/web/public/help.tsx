// Where a person helps, and the pages that answer one question each.

import { rulesOn, standingRule } from '../../rules/day.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { representationFor } from '../../rules/representation.ts'
import { routeFor } from '../../rules/route.ts'
import { type MessageKey, say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contents } from './contents.tsx'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

const questions = [
  'help.script.1',
  'help.script.2',
  'help.script.3',
  'help.script.4',
  'help.script.5',
] as const

/** The five questions to ask on the phone, for everybody who is told to ask. */
export function PhoneScript() {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'help.script.title')}</h2>
      <p class="govuk-body">{say(language, 'help.script.lead')}</p>
      <ol class="govuk-list govuk-list--number">
        {questions.map(key => (
          <li>{say(language, key)}</li>
        ))}
      </ol>
    </>
  )
}

const further = [
  { path: '/psc', title: 'finder.psc.title' },
  { path: '/consulates', title: 'finder.consulate.title' },
  { path: '/help/address-reference', title: 'help.address.title' },
  { path: '/help/eds', title: 'help.eds.title' },
  { path: '/help/faq', title: 'help.faq.title' },
] as const satisfies readonly { path: string; title: MessageKey }[]

export function showHelp(c: Request): Response {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const center = standingRule(pack, 'contact', 'contact_center', dayOn)
  return page(
    c,
    <PublicPage c={c} title={say(language, 'help.title')} rows={[center]}>
      <p class="govuk-body-l">{center.says[language]}</p>
      <Button href="tel:1414">{say(language, 'help.call')}</Button>
      <h2 class="govuk-heading-m">{say(language, 'help.abroad.title')}</h2>
      <p class="govuk-body">{say(language, 'help.abroad')}</p>
      <PhoneScript />
      <p class="govuk-body">{say(language, 'help.person')}</p>
      <h2 class="govuk-heading-m">{say(language, 'help.more.title')}</h2>
      <ul class="app-links">
        {further.map(({ path, title }) => (
          <li>
            <a class="govuk-link app-links__link" href={address(language, path)}>
              {say(language, title)}
            </a>
          </li>
        ))}
      </ul>
    </PublicPage>,
  )
}

export function showAddressReference(c: Request): Response {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const papers = rulesOn(pack, 'document', dayOn)
  const rows = papers.filter(({ body }) => ['address_reference', 'house_register'].includes(body.item))
  return page(
    c,
    <PublicPage c={c} title={say(language, 'help.address.title')} back="/help" rows={rows}>
      <p class="govuk-body-l">{say(language, 'help.address.lead')}</p>
      <h2 class="govuk-heading-m">{say(language, 'help.address.who.title')}</h2>
      <p class="govuk-body">{say(language, 'help.address.who')}</p>
      {rows.map(row => (
        <p class="govuk-inset-text">{row.says[language]}</p>
      ))}
      <h2 class="govuk-heading-m">{say(language, 'help.address.get.title')}</h2>
      <p class="govuk-body">{say(language, 'help.address.get.unsourced')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {(['help.address.get.1', 'help.address.get.2', 'help.address.get.3'] as const).map(key => (
          <li>{say(language, key)}</li>
        ))}
      </ul>
    </PublicPage>,
  )
}

/** The ladder from the number to everything that it opens: each step needs the one before it (C22). */
export function showEds(c: Request): Response {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const steps = [...rulesOn(pack, 'next_step', dayOn)].sort((a, b) => a.body.order - b.body.order)
  return page(
    c,
    <PublicPage c={c} title={say(language, 'help.eds.title')} back="/help" rows={steps}>
      <p class="govuk-body-l">{say(language, 'help.eds.lead')}</p>
      <ol class="app-stops">
        {steps.map(step => (
          <li>
            <strong>{step.body.name[language]}</strong>
            <br />
            {step.says[language]}
          </li>
        ))}
      </ol>
      <p class="govuk-body">{say(language, 'help.eds.why')}</p>
    </PublicPage>,
  )
}

export function showFaq(c: Request): Response {
  const language = languageOf(c)
  const answers = answersFor(c)
  return page(
    c,
    <PublicPage
      c={c}
      title={say(language, 'help.faq.title')}
      back="/help"
      rows={answers.flatMap(([, rows]) => rows)}
    >
      <Contents items={questionsAsked.map(id => ({ id, title: say(language, `help.faq.${id}`) }))} />
      {answers.map(([question, rows]) => (
        <>
          <h2 class="govuk-heading-m" id={question}>
            {say(language, `help.faq.${question}`)}
          </h2>
          {rows.map(row => (
            <p class="govuk-body">{row.says[language]}</p>
          ))}
        </>
      ))}
      <h2 class="govuk-heading-m" id="secret">
        {say(language, 'help.faq.secret')}
      </h2>
      <p class="govuk-body">{say(language, 'help.faq.secret.answer')}</p>
    </PublicPage>,
  )
}

const questionsAsked = [
  'cost',
  'how_long',
  'representative',
  'online',
  'abroad',
  'new_passport',
  'secret',
] as const

type Asked = (typeof questionsAsked)[number]

/** Each answer is what the rules of today say, so that it can never lag behind them. */
function answersFor(c: Request): readonly (readonly [Asked, readonly RuleRow[]])[] {
  const { pack, dayOn } = editionOf(c)
  const attorney = { channel: 'counter', procedure: 'first_issue', applicant: 'representative' } as const
  const newPassport = { status: 'foreigner', procedure: 'correction' } as const
  const inKazakhstan = { place: 'in_kazakhstan', locality: 'with_branch' } as const
  return [
    ['cost', [standingRule(pack, 'fee', 'iin', dayOn)]],
    ['how_long', [standingRule(pack, 'term', 'counter', dayOn)]],
    ['representative', [representationFor(pack, dayOn, attorney).row]],
    ['online', [standingRule(pack, 'channel', 'online', dayOn)]],
    ['abroad', [standingRule(pack, 'channel', 'consulate', dayOn)]],
    ['new_passport', [routeFor(pack, dayOn, { ...newPassport, ...inKazakhstan })]],
  ]
}
