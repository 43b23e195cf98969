// The first page: what this is, and the two doors that are open.

import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { Page } from '../page/page.tsx'
import { languageOf, page, type Request, viewOf } from '../reader.ts'

// A safe sample: its seventh digit says that it would belong to somebody born in the 1800s.
const sample = '990101100010'

export function showHome(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'home.title')}>
      <p class="govuk-body-l">{say(language, 'home.lead')}</p>
      <p class="govuk-body app-number">
        <NumberStrip number={sample} />
      </p>
      <p class="govuk-hint">{say(language, 'home.sample')}</p>
      <Button href={`/${language}/verify`} start>
        {say(language, 'home.verify')}
      </Button>
      <h2 class="govuk-heading-m">{say(language, 'home.free.title')}</h2>
      <p class="govuk-body">{say(language, 'home.free')}</p>
      <h2 class="govuk-heading-m">{say(language, 'home.desk.title')}</h2>
      <p class="govuk-body">
        {say(language, 'home.desk')}{' '}
        <a class="govuk-link" href={`/${language}/desk`}>
          {say(language, 'home.desk.link')}
        </a>
      </p>
    </Page>,
  )
}
