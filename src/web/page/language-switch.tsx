// The same page in the other languages, at the top of every page.

import { languageNames, languages } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'
import { address } from './view.ts'

/** Links to `path` in the other two languages; place and query are kept. */
export function LanguageSwitch(props: { path: string }) {
  const current = useLanguage()
  return (
    <nav class="govuk-language-navigation" aria-label={say(current, 'component.language')}>
      <ul class="govuk-language-navigation__list">
        {languages.map(language => (
          <li class="govuk-language-navigation__list-item">
            {language === current ? (
              <span class="govuk-language-navigation__text" aria-current="true" lang={language}>
                {languageNames[language]}
              </span>
            ) : (
              <a
                class="govuk-language-navigation__link"
                href={address(language, props.path)}
                rel="alternate"
                lang={language}
                hreflang={language}
              >
                {languageNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
