// Tells what a reader's device keeps for reading without a network, and lets the reader end it.

import { type MessageKey, say, sayAny } from '../../text/say.ts'
import { Page } from '../page/page.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { PlainButton } from './bulk-step.tsx'

/** What readers look for most, in the order of a visit; a test holds every page of it to work on a device. */
export const offlinePages: readonly { readonly path: string; readonly title: MessageKey }[] = [
  { path: '', title: 'home.title' },
  { path: '/guide', title: 'guide.title' },
  { path: '/check-need', title: 'home.check' },
  { path: '/documents', title: 'paperwork.title' },
  { path: '/where-is-my-iin', title: 'place.where.title' },
  { path: '/exchange', title: 'place.exchange.title' },
  { path: '/psc', title: 'finder.psc.title' },
  { path: '/consulates', title: 'finder.consulate.title' },
  { path: '/verify', title: 'verify.title' },
  { path: '/verify/bulk', title: 'bulk.title' },
  { path: '/verify/certificate', title: 'certify.title' },
  { path: '/fraud', title: 'fraud.title' },
  { path: '/help', title: 'help.title' },
]

/** What it takes once, at most, with everything that later works without a network; a test weighs it. */
export const offlineKilobytesMax = 550

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
          {say(language, 'offline.lead', { size: offlineKilobytesMax })}
        </p>
        <p class="govuk-body" data-place="state" />
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
  return (
    <ul class="govuk-list">
      {offlinePages.map(({ path, title }) => (
        <li>
          <a class="govuk-link" href={address(language, path)}>
            {sayAny(language, title, {})}
          </a>
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
