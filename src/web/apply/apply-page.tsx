// The frame of the pages of the form: without a network they say so, without JavaScript they lead to the one page.

import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { Page, type PageProps } from '../page/page.tsx'
import { Part } from '../page/part.tsx'
import { address } from '../page/view.ts'
import { type Request, viewOf } from '../reader.ts'
import { rulesFor } from './edition.ts'

/** What a page of the form tells its frame; see `ApplyPage`. */
export interface ApplyPageProps extends Omit<PageProps, 'view'> {
  c: Request
  /** What the script does here: the end of the page's address. */
  name: string
  children?: Child
}

/** A page of the form. Everything that the script needs stands under one root. */
export function ApplyPage({ c, name, children, ...props }: ApplyPageProps) {
  const view = viewOf(c)
  const { language } = view
  return (
    <Page {...props} view={view}>
      <div data-tool="apply" data-page={name}>
        <noscript>
          <p class="govuk-inset-text">
            {say(language, 'apply.no_script')}{' '}
            <a class="govuk-link" href={address(language, '/apply/form')}>
              {say(language, 'apply.form.title')}
            </a>
          </p>
        </noscript>
        <p class="app-apply__offline" data-place="offline" hidden>
          {say(language, 'apply.offline')}
        </p>
        <div data-place="said" aria-live="polite" />
        {children}
        <Part name="rules">{JSON.stringify(rulesFor(c, name))}</Part>
      </div>
    </Page>
  )
}
