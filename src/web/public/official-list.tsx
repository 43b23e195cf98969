// The reminder that the official list stands elsewhere, for every page about need, reasons and papers.

import { rulesOn } from '../../rules/day.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { InsetText } from '../page/inset-text.tsx'
import { useLanguage } from '../page/surrounding.ts'
import type { Edition } from './edition.ts'

/** "Check the official list", with its address and the day on which we last compared ours with it. */
export function OfficialList({ edition }: { edition: Edition }) {
  const language = useLanguage()
  return (
    <InsetText>
      <strong>{say(language, 'source.official.title')}.</strong> {say(language, 'source.official')}{' '}
      <a class="govuk-link" href="https://egov.kz" rel="external">
        eGov.kz
      </a>
      . {comparedOn(language, edition)}
    </InsetText>
  )
}

/** When our list of cases was last compared, as a sentence; the case that was looked at first counts. */
export function comparedOn(language: Language, { pack, dayOn }: Edition): string {
  const day = rulesOn(pack, 'case', dayOn)
    .map(({ checkedOn }) => checkedOn)
    .sort()[0]!
  return say(language, 'source.official.compared', { day: dateInWords(language, day) })
}
