// What the office asks to be corrected, and why: on the status page and above the form that corrects it.

import type { Track } from '../../service/tracking.ts'
import { isMessageKey, say, sayAny } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'

type Correction = NonNullable<Track['correction']>

export function CorrectionReason({ correction }: { correction: Correction }) {
  const language = useLanguage()
  const { topic, part, reason } = correction
  const key = `track.correction.${reason}`
  const what = part ? say(language, `track.part.${part}`) : say(language, `apply.topic.${topic}`)
  return (
    <div class="govuk-inset-text" data-topic={topic} data-part={part ?? undefined}>
      <p class="govuk-body">
        <strong>{say(language, 'track.correction.asked', { topic: what })}</strong>
      </p>
      {isMessageKey(key) && <p class="govuk-body">{sayAny(language, key, {})}</p>}
    </div>
  )
}
