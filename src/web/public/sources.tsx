// Every source, every rule that rests on it with its words, and every place where sources disagree.

import { dayIn } from '../../kernel/clock.ts'
import { rulesOn } from '../../rules/day.ts'
import type { RuleOf, RuleRow, Source } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Details } from '../page/details.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { RestsOn, SourceName } from './rests-on.tsx'

export function showSources(c: Request): Response {
  const language = languageOf(c)
  const { pack, clock } = c.get('site').context
  const disagreements = rulesOn(pack, 'contradiction', dayIn(clock.nowAt()))
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'sources.title')}>
      <p class="govuk-body-l">{say(language, 'sources.lead')}</p>
      <p class="govuk-inset-text">{say(language, 'sources.erratum')}</p>
      <h2 class="govuk-heading-m">{say(language, 'sources.disagree.title')}</h2>
      {disagreements.map(row => (
        <Disagreement row={row} sources={pack.sources} />
      ))}
      <h2 class="govuk-heading-m">{say(language, 'sources.list.title')}</h2>
      {Object.entries(pack.sources).map(([code, source]) => (
        <SourceEntry source={source} rows={pack.rows.filter(row => row.source === code)} />
      ))}
      <RestsOn c={c} rows={pack.rows.filter(({ kind }) => kind === 'contradiction').slice(0, 1)} />
    </Page>,
  )
}

function Disagreement(props: { row: RuleOf<'contradiction'>; sources: Readonly<Record<string, Source>> }) {
  const language = useLanguage()
  const { body, says } = props.row
  return (
    <section class="app-card">
      <h3 class="govuk-heading-s">
        {body.code} · {body.name[language]}
      </h3>
      <dl class="app-sides">
        {[body.first, body.second].map(side => (
          <>
            <dt>{props.sources[side.source]?.name[language]}</dt>
            <dd>{side.says[language]}</dd>
          </>
        ))}
      </dl>
      <p class="govuk-body">
        <strong>{say(language, 'sources.disagree.ours')}</strong> {says[language]}
      </p>
    </section>
  )
}

function SourceEntry({ source, rows }: { source: Source; rows: readonly RuleRow[] }) {
  const language = useLanguage()
  return (
    <>
      <h3 class="govuk-heading-s">
        <SourceName name={source.name[language]} url={source.url} />
      </h3>
      {rows.length > 0 && (
        <Details summary={say(language, 'sources.rules', { count: rows.length })}>
          <ul class="govuk-list govuk-list--spaced">
            {rows.map(row => (
              <li>
                {row.says[language]}{' '}
                <span class="app-source">
                  <q lang={source.language}>{row.quote}</q>{' '}
                  {say(language, 'rests.checked', { day: dateInWords(language, row.checkedOn) })}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
