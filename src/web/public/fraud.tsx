// For somebody who is offered a number for money: the short truth, what helpers may do, and where to turn.

import { standingRule } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { Tag } from '../page/tag.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

export function showFraud(c: Request): Response {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const fee = standingRule(pack, 'fee', 'iin', dayOn)
  const police = standingRule(pack, 'contact', 'police', dayOn)
  return page(
    c,
    <PublicPage c={c} title={say(language, 'fraud.title')} rows={[fee, police]}>
      <p class="govuk-body-l">{say(language, 'fraud.lead')}</p>
      <p class="govuk-body">{say(language, 'fraud.private')}</p>
      <Button href={address(language, '/fraud/check')} start>
        {say(language, 'fraud.check.link')}
      </Button>
      <p class="govuk-hint">{say(language, 'fraud.check.about')}</p>
      <h2 class="govuk-heading-m">{say(language, 'fraud.helper.title')}</h2>
      <p class="govuk-body">{say(language, 'fraud.helper.lead')}</p>
      <HelperTable />
      <p class="govuk-body">{fee.says[language]}</p>
      <h2 class="govuk-heading-m">{say(language, 'fraud.number.title')}</h2>
      <p class="govuk-body">{say(language, 'fraud.number')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/verify')}>
          {say(language, 'fraud.number.link')}
        </a>
      </p>
      <p class="govuk-body">{say(language, 'fraud.number.office')}</p>
      <PoliceAdvice police={police} />
    </PublicPage>,
  )
}

const acts = {
  yes: ['collect', 'prepare', 'submit'],
  no: ['issue', 'decide', 'look', 'fee', 'keep'],
} as const

/** What a helper may do and what not, for everybody who pays one and everybody who is one (S57). */
function HelperTable() {
  const language = useLanguage()
  const row = (act: (typeof acts)['yes' | 'no'][number], may: 'yes' | 'no') => [
    say(language, `fraud.helper.${act}`),
    <Tag tint={may === 'yes' ? 'green' : 'red'}>{say(language, `fraud.helper.${may}`)}</Tag>,
  ]
  return (
    <Table
      columns={[{ text: say(language, 'fraud.helper.act') }, { text: say(language, 'fraud.helper.may') }]}
      rows={[...acts.yes.map(act => row(act, 'yes')), ...acts.no.map(act => row(act, 'no'))]}
      firstCellIsHeader
    />
  )
}

/** Whom to phone, and where to prepare a statement. */
export function PoliceAdvice({ police }: { police: RuleOf<'contact'> }) {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'fraud.police.title')}</h2>
      <p class="govuk-body">
        {say(language, 'fraud.police')} {police.says[language]}{' '}
        <a class="govuk-link" href={`tel:${police.body.phone}`}>
          {police.body.phone}
        </a>
      </p>
      <p class="govuk-body">
        {say(language, 'fraud.police.statement')}{' '}
        <a class="govuk-link" href={address(language, '/fraud/report')}>
          {say(language, 'fraud.police.link')}
        </a>
      </p>
    </>
  )
}
