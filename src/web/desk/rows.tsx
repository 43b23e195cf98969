// What is known of an applicant, in rows that say where each value was taken from.

import type { Passport } from '../../mrz/passport.ts'
import type { ConfirmedForm } from '../../service/form.ts'
import { countryName } from '../../text/country.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import type { SummaryRow } from '../page/summary-list.tsx'

/** The values that the register copies from the machine-readable zone as they are. */
export function passportRows(language: Language, passport: Passport): SummaryRow[] {
  const source = say(language, 'desk.source.mrz')
  const cut = passport.namesCut ? ` (${say(language, 'desk.name.cut')})` : ''
  return [
    { key: say(language, 'desk.name.family'), value: passport.family + (passport.given ? '' : cut), source },
    {
      key: say(language, 'desk.name.given'),
      value: passport.given ? passport.given + cut : say(language, 'desk.name.one'),
      source,
    },
    { key: say(language, 'desk.document.number'), value: passport.number, source },
    { key: say(language, 'desk.document.country'), value: countryName(language, passport.country), source },
    { key: say(language, 'desk.document.expires'), value: dateInWords(language, passport.expiresOn), source },
  ]
}

/** The values that the officer confirmed; a value that differs from the machine-readable zone says so. */
export function confirmedRows(language: Language, passport: Passport, form: ConfirmedForm): SummaryRow[] {
  const sourceOf = (differs: boolean) =>
    say(language, differs ? 'desk.source.visual_zone.differs' : 'desk.source.visual_zone')
  const proposedSex = passport.sex ?? form.sex
  return [
    {
      key: say(language, 'desk.confirm.birth'),
      value: dateInWords(language, form.birthOn),
      source: sourceOf(passport.birth.days.length > 0 && !passport.birth.days.includes(form.birthOn)),
    },
    {
      key: say(language, 'desk.confirm.sex'),
      value: say(language, `desk.sex.${form.sex}`),
      source: sourceOf(proposedSex !== form.sex),
    },
    {
      key: say(language, 'desk.confirm.citizenship'),
      value: countryName(language, form.citizenship),
      source: sourceOf(passport.citizenship !== form.citizenship),
    },
    { key: say(language, 'desk.confirm.birth_place'), value: form.birthPlace, source: sourceOf(false) },
  ]
}
