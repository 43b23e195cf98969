// The second step at the desk: what the passport's lines say, and what the officer confirms against its visual zone.

import type { Passport } from '../../mrz/passport.ts'
import { type Application, confirmApplication, viewApplication } from '../../service/application.ts'
import {
  birthPlaceLengthMax,
  type FormField,
  type FormProblem,
  proposalOf,
  type TypedForm,
} from '../../service/form.ts'
import { countryName, countryNames, isCountry } from '../../text/country.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say, sayAny } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Checkbox } from '../page/checkboxes.tsx'
import { DateInput } from '../page/date-input.tsx'
import { Input } from '../page/input.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Radios } from '../page/radios.tsx'
import { Select } from '../page/select.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { referenceOf } from './reference.ts'
import { passportRows } from './rows.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export async function showConfirmation(c: Request): Promise<Response> {
  const application = await viewApplication(c.get('site').context, c.get('officer')!, referenceOf(c))
  if (application.state !== 'draft' && application.state !== 'in_check') {
    return goTo(c, `/desk/application/${application.reference}`)
  }
  return confirmationPage(c, application)
}

export function confirmationPage(c: Request, application: Application): Response {
  return page(
    c,
    <ConfirmationPage c={c} application={application} typed={typedOf(application)} problems={[]} />,
  )
}

export async function submitConfirmation(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const [officer, reference] = [c.get('officer')!, referenceOf(c)]
  const typed = await readForm(c)
  const confirmation = await confirmApplication(context, officer, reference, typed)
  if (confirmation.ok) return goTo(c, `/desk/application/${reference}`)
  const application = await viewApplication(context, officer, reference)
  const problems = confirmation.problems.map(problem => wordsOf(languageOf(c), problem))
  return page(c, <ConfirmationPage c={c} application={application} typed={typed} problems={problems} />, 422)
}

/** What was confirmed before, or else what the machine-readable zone proposes. Ticks are never proposed. */
function typedOf({ passport, form }: Application): TypedForm {
  const proposal = proposalOf(passport)
  if (!form) return proposal
  const [year, month, day] = form.birthOn.split('-').map(part => String(Number(part))) as [
    string,
    string,
    string,
  ]
  const { sex, citizenship, birthPlace } = form
  return { ...proposal, birthYear: year, birthMonth: month, birthDay: day, sex, citizenship, birthPlace }
}

async function readForm(c: Request): Promise<TypedForm> {
  const field = await formOf(c)
  const citizenship = field('citizenship')
  return {
    birthDay: field('birth-day'),
    birthMonth: field('birth-month'),
    birthYear: field('birth-year'),
    sex: field('sex'),
    citizenship: isCountry(citizenship) ? citizenship : '',
    birthPlace: field('birth_place'),
    birthSeen: field('birth_seen') === 'yes',
    sexSeen: field('sex_seen') === 'yes',
    citizenshipSeen: field('citizenship_seen') === 'yes',
    originalSeen: field('original') === 'yes',
  }
}

// A missing tick is marked at the tick, not at the value above it.
const tickFields: Readonly<Partial<Record<FormProblem['code'], string>>> = {
  birth_date_not_confirmed: 'birth_seen',
  sex_not_confirmed: 'sex_seen',
  citizenship_not_confirmed: 'citizenship_seen',
}

function wordsOf(language: Language, { field, code, details }: FormProblem): FieldProblem {
  const at: string | FormField = code === 'birth_year_ambiguous' ? 'birth-year' : (tickFields[code] ?? field)
  return { field: at, message: sayAny(language, `problem.${code}`, details ?? {}) }
}

interface ConfirmationProps {
  readonly c: Request
  readonly application: Application
  readonly typed: TypedForm
  readonly problems: readonly FieldProblem[]
}

function ConfirmationPage({ c, application, typed, problems }: ConfirmationProps) {
  const language = languageOf(c)
  const path = `/desk/application/${application.reference}`
  return (
    <Page
      view={viewOf(c, application.state === 'draft' ? path : `${path}/confirm`)}
      title={say(language, 'desk.confirm.title')}
      problems={problems}
      back="/desk"
      wide
    >
      <p class="govuk-body">{say(language, 'desk.reference', { reference: application.reference })}</p>
      <div class="app-columns">
        <section aria-labelledby="mrz-heading">
          <h2 class="govuk-heading-m" id="mrz-heading">
            {say(language, 'desk.confirm.mrz')}
          </h2>
          <SummaryList rows={passportRows(language, application.passport)} />
        </section>
        <section aria-labelledby="visual-heading">
          <h2 class="govuk-heading-m" id="visual-heading">
            {say(language, 'desk.confirm.visual')}
          </h2>
          <form method="post" action={`/${language}${path}/confirm`}>
            <BirthFields typed={typed} passport={application.passport} language={language} />
            <SexFields typed={typed} passport={application.passport} language={language} />
            <CitizenshipFields typed={typed} passport={application.passport} language={language} />
            <Input
              id="birth_place"
              label={say(language, 'desk.confirm.birth_place')}
              hint={say(language, 'desk.confirm.birth_place.hint')}
              value={typed.birthPlace}
              autocomplete="off"
              spellcheck={false}
              maxlength={birthPlaceLengthMax * 2}
            />
            <Checkbox id="original" value="yes" checked={typed.originalSeen}>
              {say(language, 'desk.confirm.original')}
            </Checkbox>
            <Button>{say(language, 'desk.confirm.submit')}</Button>
          </form>
        </section>
      </div>
      <WithdrawForm reference={application.reference} />
    </Page>
  )
}

interface FieldsProps {
  readonly language: Language
  readonly typed: TypedForm
  readonly passport: Passport
}

function BirthFields({ language, typed, passport }: FieldsProps) {
  const { birthDay: day, birthMonth: month, birthYear: year } = typed
  return (
    <>
      <DateInput
        id="birth"
        legend={say(language, 'desk.confirm.birth')}
        hint={birthHint(language, passport)}
        value={{ day, month, year }}
      />
      <Checkbox id="birth_seen" value="yes" checked={typed.birthSeen}>
        {say(language, 'desk.confirm.birth.seen')}
      </Checkbox>
    </>
  )
}

/** What the lines say of the birth date; the two years they may mean are named, never guessed between. */
function birthHint(language: Language, { birth }: Passport): string {
  const [first, second] = birth.days
  if (first && second) {
    const days = { first: dateInWords(language, first), second: dateInWords(language, second) }
    return say(language, 'desk.confirm.birth.two', days)
  }
  return first
    ? say(language, 'desk.confirm.birth.one', { day: dateInWords(language, first) })
    : say(language, 'desk.confirm.birth.open')
}

function SexFields({ language, typed, passport }: FieldsProps) {
  return (
    <>
      <Radios
        id="sex"
        legend={say(language, 'desk.confirm.sex')}
        hint={say(language, passport.sex ? 'desk.confirm.sex.proposed' : 'desk.confirm.sex.open')}
        value={typed.sex}
        items={[
          { value: 'female', text: say(language, 'desk.sex.female') },
          { value: 'male', text: say(language, 'desk.sex.male') },
        ]}
        inline
        small
      />
      <Checkbox id="sex_seen" value="yes" checked={typed.sexSeen}>
        {say(language, 'desk.confirm.sex.seen')}
      </Checkbox>
    </>
  )
}

function CitizenshipFields({ language, typed, passport }: FieldsProps) {
  const known = isCountry(passport.citizenship)
  return (
    <>
      <Select
        id="citizenship"
        label={say(language, 'desk.confirm.citizenship')}
        hint={
          known
            ? say(language, 'desk.confirm.citizenship.proposed', {
                country: countryName(language, passport.citizenship),
                code: passport.citizenship,
              })
            : say(language, 'desk.confirm.citizenship.unknown', { code: passport.citizenship })
        }
        items={[
          { value: '', text: say(language, 'desk.confirm.citizenship.choose') },
          ...countryNames(language).map(([value, text]) => ({ value, text })),
        ]}
        value={typed.citizenship}
      />
      <Checkbox id="citizenship_seen" value="yes" checked={typed.citizenshipSeen}>
        {say(language, 'desk.confirm.citizenship.seen')}
      </Checkbox>
    </>
  )
}
