// The foot of every page: what it costs, whom to call, where to go, and who makes it.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'
import { address, isOfDesk } from './view.ts'

/** "Free; only the state issues an IIN", the help line, all pages in groups and, on public ones, error reports. */
export function Footer(props: { path: string }) {
  const language = useLanguage()
  return (
    <footer class="app-footer">
      <div class="app-width">
        <div class="app-footer__promise">
          <p class="app-footer__free">{say(language, 'frame.free')}</p>
          <p class="app-footer__help">
            {say(language, 'frame.help')}{' '}
            <a class="govuk-link app-footer__call" href="tel:1414">
              1414
            </a>
            {say(language, 'frame.help.free')}
          </p>
          {isReportable(props.path) && (
            <p class="app-footer__help app-screen-only">
              <a class="govuk-link" href={address(language, reportPath(props.path))}>
                {say(language, 'report.link')}
              </a>
            </p>
          )}
        </div>
        <nav class="app-footer__groups" id="all-pages" aria-label={say(language, 'frame.links')}>
          {groups
            .filter(({ name }) => name === 'about' || !isOfDesk(props.path))
            .map(({ name, pages }) => (
              <div class="app-footer__group">
                <h2 class="app-footer__name">{say(language, `frame.group.${name}`)}</h2>
                <ul class="app-footer__list">
                  {pages.map(({ path, text }) => (
                    <li>
                      <a class="govuk-link" href={path.startsWith('/api/') ? path : address(language, path)}>
                        {say(language, text)}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </nav>
        <p class="app-footer__maker">{say(language, 'frame.maker')}</p>
        {/* On paper: the address and the day, filled in by `browser/page.ts`. */}
        <p class="app-printed" data-printed />
      </div>
    </footer>
  )
}

const groups = [
  {
    name: 'know',
    pages: [
      { path: '/what-is-iin', text: 'place.digit.title' },
      { path: '/check-need/status', text: 'frame.main.need' },
      { path: '/how', text: 'frame.main.how' },
      { path: '/apply', text: 'apply.title' },
      { path: '/track', text: 'track.title' },
      { path: '/documents', text: 'paperwork.title' },
      { path: '/where-is-my-iin', text: 'place.where.title' },
      { path: '/verify', text: 'frame.verify' },
      { path: '/guide', text: 'frame.guide' },
    ],
  },
  {
    name: 'help',
    pages: [
      { path: '/help', text: 'frame.help.link' },
      { path: '/psc', text: 'frame.branches' },
      { path: '/consulates', text: 'frame.consulates' },
      { path: '/status', text: 'frame.status' },
      { path: '/fraud', text: 'frame.fraud' },
      { path: '/search', text: 'search.title' },
      { path: '/offline', text: 'offline.title' },
    ],
  },
  {
    name: 'about',
    pages: [
      { path: '/sources', text: 'frame.sources' },
      { path: '/changes', text: 'frame.changes' },
      { path: '/accessibility', text: 'frame.accessibility' },
      { path: '/privacy', text: 'frame.privacy' },
      { path: '/disclaimer', text: 'frame.disclaimer' },
      { path: '/desk', text: 'frame.desk' },
      { path: '/api/openapi.json', text: 'frame.api' },
    ],
  },
] as const

// These addresses may name an application, and nothing of it belongs in a report.
function isReportable(path: string): boolean {
  return !isOfDesk(path) && !/^\/(?:report|track|result|account)\b/.test(path)
}

function reportPath(path: string): string {
  const page = path.split('?')[0]
  return page === '' ? '/report' : `/report?page=${page}`
}
