// What an IIN is: a safe number taken apart, what it is not, and how it came about.

import { rulesOn } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contents } from './contents.tsx'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { editionOf, pathOf } from './edition.ts'
import { Explorer } from './explorer.tsx'
import { PublicPage } from './public-page.tsx'
import { sampleNumbers } from './sample.ts'

export function showWhat(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const sample = Object.keys(sampleNumbers).find(code => code === c.req.query('sample'))
  const history = rulesOn(edition.pack, 'timeline', edition.dayOn)
  const doubts = contradictionsOf(edition, ['c1', 'c2', 'c15', 'c16', 'c23'])
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/what-is-iin', { sample, ...edition.asked })}
      title={say(language, 'place.digit.title')}
      rows={[...history, ...doubts]}
    >
      <p class="govuk-body-l">{say(language, 'place.digit.lead')}</p>
      <p class="govuk-body">{say(language, 'place.digit.use')}</p>
      <p class="govuk-body">{say(language, 'guide.what.alone')}</p>
      <Contents items={parts.map(part => ({ id: part, title: say(language, `place.digit.${part}`) }))} />
      <PartHeading part="parts" />
      <p class="govuk-body">{say(language, 'place.digit.same')}</p>
      <Explorer edition={edition} sample={sample ?? 'man'} />
      <PartHeading part="not" />
      <ul class="govuk-list govuk-list--bullet">
        {(['proof', 'paper', 'bin'] as const).map(name => (
          <li>{say(language, `place.digit.not.${name}`)}</li>
        ))}
      </ul>
      <PartHeading part="doubt" />
      <Contradictions rows={doubts} />
      <PartHeading part="history" />
      <History rows={history} />
    </PublicPage>,
  )
}

const parts = ['parts', 'not', 'doubt', 'history'] as const

function PartHeading({ part }: { part: (typeof parts)[number] }) {
  return (
    <h2 class="govuk-heading-m" id={part}>
      {say(useLanguage(), `place.digit.${part}`)}
    </h2>
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
