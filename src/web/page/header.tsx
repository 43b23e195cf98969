// The head of every page: whose it is, in which language, and who is signed in.

import { say } from '../../text/say.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { useLanguage } from './surrounding.ts'
import { address, isOfDesk, type View } from './view.ts'

/** The wordmark, the language switch, the main pages and, for an officer, name, office and the way out. */
export function Header(props: { view: View }) {
  return (
    <header class="app-header">
      <div class="app-width app-header__row">
        <Wordmark />
        <LanguageSwitch path={props.view.path} />
      </div>
      {!isOfDesk(props.view.path) && <MainPages path={props.view.path} />}
      {props.view.officer && <OfficerBar officer={props.view.officer} />}
    </header>
  )
}

const mainPages = [
  { path: '/check-need/status', text: 'frame.main.need' },
  { path: '/how', text: 'frame.main.how' },
  { path: '/where-is-my-iin', text: 'place.where.title' },
  { path: '/verify', text: 'frame.verify' },
] as const

/** The main pages where there is room; on a phone a way down to all pages, which needs no script. */
function MainPages(props: { path: string }) {
  const language = useLanguage()
  return (
    <nav class="app-main-pages" aria-label={say(language, 'frame.main')}>
      <ul class="app-width app-main-pages__list">
        <li class="app-main-pages__menu">
          <a class="app-main-pages__link" href="#all-pages">
            {say(language, 'frame.menu')}
          </a>
        </li>
        {mainPages.map(({ path, text }) => (
          <li class="app-main-pages__page">
            <a
              class="app-main-pages__link"
              href={address(language, path)}
              aria-current={isWithin(props.path, path) ? 'true' : undefined}
            >
              {say(language, text)}
            </a>
          </li>
        ))}
        <li class="app-main-pages__search">
          <a class="app-main-pages__link" href={address(language, '/search')}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" />
            </svg>
            {say(language, 'search.title')}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** Whether both addresses begin with the same name: each step of the need check lies within it. */
function isWithin(path: string, main: string): boolean {
  const [, name] = main.split('/')
  return path.split(/[/?]/)[1] === name
}

function Wordmark() {
  const language = useLanguage()
  return (
    <a class="app-wordmark" href={address(language, '')}>
      <svg width="36" height="18" viewBox="0 0 40 20" aria-hidden="true" focusable="false">
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
        {props.officer.places.length > 0 && (
          <nav class="app-officer__places" aria-label={say(language, 'frame.places')}>
            {props.officer.places.map(({ path, name }) => (
              <a class="govuk-link" href={address(language, path)}>
                {name}
              </a>
            ))}
          </nav>
        )}
        <form method="post" action={address(language, '/desk/sign-out')} data-tool="lock">
          <button type="submit" class="app-officer__out">
            {say(language, 'frame.sign_out')}
          </button>
        </form>
      </div>
    </div>
  )
}
