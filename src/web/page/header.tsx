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
      <svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true" focusable="false">
        {/* The number strip: four groups, as wide as six, one, four and one digit. */}
        <g fill="currentColor">
          <rect width="17" height="20" rx="2" />
          <rect x="19" width="3" height="20" rx="1" />
          <rect x="24" width="11" height="20" rx="2" />
          <rect x="37" width="3" height="20" rx="1" />
        </g>
      </svg>
      {say(language, 'frame.service')}
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
