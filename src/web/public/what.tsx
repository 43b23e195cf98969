// What an IIN is: a safe number taken apart, what it is not, and how it came about.

import { rulesOn } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { groups, NumberStrip } from '../page/number-strip.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { editionOf, pathOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'
import { sampleBornOn, sampleNumber } from './sample.ts'

export function showWhat(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const history = rulesOn(edition.pack, 'timeline', edition.dayOn)
  const doubts = contradictionsOf(edition, ['c1', 'c2', 'c15', 'c16', 'c23'])
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/what-is-iin', edition.asked)}
      title={say(language, 'place.digit.title')}
      rows={[...history, ...doubts]}
    >
      <p class="govuk-body-l">{say(language, 'place.digit.lead')}</p>
      <Explorer />
      <h2 class="govuk-heading-m">{say(language, 'place.digit.not')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['proof', 'paper', 'bin'] as const).map(name => (
          <li>{say(language, `place.digit.not.${name}`)}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{say(language, 'place.digit.doubt')}</h2>
      <Contradictions rows={doubts} />
      <h2 class="govuk-heading-m">{say(language, 'place.digit.history')}</h2>
      <History rows={history} />
    </PublicPage>,
  )
}

/** The number in its four tints, and below it each part in words, under the same tint. */
function Explorer() {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'place.digit.parts')}</h2>
      <p class="govuk-body app-number">
        <NumberStrip number={sampleNumber} />
      </p>
      <p class="govuk-hint">{say(language, 'home.sample')}</p>
      <ul class="app-parts">
        {groups.map(group => (
          <li class={`app-part app-part--${group}`}>
            {group === 'birth'
              ? say(language, 'place.digit.birth', { day: dateInWords(language, sampleBornOn) })
              : say(language, `place.digit.${group}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What happened, the earliest first; each with its date as the source has it. */
export function History(props: { rows: readonly RuleOf<'timeline'>[] }) {
  const language = useLanguage()
  const inOrder = [...props.rows].sort((a, b) => (a.body.on < b.body.on ? -1 : 1))
  return (
    <ol class="app-history">
      {inOrder.map(({ body, says }) => (
        <li class="app-history__stop">
          <span class="app-history__day">
            {body.on.length === 10 ? dateInWords(language, body.on) : body.on.split('-').reverse().join('.')}
          </span>{' '}
          {says[language]}
        </li>
      ))}
    </ol>
  )
}
