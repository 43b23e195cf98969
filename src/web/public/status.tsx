// Which ways to a first number are open today, by the rules of the day.

import { channels } from '../../rules/code.ts'
import { standingRule } from '../../rules/day.ts'
import { isWorkingDay } from '../../rules/working-day.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Tag } from '../page/tag.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

const tints = { open: 'green', closed: 'red', ask: 'yellow' } as const

export function showStatus(c: Request): Response {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const ways = channels.map(channel => standingRule(pack, 'channel', channel, dayOn))
  const day = dateInWords(language, dayOn)
  return page(
    c,
    <PublicPage c={c} title={say(language, 'status.title')} rows={ways}>
      <p class="govuk-body-l">{say(language, 'status.lead', { day })}</p>
      <p class="govuk-inset-text">
        {say(language, isWorkingDay(pack, dayOn) ? 'status.working' : 'status.resting')}
      </p>
      {ways.map(way => {
        const access = way.body.takes.first_issue
        return (
          <section class="app-card">
            <h2 class="govuk-heading-s">{way.body.name[language]}</h2>
            <p class="app-card__mark">
              <Tag tint={tints[access]}>{say(language, `status.${access}`)}</Tag>
            </p>
            <p class="govuk-body">{way.says[language]}</p>
          </section>
        )
      })}
    </PublicPage>,
  )
}
