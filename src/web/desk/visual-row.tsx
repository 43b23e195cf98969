// What the visual zone decides: birth, sex, citizenship and place of birth, each to be confirmed by the officer.

import type { Application } from '../../service/application.ts'
import { birthPlaceLengthMax, type TypedForm } from '../../service/form.ts'
import type { IdentityPaper } from '../../service/identity-paper.ts'
import { countryName, countryNames, isCountry } from '../../text/country.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { DateInput } from '../page/date-input.tsx'
import { Input } from '../page/input.tsx'
import { Radios } from '../page/radios.tsx'
import { Select } from '../page/select.tsx'
import type { Row } from './compare-table.tsx'
import { Seen } from './seen.tsx'
import { isOther } from './spelling.ts'

/** The rows in the order of the page. */
export function visualRows(language: Language, application: Application, typed: TypedForm): Row[] {
  const { applicant, passport } = application
  const { birthDay: day, birthMonth: month, birthYear: year } = typed
  const days = passport.birth.days
  const sexName = (sex: 'male' | 'female' | null | undefined) =>
    sex ? say(language, `desk.sex.${sex}`) : null
  const birth = say(language, 'desk.confirm.birth')
  return [
    {
      label: birth,
      form: applicant ? dateInWords(language, applicant.birth.on) : null,
      paper: days.length === 0 ? null : days.map(on => dateInWords(language, on)).join(' · '),
      differs: applicant !== null && days.length > 0 && !days.includes(applicant.birth.on),
      stored: (
        <>
          <DateInput
            id="birth"
            legend={birth}
            hint={birthHint(language, application)}
            value={{ day, month, year }}
          />
          <Seen
            id="birth_seen"
            digit={1}
            checked={typed.birthSeen}
            text={say(language, 'desk.confirm.birth.seen')}
          />
        </>
      ),
    },
    {
      label: say(language, 'desk.confirm.sex'),
      form: sexName(applicant?.sex),
      paper: sexName(passport.sex),
      differs: applicant !== null && passport.sex !== null && applicant.sex !== passport.sex,
      stored: <SexField language={language} application={application} typed={typed} />,
    },
    {
      label: say(language, 'desk.confirm.citizenship'),
      form: applicant ? countryName(language, applicant.citizenship) : null,
      paper: passport.citizenship === '' ? null : countryName(language, passport.citizenship),
      differs: isOther(applicant?.citizenship, passport.citizenship),
      stored: <CitizenshipField language={language} application={application} typed={typed} />,
    },
    {
      label: say(language, 'desk.confirm.birth_place'),
      form: applicant?.birth.place ?? null,
      paper: passport.typed?.birthPlace ?? null,
      differs: isOther(applicant?.birth.place, passport.typed?.birthPlace ?? ''),
      stored: (
        <Input
          id="birth_place"
          label={say(language, 'desk.confirm.birth_place')}
          hint={say(
            language,
            passport.lines === null ? 'desk.confirm.typed' : 'desk.confirm.birth_place.hint',
          )}
          value={typed.birthPlace}
          autocomplete="off"
          spellcheck={false}
          maxlength={birthPlaceLengthMax * 2}
        />
      ),
    },
  ]
}

interface FieldProps {
  readonly language: Language
  readonly application: Application
  readonly typed: TypedForm
}

function SexField({ language, application: { passport }, typed }: FieldProps) {
  return (
    <>
      <Radios
        id="sex"
        legend={say(language, 'desk.confirm.sex')}
        hint={say(language, sexHint(passport))}
        value={typed.sex}
        items={[
          { value: 'female', text: say(language, 'desk.sex.female') },
          { value: 'male', text: say(language, 'desk.sex.male') },
        ]}
        inline
        small
      />
      <Seen id="sex_seen" digit={2} checked={typed.sexSeen} text={say(language, 'desk.confirm.sex.seen')} />
    </>
  )
}

function sexHint({ lines, sex }: IdentityPaper) {
  if (lines === null) return 'desk.confirm.typed'
  return sex ? 'desk.confirm.sex.proposed' : 'desk.confirm.sex.open'
}

function citizenshipHint(language: Language, { lines, citizenship: code }: IdentityPaper): string {
  if (lines === null) return say(language, 'desk.confirm.typed')
  return isCountry(code)
    ? say(language, 'desk.confirm.citizenship.proposed', { country: countryName(language, code), code })
    : say(language, 'desk.confirm.citizenship.unknown', { code })
}

function CitizenshipField({ language, application: { passport }, typed }: FieldProps) {
  return (
    <>
      <Select
        id="citizenship"
        label={say(language, 'desk.confirm.citizenship')}
        hint={citizenshipHint(language, passport)}
        items={[
          { value: '', text: say(language, 'desk.confirm.citizenship.choose') },
          ...countryNames(language).map(([value, text]) => ({ value, text })),
        ]}
        value={typed.citizenship}
      />
      <Seen
        id="citizenship_seen"
        digit={3}
        checked={typed.citizenshipSeen}
        text={say(language, 'desk.confirm.citizenship.seen')}
      />
    </>
  )
}

/** What the lines say of the birth date; the two years they may mean are named, never guessed between. */
function birthHint(language: Language, { passport }: Application): string {
  const [first, second] = passport.birth.days
  if (passport.lines === null) return say(language, 'desk.confirm.typed')
  if (first && second) {
    const days = { first: dateInWords(language, first), second: dateInWords(language, second) }
    return say(language, 'desk.confirm.birth.two', days)
  }
  return first
    ? say(language, 'desk.confirm.birth.one', { day: dateInWords(language, first) })
    : say(language, 'desk.confirm.birth.open')
}
