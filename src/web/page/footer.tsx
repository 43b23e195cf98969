// The foot of every page: what it costs, who makes it, where to go, and whom to call.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'
import { address } from './view.ts'

/** "Free; only the state issues an IIN", the maker, the help line, the links and, on public pages, error reports. */
export function Footer(props: { path: string }) {
  const language = useLanguage()
  return (
    <footer class="app-footer">
      <div class="app-width">
        <p class="app-footer__promise">{say(language, 'frame.free')}</p>
        <p class="app-footer__help">
          {say(language, 'frame.help')}{' '}
          <a class="govuk-link" href="tel:1414">
            1414
          </a>
          {say(language, 'frame.help.free')}
        </p>
        {isPublic(props.path) && (
          <p class="app-footer__help app-screen-only">
            <a class="govuk-link" href={address(language, reportPath(props.path))}>
              {say(language, 'report.link')}
            </a>
          </p>
        )}
        <ul class="app-footer__list">
          <FooterLink href={address(language, '/verify')} text={say(language, 'frame.verify')} />
          {pages.map(({ path, text }) => (
            <FooterLink href={address(language, path)} text={say(language, text)} />
          ))}
          <FooterLink href={address(language, '/desk')} text={say(language, 'frame.desk')} />
          <FooterLink href="/api/openapi.json" text={say(language, 'frame.api')} />
        </ul>
        <p class="app-footer__maker">{say(language, 'frame.maker')}</p>
        {/* On paper: the address and the day, filled in by `browser/page.ts`. */}
        <p class="app-printed" data-printed />
      </div>
    </footer>
  )
}

const pages = [
  { path: '/search', text: 'search.title' },
  { path: '/guide', text: 'frame.guide' },
  { path: '/help', text: 'frame.help.link' },
  { path: '/fraud', text: 'frame.fraud' },
  { path: '/offline', text: 'offline.title' },
  { path: '/status', text: 'frame.status' },
  { path: '/sources', text: 'frame.sources' },
  { path: '/changes', text: 'frame.changes' },
  { path: '/accessibility', text: 'frame.accessibility' },
  { path: '/privacy', text: 'frame.privacy' },
  { path: '/disclaimer', text: 'frame.disclaimer' },
] as const

// An address of the desk may name an application, and nothing of it leaves the desk.
function isPublic(path: string): boolean {
  return !/^\/(?:desk|report)\b/.test(path)
}

function reportPath(path: string): string {
  const page = path.split('?')[0]
  return page === '' ? '/report' : `/report?page=${page}`
}

function FooterLink(props: { href: string; text: string }) {
  return (
    <li>
      <a class="govuk-link" href={props.href}>
        {props.text}
      </a>
    </li>
  )
}
