// The head of every page: whose it is, in which language, and who is signed in.

import { say } from '../../text/say.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { useLanguage } from './surrounding.ts'
import { address, type View } from './view.ts'

/** The wordmark, the language switch and, for an officer, name, office and the way out. */
export function Header(props: { view: View }) {
  return (
    <header class="app-header">
      <div class="app-width app-header__row">
        <Wordmark />
        <LanguageSwitch path={props.view.path} />
      </div>
      {props.view.officer && <OfficerBar officer={props.view.officer} />}
    </header>
  )
}

function Wordmark() {
  const language = useLanguage()
  return (
    <a class="app-wordmark" href={address(language, '')}>
      <span class="app-wordmark__strip" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </span>
      <span class="app-wordmark__name">{say(language, 'frame.service')}</span>
    </a>
  )
}

function OfficerBar(props: { officer: NonNullable<View['officer']> }) {
  const language = useLanguage()
  return (
    <div class="app-officer">
      <div class="app-width app-officer__row">
        <p class="app-officer__who">
          <strong>{props.officer.name}</strong> {props.officer.office}
        </p>
        <form method="post" action={address(language, '/desk/sign-out')}>
          <button type="submit" class="app-officer__out">
            {say(language, 'frame.sign_out')}
          </button>
        </form>
      </div>
    </div>
  )
}
