// What has changed since a case was accepted, for the officer who is to accept it again.

import { dayOf } from '../../kernel/day.ts'
import type { Application } from '../../service/application.ts'
import type { TypedForm } from '../../service/form.ts'
import type { IdentityPaper } from '../../service/identity-paper.ts'
import { countryName } from '../../text/country.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { WarningText } from '../page/warning-text.tsx'
import { acceptedForm } from './typed-case.ts'

/** Each value that was accepted beside the one that is proposed now; nothing for a case that was not taken back. */
export function ChangeSince({ application, typed }: { application: Application; typed: TypedForm }) {
  const language = useLanguage()
  const { acceptedBefore, passport } = application
  if (!acceptedBefore) return null
  const then = storedValues(language, acceptedBefore.passport, acceptedForm(acceptedBefore))
  const now = storedValues(language, passport, typed)
  const changed = now.flatMap(([label, text], row) => {
    const was = then[row]![1]
    return was === text ? [] : [[label, was || '—', text || '—']]
  })
  return (
    <>
      <WarningText>{say(language, 'case.before.lead')}</WarningText>
      {changed.length > 0 ? (
        <div data-part="change-since">
          <Table
            caption={say(language, 'case.before.title')}
            captionSize="s"
            stacks
            columns={(['what', 'then', 'now'] as const).map(column => ({
              text: say(language, `case.before.${column}`),
            }))}
            rows={changed}
            firstCellIsHeader
          />
        </div>
      ) : (
        <p class="govuk-body">{say(language, 'case.before.none')}</p>
      )}
    </>
  )
}

/** What would be stored, in the words of the page. */
function storedValues(
  language: Language,
  passport: IdentityPaper,
  typed: TypedForm,
): (readonly [label: string, text: string])[] {
  const { sex, citizenship, birthPlace, family, given, patronymic } = typed
  return [
    [say(language, 'desk.name.family'), family],
    [say(language, 'desk.name.given'), given],
    [say(language, 'desk.name.patronymic'), patronymic],
    [say(language, 'desk.document.number'), passport.number],
    [say(language, 'desk.document.country'), countryName(language, passport.country)],
    [
      say(language, 'desk.document.expires'),
      passport.expiresOn === null ? say(language, 'case.endless') : dateInWords(language, passport.expiresOn),
    ],
    [say(language, 'desk.confirm.birth'), birthText(language, typed)],
    [
      say(language, 'desk.confirm.sex'),
      sex === 'male' || sex === 'female' ? say(language, `desk.sex.${sex}`) : '',
    ],
    [say(language, 'desk.confirm.citizenship'), citizenship && countryName(language, citizenship)],
    [say(language, 'desk.confirm.birth_place'), birthPlace],
  ]
}

function birthText(language: Language, { birthYear, birthMonth, birthDay }: TypedForm): string {
  const parts = [birthYear, birthMonth, birthDay]
  const on = parts.every(part => /^\d{1,4}$/.test(part)) ? dayOf(...(parts.map(Number) as Ymd)) : null
  return on === null ? parts.filter(Boolean).reverse().join('.') : dateInWords(language, on)
}

type Ymd = [year: number, month: number, day: number]
