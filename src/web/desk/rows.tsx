// What is known of an applicant, in rows that say where each value was taken from.

import { nameOf } from '../../service/confirmed-name.ts'
import type { ConfirmedForm } from '../../service/form.ts'
import { type IdentityPaper, isMachineRead } from '../../service/identity-paper.ts'
import { countryName } from '../../text/country.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import type { SummaryRow } from '../page/summary-list.tsx'

/** The name and the document as they will be stored. */
export function passportRows(language: Language, passport: IdentityPaper, form: ConfirmedForm): SummaryRow[] {
  const source = say(language, isMachineRead(passport) ? 'desk.source.mrz' : 'desk.source.typed')
  const { family, given, patronymic, cut } = nameOf(passport, form.name ?? null)
  const reason = form.name?.reason
  const nameFrom = reason ? say(language, `case.name_reason.${reason}`) : source
  const mark = cut ? ` (${say(language, 'desk.name.cut')})` : ''
  const { expiresOn } = passport
  return [
    { key: say(language, 'desk.name.family'), value: family + (given ? '' : mark), source: nameFrom },
    {
      key: say(language, 'desk.name.given'),
      value: given ? given + mark : say(language, 'desk.name.one'),
      source: nameFrom,
    },
    ...(patronymic
      ? [{ key: say(language, 'desk.name.patronymic'), value: patronymic, source: nameFrom }]
      : []),
    {
      key: say(language, passport.lines === null ? 'apply.document_number' : 'desk.document.number'),
      value: passport.number,
      source,
    },
    { key: say(language, 'desk.document.country'), value: countryName(language, passport.country), source },
    {
      key: say(language, 'desk.document.expires'),
      value: expiresOn === null ? say(language, 'case.endless') : dateInWords(language, expiresOn),
      source,
    },
  ]
}

/** The values that the officer confirmed; a value that differs from the machine-readable zone says so. */
export function confirmedRows(
  language: Language,
  passport: IdentityPaper,
  form: ConfirmedForm,
): SummaryRow[] {
  const sourceOf = (differs: boolean) => {
    if (passport.lines === null) return say(language, 'desk.source.typed')
    return say(language, differs ? 'desk.source.visual_zone.differs' : 'desk.source.visual_zone')
  }
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
