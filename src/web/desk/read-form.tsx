// The field for the lines of a paper that lies on the counter, for a case that is open already.

import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'
import { casePath } from './case-path.ts'

export function ReadForm({ reference, mrz }: { reference: string; mrz: string }) {
  const language = useLanguage()
  return (
    <form method="post" action={`/${language}${casePath(reference)}/read`}>
      <Textarea
        id="mrz"
        label={say(language, 'desk.opening.mrz')}
        hint={say(language, 'desk.opening.hint')}
        value={mrz}
        rows={3}
        machine
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxlength={1000}
      />
      <Button kind="secondary">{say(language, 'case.read.submit')}</Button>
    </form>
  )
}
