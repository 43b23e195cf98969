// The foot of every page: what it costs, who makes it, where to go, and whom to call.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'
import { address } from './view.ts'

/** "Free; only the state issues an IIN", the maker, the help line and three links. */
export function Footer() {
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
        <ul class="app-footer__list">
          <FooterLink href={address(language, '/verify')} text={say(language, 'frame.verify')} />
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

function FooterLink(props: { href: string; text: string }) {
  return (
    <li>
      <a class="govuk-link" href={props.href}>
        {props.text}
      </a>
    </li>
  )
}
