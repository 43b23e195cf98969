// The two things by which somebody shows that an application is theirs: asked once, and carried along in hidden fields.

import { type FormFields, readFields } from '../../form/field.ts'
import { readTypedDay } from '../../form/typed-day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Claim } from '../../service/tracking.ts'
import { say } from '../../text/say.ts'
import { DateInput } from '../page/date-input.tsx'
import { Input } from '../page/input.tsx'
import type { FieldProblem } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { addressOf, fieldsOf, languageOf, type Request } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'

/** What was typed to claim an application, as it was typed, and whatever came with it. */
export interface TypedClaim {
  readonly reference: string
  readonly day: string
  readonly month: string
  readonly year: string
}

export const emptyClaim: TypedClaim = { reference: '', day: '', month: '', year: '' }

/** Reads the claim in a form, and its other fields; the claim's birth date is not that of a form to correct. */
export async function readClaim(c: Request): Promise<{
  readonly typed: TypedClaim
  readonly claim: Claim
  readonly sent: Readonly<Record<string, string>>
  readonly fields: FormFields
}> {
  const sent: Record<string, string> = Object.fromEntries(await fieldsOf(c))
  const of = (name: string) => (sent[`claim-${name}`] ?? '').trim().slice(0, textLengthMax)
  const typed = { reference: of('reference'), day: of('day'), month: of('month'), year: of('year') }
  const birth = readTypedDay(
    { 'birth-day': typed.day, 'birth-month': typed.month, 'birth-year': typed.year },
    'birth',
  )
  const claim = { reference: typed.reference, birthOn: birth.ok ? birth.on : null, address: addressOf(c) }
  const fields = readFields(sent)
  if (!fields) throw new Refusal('request_unreadable')
  return { typed, claim, sent, fields }
}

const textLengthMax = 40

/** What is missing in a claim: nothing is looked up before it is whole. */
export function claimProblems(
  c: Request,
  { typed, claim }: { typed: TypedClaim; claim: Claim },
): FieldProblem[] {
  const language = languageOf(c)
  return [
    ...(typed.reference === ''
      ? [{ field: 'claim-reference', message: say(language, 'track.reference_missing') }]
      : []),
    ...(claim.birthOn === null ? [{ field: 'claim', message: say(language, 'track.birth_missing') }] : []),
  ]
}

/** The problem of a claim that fits nothing or was tried too often; anything else is thrown on. */
export function refusedClaim(c: Request, error: unknown): { problems: FieldProblem[]; status: 404 | 429 } {
  if (!(error instanceof Refusal)) throw error
  if (error.code !== 'application_unknown' && error.code !== 'claim_too_often') throw error
  const message = sayRefusal(languageOf(c), error)
  return { problems: [{ field: 'claim-reference', message }], status: error.status as 404 | 429 }
}

/** The fields of a claim. */
export function ClaimFields({ typed }: { typed: TypedClaim }) {
  const language = useLanguage()
  return (
    <>
      <Input
        id="claim-reference"
        label={say(language, 'track.reference')}
        hint={say(language, 'track.reference.hint')}
        value={typed.reference}
        width={20}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        spaced
      />
      <DateInput
        id="claim"
        legend={say(language, 'track.birth')}
        hint={say(language, 'apply.birth.hint')}
        value={typed}
        wordy
      />
    </>
  )
}

/** The same, already answered. */
export function HiddenClaim({ typed }: { typed: TypedClaim }) {
  return (
    <>
      {Object.entries(typed).map(([name, value]) => (
        <input type="hidden" name={`claim-${name}`} value={value} />
      ))}
    </>
  )
}
