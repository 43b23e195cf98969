// The reminder that the official list stands elsewhere, for every page about need, reasons and papers.

import { say } from '../../text/say.ts'
import { InsetText } from '../page/inset-text.tsx'
import { useLanguage } from '../page/surrounding.ts'

/** "Check the official list", with its address. */
export function OfficialList() {
  const language = useLanguage()
  return (
    <InsetText>
      <strong>{say(language, 'source.official.title')}.</strong> {say(language, 'source.official')}{' '}
      <a class="govuk-link" href="https://egov.kz" rel="external">
        eGov.kz
      </a>
    </InsetText>
  )
}
