// The way out of an application that was opened by mistake.

import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { useLanguage } from '../page/surrounding.ts'

/** Folded away, so that it is not pressed in passing. */
export function WithdrawForm({ reference }: { reference: string }) {
  const language = useLanguage()
  return (
    <Details summary={say(language, 'desk.withdraw.summary')}>
      <p class="govuk-body">{say(language, 'desk.withdraw.lead')}</p>
      <form method="post" action={`/${language}/desk/case/${reference}/withdraw`}>
        <Button kind="warning">{say(language, 'desk.withdraw.submit')}</Button>
      </form>
    </Details>
  )
}
