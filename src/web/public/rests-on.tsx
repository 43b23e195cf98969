// The foot of a public page: the sources it rests on, and when somebody last compared it with them.

import { dayIn } from '../../kernel/clock.ts'
import { daysBetween } from '../../rules/calendar.ts'
import { staleAfterDays } from '../../rules/notice.ts'
import type { RuleRow, Source } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { WarningText } from '../page/warning-text.tsx'
import { languageOf, type Request } from '../reader.ts'

/** The day on which the sentences that stand in `text/`, and in no rule, were last read against their sources. */
export const textsCheckedOn = '2026-11-22'

/**
 * Names every source of `rows` once, and the day of the row that was checked first; an old day becomes a warning.
 *
 * `<RestsOn c={c} rows={rulesOn(pack, 'fee', today)} />`
 */
export function RestsOn({ c, rows = [] }: { c: Request; rows?: readonly RuleRow[] }) {
  const language = languageOf(c)
  const { pack, clock } = c.get('site').context
  const checkedOn = rows.map(row => row.checkedOn).reduce((a, b) => (a < b ? a : b), textsCheckedOn)
  const day = dateInWords(language, checkedOn)
  const isStale = daysBetween(checkedOn, dayIn(clock.nowAt())) > staleAfterDays
  const sources = [...new Set(rows.map(row => row.source))].flatMap(code => pack.sources[code] ?? [])
  return (
    <aside class="app-rests" aria-labelledby="rests">
      <h2 class="govuk-heading-s" id="rests">
        {say(language, 'rests.title')}
      </h2>
      {isStale && <WarningText>{say(language, 'rests.stale', { day })}</WarningText>}
      {sources.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {sources.map(source => (
            <li>
              <SourceName name={source.name[language]} url={source.url} />
            </li>
          ))}
        </ul>
      )}
      <p class="govuk-body">
        {!isStale && `${say(language, 'rests.checked', { day })} `}
        {say(language, 'rests.official')}{' '}
        <a class="govuk-link" href="https://egov.kz">
          eGov.kz
        </a>
        .
      </p>
    </aside>
  )
}

/** The name of a source, as a link where it has a lasting address. */
export function SourceName({ name, url }: { name: string; url: Source['url'] }) {
  if (url === null) return <>{name}</>
  return (
    <a class="govuk-link" href={url}>
      {name}
    </a>
  )
}
