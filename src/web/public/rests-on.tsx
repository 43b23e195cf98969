// The foot of a public page: its sources, since when its rules hold, when they were compared, and earlier ones.

import { daysBetween } from '../../rules/calendar.ts'
import { daysOfChange } from '../../rules/change.ts'
import { coveredFromOn } from '../../rules/code.ts'
import { staleAfterDays } from '../../rules/notice.ts'
import type { RulePack, RuleRow } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import type { Edition } from './edition.ts'

/** The day on which the sentences that stand in `text/`, and in no rule, were published, and last read again. */
const textsPublishedOn = '2026-11-22'
const textsCheckedOn = '2026-11-22'

interface Rest {
  readonly edition: Edition
  /** The page after the language prefix, with the query that holds its codes. */
  readonly path: string
  /** The rows of the pack that the page rests on; none where it speaks of this service only. */
  readonly rows: readonly RuleRow[]
}

/** Names every source of `rows` once, with the days that matter; half a year without a check is said as a warning. */
export function RestsOn({ edition, path, rows }: Rest) {
  const language = useLanguage()
  const { pack, todayOn } = edition
  const checkedOn = [textsCheckedOn, ...rows.map(row => row.checkedOn)].sort()[0]!
  const begunOn = rows.filter(isRule).map(({ from }) => from)
  const isStale = daysBetween(checkedOn, todayOn) > staleAfterDays
  return (
    <section class="app-sources" aria-labelledby="sources">
      <h2 class="govuk-heading-s" id="sources">
        {say(language, 'source.title')}
      </h2>
      {rows.length === 0 && <p class="app-sources__checked">{say(language, 'source.own')}</p>}
      <ul class="app-sources__list">
        {[...new Set(rows.map(row => row.source))].map(code => (
          <li data-source={code}>
            <SourceName pack={pack} code={code} />
          </li>
        ))}
      </ul>
      <p class="app-sources__checked">
        {say(language, begunOn.length > 0 ? 'source.holds' : 'source.published', {
          day: dateInWords(language, begunOn.sort().at(-1) ?? textsPublishedOn),
        })}
      </p>
      <p class={isStale ? 'app-sources__stale' : 'app-sources__checked'}>
        {say(language, isStale ? 'source.stale' : 'source.checked', {
          day: dateInWords(language, checkedOn),
        })}
      </p>
      <EarlierRules edition={edition} path={path} rows={rows} />
    </section>
  )
}

// What happened and where sources disagree is told on any day; only rules have earlier versions.
function isRule({ kind }: RuleRow): boolean {
  return kind !== 'timeline' && kind !== 'contradiction' && kind !== 'holiday'
}

/** The same page by the rules of another day, where its rules were ever others. */
function EarlierRules({ edition, path, rows }: Rest) {
  const language = useLanguage()
  const { pack, dayOn, todayOn } = edition
  const kinds = new Set(rows.filter(isRule).map(({ kind }) => kind))
  const days = daysOfChange(pack, kinds).filter(day => day <= todayOn)
  if (days.length === 0) return null
  const beginnings = [...days, coveredFromOn]
  const [name = '', query] = path.split('?')
  const { asOf: _day, ...codes } = Object.fromEntries(new URLSearchParams(query))
  return (
    <div class="app-screen-only">
      <Details summary={say(language, 'source.earlier')}>
        <form method="get" action={address(language, name)}>
          {Object.entries(codes).map(([code, value]) => (
            <input type="hidden" name={code} value={value} />
          ))}
          <Select
            id="asOf"
            label={say(language, 'source.earlier.day')}
            value={dayOn === todayOn ? todayOn : beginnings.find(day => day <= dayOn)}
            items={[
              { value: todayOn, text: say(language, 'source.earlier.today') },
              ...beginnings.map(day => ({ value: day, text: dateInWords(language, day) })),
            ]}
          />
          <Button kind="secondary" preventDoubleClick={false}>
            {say(language, 'source.earlier.show')}
          </Button>
        </form>
      </Details>
    </div>
  )
}

/** The name of a source, as a link where it has a lasting address. */
export function SourceName({ pack, code }: { pack: RulePack; code: string }) {
  const source = pack.sources[code]
  if (!source) return null
  const name = source.name[useLanguage()]
  if (source.url === null) return <span>{name}</span>
  return (
    <a class="govuk-link" href={source.url} rel="external">
      {name}
    </a>
  )
}
