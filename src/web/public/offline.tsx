// Tells what a reader's device keeps for reading without a network, and lets the reader end it.

import { say, sayAny } from '../../text/say.ts'
import { offlinePages } from '../offline.ts'
import { Page } from '../page/page.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { PlainButton } from './bulk-step.tsx'

export function showOffline(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'offline.title')}>
      <div data-tool="offline">
        <p class="govuk-body" data-place="lost" hidden>
          {say(language, 'offline.lost')}
        </p>
        <p class="govuk-body" data-place="lead">
          {say(language, 'offline.lead')}
        </p>
        <p class="govuk-body" data-place="without">
          {say(language, 'offline.without')}
        </p>
        <h2 class="govuk-heading-m">{say(language, 'offline.pages')}</h2>
        <KeptPages />
        <p class="govuk-body" role="status" data-place="said" />
        <PlainButton act="remove" secondary isHidden>
          {say(language, 'offline.remove')}
        </PlainButton>
        <PlainButton act="keep" isHidden>
          {say(language, 'offline.keep')}
        </PlainButton>
        <OfflineParts />
      </div>
    </Page>,
  )
}

function KeptPages() {
  const language = useLanguage()
  const pages = offlinePages.filter(({ path }) => path !== '/offline')
  return (
    <ul class="govuk-list app-kept">
      {pages.map(({ path, title }) => (
        <li data-page={address(language, path)}>
          <a class="govuk-link" href={address(language, path)}>
            {sayAny(language, title, {})}
          </a>{' '}
          <span class="app-source" data-place="state" />
        </li>
      ))}
    </ul>
  )
}

function OfflineParts() {
  const language = useLanguage()
  const sentences = {
    fetched: say(language, 'offline.fetched', { when: '{when}' }),
    missing: say(language, 'offline.missing'),
    kept: say(language, 'offline.kept'),
    removed: say(language, 'offline.removed'),
  }
  return (
    <>
      {Object.entries(sentences).map(([name, sentence]) => (
        <Part name={name}>
          <span>{sentence}</span>
        </Part>
      ))}
    </>
  )
}
