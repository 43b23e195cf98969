// Every source, every rule that rests on it with its words, and every place where sources disagree.

import { rulesOn } from '../../rules/day.ts'
import type { RuleOf, RulePack, RuleRow } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Details } from '../page/details.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contents } from './contents.tsx'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'
import { SourceName } from './rests-on.tsx'

const parts = ['disagree', 'list'] as const

export function showSources(c: Request): Response {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const disagreements = rulesOn(pack, 'contradiction', dayOn)
  return page(
    c,
    <PublicPage c={c} title={say(language, 'sources.title')} rows={disagreements}>
      <p class="govuk-body-l">{say(language, 'sources.lead')}</p>
      <p class="govuk-inset-text">{say(language, 'sources.erratum')}</p>
      <p class="govuk-body">{say(language, 'sources.old')}</p>
      <Contents items={parts.map(id => ({ id, title: say(language, `sources.${id}.title`) }))} />
      <h2 class="govuk-heading-m" id="disagree">
        {say(language, 'sources.disagree.title')}
      </h2>
      {disagreements.map(row => (
        <Disagreement row={row} pack={pack} />
      ))}
      <h2 class="govuk-heading-m" id="list">
        {say(language, 'sources.list.title')}
      </h2>
      {Object.keys(pack.sources).map(code => (
        <SourceEntry pack={pack} code={code} rows={pack.rows.filter(row => row.source === code)} />
      ))}
    </PublicPage>,
  )
}

function Disagreement(props: { row: RuleOf<'contradiction'>; pack: RulePack }) {
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
            <dt>{props.pack.sources[side.source]?.name[language]}</dt>
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

function SourceEntry({ pack, code, rows }: { pack: RulePack; code: string; rows: readonly RuleRow[] }) {
  const language = useLanguage()
  return (
    <>
      <h3 class="govuk-heading-s">
        <SourceName pack={pack} code={code} />
      </h3>
      {rows.length > 0 && (
        <Details summary={say(language, 'sources.rules', { count: rows.length })}>
          <ul class="govuk-list govuk-list--spaced">
            {rows.map(row => (
              <li>
                {row.says[language]}{' '}
                <span class="app-source">
                  <q lang={pack.sources[code]?.language}>{row.quote}</q>{' '}
                  {say(language, 'sources.held', {
                    from: dateInWords(language, row.from),
                    to: row.to === null ? 'none' : dateInWords(language, row.to),
                  })}{' '}
                  {say(language, 'source.checked', { day: dateInWords(language, row.checkedOn) })}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
