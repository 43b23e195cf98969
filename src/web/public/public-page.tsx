// The frame of every public page: by the rules of which day it answers, and what it rests on.

import type { Child } from 'hono/jsx'
import type { RuleRow } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { InsetText } from '../page/inset-text.tsx'
import { Page, type PageProps } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { type Request, viewOf } from '../reader.ts'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { RestsOn } from './rests-on.tsx'

/** What a public page tells its frame; see `PublicPage`. */
export interface PublicPageProps extends Omit<PageProps, 'view' | 'breadcrumbs'> {
  c: Request
  /** That of the address, when not said. */
  edition?: Edition
  /** The page after the language prefix, with the query that holds its codes; its address, when not said. */
  path?: string
  /** The rows of the pack that the page rests on. */
  rows?: readonly RuleRow[]
  children?: Child
}

/** A page for everybody; what it rests on stands at its end. */
export function PublicPage({ c, rows = [], children, ...props }: PublicPageProps) {
  const edition = props.edition ?? editionOf(c)
  const path = props.path ?? pathOf(c.req.path.slice(3), edition.asked)
  const view = viewOf(c, path)
  const isFirst = path.split('?')[0] === ''
  const home = { text: say(view.language, 'source.home'), href: address(view.language, '') }
  const crumbs = isFirst || props.back !== undefined ? {} : { breadcrumbs: [home, { text: props.title }] }
  return (
    <Page {...props} {...crumbs} view={view}>
      <AsOf edition={edition} path={path} />
      {children}
      <RestsOn edition={edition} path={path} rows={rows} />
    </Page>
  )
}

/** Says plainly that the answers are not those of today. */
function AsOf(props: { edition: Edition; path: string }) {
  const language = useLanguage()
  const { edition } = props
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
