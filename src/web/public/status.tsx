// Which ways to a first number are open today, by the rules of the day.

import { dayIn } from '../../kernel/clock.ts'
import { channels } from '../../rules/code.ts'
import { standingRule } from '../../rules/day.ts'
import { isWorkingDay } from '../../rules/working-day.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Page } from '../page/page.tsx'
import { Tag } from '../page/tag.tsx'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { RestsOn } from './rests-on.tsx'

const tints = { open: 'green', closed: 'red', ask: 'yellow' } as const

export function showStatus(c: Request): Response {
  const language = languageOf(c)
  const { pack, clock } = c.get('site').context
  const today = dayIn(clock.nowAt())
  const ways = channels.map(channel => standingRule(pack, 'channel', channel, today))
  const day = dateInWords(language, today)
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'status.title')}>
      <p class="govuk-body-l">{say(language, 'status.lead', { day })}</p>
      <p class="govuk-inset-text">
        {say(language, isWorkingDay(pack, today) ? 'status.working' : 'status.resting')}
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
      <RestsOn c={c} rows={ways} />
    </Page>,
  )
}
