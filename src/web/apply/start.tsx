// Where the form begins: what is needed, what it costs, and what happens to what is typed.

import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { address } from '../page/view.ts'
import { OfficialList } from '../public/official-list.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { ApplyPage } from './apply-page.tsx'
import { editionOf } from './edition.ts'
import { Sentences } from './part.tsx'

const needs = ['passport', 'time', 'address', 'power', 'account'] as const

export function showStart(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <ApplyPage c={c} name="start" title={say(language, 'apply.title')} back="">
      <p class="govuk-body-l">{say(language, 'apply.lead')}</p>
      <h2 class="govuk-heading-m">{say(language, 'apply.need.title')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {needs.map(need => (
          <li>{say(language, `apply.need.${need}`)}</li>
        ))}
      </ul>
      <p class="govuk-body">{say(language, 'apply.kept')}</p>
      <Button start href={address(language, '/apply/tasks')}>
        {say(language, 'apply.start')}
      </Button>
      <InsetText>{say(language, 'apply.helper')}</InsetText>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/apply/form')}>
          {say(language, 'apply.whole')}
        </a>
        . {say(language, 'apply.whole.lead')}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/apply/print')}>
          {say(language, 'apply.blank')}
        </a>
      </p>
      <OfficialList edition={{ ...editionOf(c), todayOn: editionOf(c).dayOn, asked: {} }} />
      <Sentences under={['apply.go_on', 'apply.tasks.expired']} />
    </ApplyPage>,
  )
}
