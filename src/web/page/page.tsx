// The whole document around a page's own content, for every page.

import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { assetPath } from '../built-file.ts'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { DemoBand } from './demo-band.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { sheetsOf } from './sheet.ts'
import { SkipLink } from './skip-link.tsx'
import { SurroundingContext } from './surrounding.ts'
import { address, type FieldProblem, type View } from './view.ts'

export { address, type FieldProblem, type View } from './view.ts'

/** What a page tells its frame; see `Page`. */
export interface PageProps {
  view: View
  /** The name of the page in the browser's title, and its h1. */
  title: string
  /** What the h1 shows in place of the title; null when a label, a legend or a panel on the page is the h1. */
  heading?: Child
  problems?: readonly FieldProblem[]
  /** Whether it is a page of the desk, which is denser and wider. */
  wide?: boolean
  /** Where "Back" leads, after the language prefix. */
  back?: string
  /** The way from the home page; addresses whole. */
  breadcrumbs?: readonly Crumb[]
  children?: Child
}

/**
 * A complete HTML document with one h1; problems are shown above it and beside their fields.
 *
 * `<Page view={view} title="Check a number" problems={problems}><form …>…</form></Page>`
 */
export function Page(props: PageProps) {
  const problems = props.problems ?? []
  const document = (
    <SurroundingContext.Provider value={{ language: props.view.language, problems }}>
      <html lang={props.view.language} class={props.wide ? 'app-page app-page--desk' : 'app-page'}>
        <Head path={props.view.path} title={documentTitle(props)} />
        <body class="govuk-template__body" data-officer={props.view.officer?.id}>
          <Body {...props} problems={problems} />
        </body>
      </html>
    </SurroundingContext.Provider>
  )
  return html`<!doctype html>${document}`
}

function documentTitle(props: PageProps): string {
  const { language } = props.view
  const name = `${props.title} · ${say(language, 'frame.service')}`
  return props.problems?.length ? `${say(language, 'component.error')} ${name}` : name
}

function Head(props: { path: string; title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {sheetsOf(props.path).map(sheet => (
        <link rel="stylesheet" {...sheet} />
      ))}
      <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
      <script type="module" src={assetPath('page.js')} />
    </head>
  )
}

function Body(props: PageProps & { problems: readonly FieldProblem[] }) {
  const { view } = props
  return (
    <>
      <SkipLink href="#main">{say(view.language, 'frame.skip')}</SkipLink>
      {props.heading !== null && (
        <SkipLink href="#heading">{say(view.language, 'frame.skip.heading')}</SkipLink>
      )}
      {view.demo && <DemoBand />}
      <Header view={view} />
      <div class="app-width app-body">
        {props.breadcrumbs && <Breadcrumbs items={props.breadcrumbs} />}
        {props.back !== undefined && (
          <nav aria-label={say(view.language, 'component.back')}>
            <BackLink href={address(view.language, props.back)} />
          </nav>
        )}
        <main id="main" class="app-main">
          {props.problems.length > 0 && <ErrorSummary problems={props.problems} />}
          {props.heading !== null && (
            <h1 class="govuk-heading-l" id="heading">
              {props.heading ?? props.title}
            </h1>
          )}
          {props.children}
        </main>
      </div>
      <Footer path={view.path} />
    </>
  )
}
