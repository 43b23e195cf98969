// Checks one number for whoever asks: what its digits say, and what they do not.

import { type JudgeOptions, judge, type Sex } from '@tizilim/iin'
import { dayOf } from '../../kernel/day.ts'
import { checkNumbers, type RegisterVerdict } from '../../service/check.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { DateInput } from '../page/date-input.tsx'
import { Details } from '../page/details.tsx'
import { Input } from '../page/input.tsx'
import type { FieldProblem } from '../page/page.tsx'
import { Part } from '../page/part.tsx'
import { Radios } from '../page/radios.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { formOf, languageOf, page, type Request } from '../reader.ts'
import { contradictionsOf } from './contradictions.tsx'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'
import { fields, type Typed, VerdictParts, VerdictView } from './verify-verdict.tsx'

const empty = typedBy(() => '')

export function showVerify(c: Request): Response {
  return page(c, <VerifyPage c={c} typed={empty} />)
}

/** The number comes in the body and never in an address. It is neither stored nor logged. */
export async function submitVerify(c: Request): Promise<Response> {
  const typed = typedBy(await formOf(c))
  const problems = problemsOf(c, typed)
  if (problems.length > 0) return page(c, <VerifyPage c={c} typed={typed} problems={problems} />, 422)
  const [verdict] = await checkNumbers(c.get('site').context, c.get('officer'), [typed.number])
  // The register knows nothing of the document that the reader compares with.
  const { notices } = judge(typed.number, { person: personIn(typed) })
  return page(c, <VerifyPage c={c} typed={typed} verdict={{ ...verdict!, notices }} />)
}

function typedBy(field: (name: string) => string): Typed {
  return Object.fromEntries(fields.map(name => [name, field(name)])) as Record<keyof Typed, string>
}

function problemsOf(c: Request, typed: Typed): readonly FieldProblem[] {
  const language = languageOf(c)
  const isNumberMissing = typed.number.trim() === ''
  const wrongBirth = birthProblem(typed)
  return [
    ...(isNumberMissing ? [{ field: 'number', message: say(language, 'problem.number_missing') }] : []),
    ...(wrongBirth ? [{ field: 'birth', message: say(language, `verify.birth.${wrongBirth}`) }] : []),
  ]
}

function birthProblem(typed: Typed): 'incomplete' | 'impossible' | null {
  const parts = birthParts(typed)
  if (parts.every(part => part === '')) return null
  if (parts.includes('')) return 'incomplete'
  return birthOn(typed) === null ? 'impossible' : null
}

function birthParts(typed: Typed): readonly string[] {
  return [typed['birth-year'], typed['birth-month'], typed['birth-day']].map(part => part.trim())
}

function birthOn(typed: Typed): string | null {
  const [year, month, day] = birthParts(typed).map(Number) as [number, number, number]
  return dayOf(year, month, day)
}

function personIn(typed: Typed): JudgeOptions['person'] {
  const sex = (['male', 'female'] as const).find((each): each is Sex => each === typed.sex)
  return { birthDate: birthOn(typed), sex }
}

interface VerifyProps {
  readonly c: Request
  readonly typed: Typed
  readonly verdict?: RegisterVerdict
  readonly problems?: readonly FieldProblem[]
}

function VerifyPage({ c, typed, verdict, problems = [] }: VerifyProps) {
  const language = languageOf(c)
  const isOfficer = c.get('officer') !== null
  const edition = editionOf(c)
  return (
    <PublicPage
      c={c}
      edition={edition}
      title={say(language, 'verify.title')}
      problems={problems}
      rows={contradictionsOf(edition, ['c1', 'c2', 'c17', 'c23'])}
    >
      <p class="govuk-body">{say(language, isOfficer ? 'verify.lead.officer' : 'verify.lead')}</p>
      {/* An answer that has come from the server stands first; one made on the device must not push the field away. */}
      {verdict && <VerdictView verdict={verdict} typed={typed} />}
      {/* Only the register knows what an officer asks, so an officer's number is sent. */}
      <div data-tool={isOfficer ? undefined : 'verify'}>
        {!isOfficer && <Whereto />}
        <NumberForm typed={typed} hasProblem={problems.some(({ field }) => field === 'birth')} />
        {!isOfficer && <DeviceParts />}
      </div>
      <p class="govuk-body">
        {say(language, 'verify.list')}{' '}
        <a class="govuk-link" href={address(language, '/verify/bulk')}>
          {say(language, 'verify.list.link')}
        </a>
      </p>
      <p class="govuk-body">
        {say(language, 'certify.ask')}{' '}
        <a class="govuk-link" href={address(language, '/verify/certificate')}>
          {say(language, 'certify.ask.link')}
        </a>
      </p>
      <p class="govuk-body">
        {say(language, 'verify.find')}{' '}
        <a class="govuk-link" href={address(language, '/where-is-my-iin')}>
          {say(language, 'place.where.title')}
        </a>
      </p>
    </PublicPage>
  )
}

/** Where the number goes: to us, until the script of the page says that it goes nowhere. */
function Whereto() {
  const language = useLanguage()
  return (
    <>
      <p class="govuk-body" data-place="sent">
        {say(language, 'verify.sent')}
      </p>
      <p class="govuk-body" data-place="device" hidden>
        {say(language, 'verify.device')}
      </p>
    </>
  )
}

function NumberForm({ typed, hasProblem }: { typed: Typed; hasProblem: boolean }) {
  const language = useLanguage()
  const isComparing = hasProblem || fields.slice(1).some(name => typed[name] !== '')
  return (
    <form method="post" action={address(language, '/verify')} novalidate>
      <Input
        id="number"
        label={say(language, 'verify.number')}
        hint={say(language, 'verify.number.hint')}
        value={typed.number}
        width={20}
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        maxlength={200}
        spaced
      />
      <Details summary={say(language, 'verify.compare')} open={isComparing}>
        <Comparison typed={typed} />
      </Details>
      <Button preventDoubleClick={false}>{say(language, 'verify.submit')}</Button>
    </form>
  )
}

function Comparison({ typed }: { typed: Typed }) {
  const language = useLanguage()
  return (
    <>
      <p class="govuk-body">{say(language, 'verify.compare.lead')}</p>
      <DateInput
        id="birth"
        legend={say(language, 'verify.birth')}
        hint={say(language, 'verify.birth.hint')}
        value={{ day: typed['birth-day'], month: typed['birth-month'], year: typed['birth-year'] }}
      />
      <Radios
        id="sex"
        legend={say(language, 'verify.sex')}
        small
        value={typed.sex}
        items={[
          { value: 'female', text: say(language, 'verify.sex.female') },
          { value: 'male', text: say(language, 'verify.sex.male') },
          { value: '', text: say(language, 'verify.sex.none') },
        ]}
      />
    </>
  )
}

/** Where a verdict made on the device appears, and what it and the problems of a field are made of. */
function DeviceParts() {
  const language = useLanguage()
  const problems = {
    number: say(language, 'problem.number_missing'),
    incomplete: say(language, 'verify.birth.incomplete'),
    impossible: say(language, 'verify.birth.impossible'),
  }
  return (
    <>
      <div data-place="verdict" aria-live="polite" />
      <VerdictParts />
      {Object.entries(problems).map(([name, sentence]) => (
        <Part name={`problem-${name}`}>
          <p class="govuk-error-message">
            <span class="govuk-visually-hidden">{say(language, 'component.error')}</span> {sentence}
          </p>
        </Part>
      ))}
    </>
  )
}
