// The three doors of the first page, each with a small drawing for whoever looks before reading.

import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'

const doors = [
  { name: 'what', path: '/what-is-iin', drawing: <Digits /> },
  { name: 'need', path: '/why', drawing: <Fork /> },
  { name: 'how', path: '/how', drawing: <Way /> },
] as const

/** What it is, who needs it, and how to get it. */
export function Doors() {
  const language = useLanguage()
  return (
    <ul class="app-doors app-wide">
      {doors.map(({ name, path, drawing }) => (
        <li class={`app-door app-door--${name}`}>
          <div class="app-door__picture">
            <svg width="96" height="64" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
              {drawing}
            </svg>
          </div>
          <div class="app-door__words">
            <h2 class="app-door__name">
              <a class="govuk-link app-door__link" href={address(language, path)}>
                {say(language, `home.${name}`)}
              </a>
            </h2>
            <p class="app-door__lead">{say(language, `home.${name}.lead`)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The number strip under a magnifying glass. */
function Digits() {
  return (
    <>
      <path class="app-door__paper" d="M4 22h88v20H4z" />
      <path class="app-door__line" d="M12 32h30M52 32h4M65 32h14M87 32h1" stroke-dasharray="3 3" />
      <path class="app-door__line" d="M48 22v20M60 22v20M83 22v20" />
      <circle class="app-door__glass" cx="54" cy="31" r="19" />
      <path class="app-door__strong" d="m68 45 12 12" />
    </>
  )
}

/** A way that forks: to a tick, and to a bar. */
function Fork() {
  return (
    <>
      <path class="app-door__line" d="M8 32h26c14 0 10-16 24-16h8M34 32c14 0 10 16 24 16h8" />
      <circle class="app-door__dot" cx="10" cy="32" r="6" />
      <circle class="app-door__paper" cx="78" cy="16" r="12" />
      <path class="app-door__strong" d="m72.5 16 4 4 7-8" />
      <circle class="app-door__paper" cx="78" cy="48" r="12" />
      <path class="app-door__strong" d="M73 48h10" />
    </>
  )
}

/** A line with stops that ends at a house with pillars. */
function Way() {
  return (
    <>
      <path class="app-door__line" d="M10 52h46" />
      <circle class="app-door__dot" cx="10" cy="52" r="6" />
      <circle class="app-door__paper" cx="33" cy="52" r="6" />
      <path class="app-door__paper" d="M54 26 73 12l19 14v4H54zM54 52h38v6H54z" />
      <path class="app-door__strong" d="M61 32v18M73 32v18M85 32v18" />
    </>
  )
}
