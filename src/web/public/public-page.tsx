// The frame of every page of the guide: by which rules it answers, what it rests on, and when that was last checked.

import type { Child } from 'hono/jsx'
import { daysBetween } from '../../rules/calendar.ts'
import { staleAfterDays } from '../../rules/notice.ts'
import type { RulePack, RuleRow } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { InsetText } from '../page/inset-text.tsx'
import { Page, type PageProps } from '../page/page.tsx'
import { address } from '../page/view.ts'
import { type Request, viewOf } from '../reader.ts'
import { type Edition, pathOf } from './edition.ts'

/** What a page of the guide tells its frame; see `PublicPage`. */
export interface PublicPageProps extends Omit<PageProps, 'view' | 'breadcrumbs'> {
  c: Request
  edition: Edition
  /** The page after the language prefix, with the query that holds its codes. */
  path: string
  /** The rows of the pack that the page rests on. */
  rows: readonly RuleRow[]
  children?: Child
}

/** A page of the guide; its sources stand at its end. */
export function PublicPage({ c, edition, path, rows, children, ...props }: PublicPageProps) {
  const view = viewOf(c, path)
  const isFirst = path.split('?')[0] === ''
  const home = { text: say(view.language, 'source.home'), href: address(view.language, '') }
  const crumbs = isFirst || props.back !== undefined ? {} : { breadcrumbs: [home, { text: props.title }] }
  return (
    <Page {...props} {...crumbs} view={view}>
      <AsOf language={view.language} edition={edition} path={path} />
      {children}
      <Sources language={view.language} edition={edition} rows={rows} />
    </Page>
  )
}

/** Says plainly that the answers are not those of today. */
function AsOf(props: { language: Language; edition: Edition; path: string }) {
  const { language, edition } = props
  if (Object.keys(edition.asked).length === 0) return null
  const [path, query] = props.path.split('?')
  const { asOf: _day, pack: _pack, ...codes } = Object.fromEntries(new URLSearchParams(query))
  return (
    <InsetText>
      {say(language, 'source.as_of', {
        day: dateInWords(language, edition.dayOn),
        pack: edition.pack.pack,
      })}{' '}
      <a class="govuk-link" href={address(language, pathOf(path ?? '', codes))}>
        {say(language, 'source.today')}
      </a>
    </InsetText>
  )
}

function Sources(props: { language: Language; edition: Edition; rows: readonly RuleRow[] }) {
  const { language, edition, rows } = props
  const checkedOn = rows.map(row => row.checkedOn).sort()[0]
  const isStale = checkedOn !== undefined && daysBetween(checkedOn, edition.todayOn) > staleAfterDays
  return (
    <section class="app-sources" aria-labelledby="sources">
      <h2 class="govuk-heading-s" id="sources">
        {say(language, 'source.title')}
      </h2>
      <ul class="app-sources__list">
        {[...new Set(rows.map(row => row.source))].map(code => (
          <li data-source={code}>
            <SourceName language={language} pack={edition.pack} code={code} />
          </li>
        ))}
      </ul>
      {checkedOn && (
        <p class={isStale ? 'app-sources__stale' : 'app-sources__checked'}>
          {say(language, isStale ? 'source.stale' : 'source.checked', {
            day: dateInWords(language, checkedOn),
          })}
        </p>
      )}
    </section>
  )
}

/** The name of a source, as a link where it has a lasting address. */
export function SourceName(props: { language: Language; pack: RulePack; code: string }) {
  const source = props.pack.sources[props.code]
  if (!source) return null
  const name = source.name[props.language]
  return source.url === null ? (
    <span>{name}</span>
  ) : (
    <a class="govuk-link" href={source.url} rel="external">
      {name}
    </a>
  )
}
