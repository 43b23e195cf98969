// The field into which a scanner or an officer types the lines of a passport, with whatever else may be read there.

import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'

export function MrzField({ mrz, lengthMax }: { mrz: string; lengthMax: number }) {
  const language = useLanguage()
  return (
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
      maxlength={lengthMax}
    />
  )
}
