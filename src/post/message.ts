// What a letter says: one short text in the applicant's language, without the number, a name or a reason.

import { dateAt } from '../kernel/clock.ts'
import type { Language } from '../text/language.ts'
import { type MessageKey, say, sayAny } from '../text/say.ts'

/** What a letter is made of. */
export interface LetterFacts {
  readonly id: string
  readonly kind:
    | 'submitted'
    | 'intake_accepted'
    | 'intake_refused'
    | 'correction_requested'
    | 'decided'
    | 'delivered'
    | 'expired'
    | 'one_time_code'
  /** `KZ-XXXX-XXXX`. */
  readonly reference: string
  readonly language: Language
  readonly contact: string
  /** Six digits in a `one_time_code`, null in all others. */
  readonly code: string | null
  /** ISO 8601 in UTC. */
  readonly queuedAt: string
}

/** Who sends letters, and from where. */
export interface Sender {
  /** The address that letters come from. */
  readonly address: string
  /** The name of the authority; null in a demonstration. */
  readonly name: Readonly<Record<Language, string>> | null
  /** Where readers find the service, such as `https://iin.example.org`. */
  readonly origin: string
}

/** A letter in words, ready for any mail library. */
export interface Message {
  readonly messageId: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly date: ReturnType<typeof dateAt>
  readonly subject: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** The letter in words. The same letter is the same message at every try, with the same Message-ID and date. */
export function messageOf(letter: LetterFacts, sender: Sender): Message {
  const { id, kind, language, contact, queuedAt } = letter
  const demo = sender.name === null
  const subject = sayOf(letter, `letter.subject.${kind}`)
  return {
    messageId: `<${id}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`,
    from: {
      name: sender.name?.[language] ?? `${say(language, 'frame.service')} DEMO`,
      address: sender.address,
    },
    to: contact,
    date: dateAt(queuedAt),
    subject: demo ? `DEMO: ${subject}` : subject,
    text: paragraphs(letter, sender).join('\n\n'),
    headers: {
      'Content-Language': language,
      // RFC 3834: nobody's absence notice shall answer.
      'Auto-Submitted': 'auto-generated',
    },
  }
}

function paragraphs(letter: LetterFacts, { name, origin }: Sender): readonly string[] {
  const { kind, language } = letter
  return [
    ...(name === null ? [say(language, 'letter.demo')] : []),
    sayOf(letter, `letter.${kind}`),
    sayOf(letter, `letter.${kind}.next`),
    say(language, 'letter.look', { address: `${origin}/${language}/track` }),
    `${say(language, 'letter.number')}\n${say(language, 'letter.automatic')}\n${say(language, 'paper.free')}`,
  ]
}

function sayOf({ language, reference, code }: LetterFacts, key: MessageKey): string {
  return sayAny(language, key, { reference, code: code ?? '' })
}
