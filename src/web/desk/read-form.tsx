// The field for the lines of a paper that lies on the counter, for a case that is open already.

import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { casePath } from './case-path.ts'
import { MrzField } from './mrz-field.tsx'

export function ReadForm({ reference, mrz }: { reference: string; mrz: string }) {
  const language = useLanguage()
  return (
    <form method="post" action={`/${language}${casePath(reference)}/read`}>
      <MrzField mrz={mrz} lengthMax={1000} />
      <Button kind="secondary">{say(language, 'case.read.submit')}</Button>
    </form>
  )
}
