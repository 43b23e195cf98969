// The frame of a page of the administration: denser, with the way back to the overview.

import type { Child } from 'hono/jsx'
import { dayIn, timeIn } from '../../kernel/clock.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { address, type FieldProblem, Page } from '../page/page.tsx'
import { languageOf, type Request, viewOf } from '../reader.ts'

/** `path` is where the page can be fetched again. */
export function AdminPage(props: {
  c: Request
  title: string
  path: string
  problems?: readonly FieldProblem[]
  children: Child
}) {
  const { c, title, path, problems = [] } = props
  const language = languageOf(c)
  const overview = { text: say(language, 'admin.title'), href: address(language, '/admin') }
  return (
    <Page
      view={viewOf(c, path)}
      title={title}
      problems={problems}
      breadcrumbs={[overview, { text: title }]}
      wide
    >
      {props.children}
    </Page>
  )
}

/** A day in words and the time of day, in Kazakhstan. */
export function momentInWords(language: Language, at: string): string {
  return `${dateInWords(language, dayIn(at))}, ${timeIn(at)}`
}
