// What the pages of the form bring along for their script: sentences, names of states, and pieces to copy.

import { countryNames } from '../../text/country.ts'
import type { Language } from '../../text/language.ts'
import { type MessageKey, messageKeysUnder, say, sayAny } from '../../text/say.ts'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'

// What sentences about a form may need; the script puts the values in their places.
const placeNames = [
  ...['after', 'at', 'character', 'day', 'digits', 'en', 'field', 'found', 'from', 'kk', 'lengthMax', 'line'],
  ...['name', 'position', 'read', 'reference', 'ru', 'to', 'typed', 'wanted', 'years'],
]
const places = Object.fromEntries(placeNames.map(name => [name, `{${name}}`]))

/** The sentences under some prefixes, with open places, as `say:en:apply.send`. */
export function Sentences(props: { under: readonly string[]; languages?: readonly Language[] }) {
  const language = useLanguage()
  const keys = props.under.flatMap(messageKeysUnder)
  return (
    <>
      {(props.languages ?? [language]).flatMap(each =>
        keys.map((key: MessageKey) => <Part name={`say:${each}:${key}`}>{sayAny(each, key, places)}</Part>),
      )}
    </>
  )
}

/** The names of all states, for a page that has no list of them to choose from. */
export function Countries(props: { languages?: readonly Language[] }) {
  const language = useLanguage()
  return (
    <>
      {(props.languages ?? [language]).map(each => (
        <Part name={`countries:${each}`}>{JSON.stringify(Object.fromEntries(countryNames(each)))}</Part>
      ))}
    </>
  )
}

/** What problems are made of: the summary above the page and the sentence at a field. */
export function ProblemParts() {
  const language = useLanguage()
  return (
    <>
      <Part name="error-summary">
        <div class="govuk-error-summary" tabindex={-1}>
          <div role="alert">
            <h2 class="govuk-error-summary__title">{say(language, 'component.problem')}</h2>
            <div class="govuk-error-summary__body">
              <ul class="govuk-list govuk-error-summary__list" />
            </div>
          </div>
        </div>
      </Part>
      <Part name="error-item">
        <li>
          <a href="#{field}">{'{message}'}</a>
        </li>
      </Part>
      <Part name="error-message">
        <p class="govuk-error-message">
          <span class="govuk-visually-hidden">{say(language, 'component.error')}</span> {'{message}'}
        </p>
      </Part>
    </>
  )
}
