// The applicant's form, the machine-readable zone and what will be stored, side by side.

import type { Child } from 'hono/jsx'
import type { Application } from '../../service/application.ts'
import { nameReasons } from '../../service/confirmed-name.ts'
import type { TypedForm } from '../../service/form.ts'
import { isMachineRead } from '../../service/identity-paper.ts'
import { countryName } from '../../text/country.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Input } from '../page/input.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Seen } from './seen.tsx'
import { isOther } from './spelling.ts'
import { visualRows } from './visual-row.tsx'

export interface Row {
  readonly label: string
  /** What the applicant has typed, what the lines of the paper say; null where there is nothing. */
  readonly form: string | null
  readonly paper: string | null
  /** Whether the two say different things. */
  readonly differs: boolean
  readonly stored: Child
}

/** Differences carry a sign and a word, never a tint alone. */
export function CompareTable({ application, typed }: { application: Application; typed: TypedForm }) {
  const language = useLanguage()
  const rows = [...nameRows(language, application, typed), ...paperRows(language, application, typed)]
  const differing = rows.filter(({ differs }) => differs).length
  return (
    <table class="govuk-table app-compare app-table-stacks">
      <caption class="govuk-table__caption govuk-table__caption--s">
        {application.applicant
          ? say(language, 'case.differences', { count: differing })
          : say(language, 'case.compare.paper')}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {(['what', 'form', 'paper', 'stored'] as const).map(column => (
            <th scope="col" class="govuk-table__header">
              {columnName(language, application, column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {[...rows, ...visualRows(language, application, typed)].map(row => (
          <CompareRow row={row} paper={columnName(language, application, 'paper')} />
        ))}
      </tbody>
    </table>
  )
}

/** The lines speak for the paper; where it has none, somebody has typed what it says. */
function columnName(
  language: Language,
  { passport }: Application,
  column: 'what' | 'form' | 'paper' | 'stored',
): string {
  return say(
    language,
    column === 'paper' && !isMachineRead(passport) ? 'case.column.typed' : `case.column.${column}`,
  )
}

function CompareRow({ row, paper }: { row: Row; paper: string }) {
  const language = useLanguage()
  return (
    <tr
      class={row.differs ? 'govuk-table__row app-compare__differs' : 'govuk-table__row'}
      data-differs={row.differs}
    >
      <th scope="row" class="govuk-table__header">
        {row.label}
        {row.differs && (
          <span class="app-compare__mark">
            <span aria-hidden="true">≠ </span>
            {say(language, 'case.differs')}
          </span>
        )}
      </th>
      <td class="govuk-table__cell" data-column={say(language, 'case.column.form')}>
        {row.form ?? '—'}
      </td>
      <td class="govuk-table__cell" data-column={paper}>
        {row.paper ?? '—'}
      </td>
      <td class="govuk-table__cell" data-column={say(language, 'case.column.stored')}>
        {row.stored}
      </td>
    </tr>
  )
}

function nameRows(language: Language, { applicant, passport }: Application, typed: TypedForm): Row[] {
  const field = (id: 'family' | 'given' | 'patronymic', label: string) => (
    <Input id={id} label={label} value={typed[id]} autocomplete="off" spellcheck={false} maxlength={400} />
  )
  const name = applicant?.name
  const [family, given, patronymic] = (['family', 'given', 'patronymic'] as const).map(part =>
    say(language, `desk.name.${part}`),
  ) as [string, string, string]
  const cut = passport.namesCut ? ` (${say(language, 'desk.name.cut')})` : ''
  const isChanged =
    typed.nameReason !== '' || typed.family !== passport.family || typed.given !== (passport.given ?? '')
  return [
    {
      label: family,
      form: name?.family ?? null,
      paper: passport.family + (passport.given ? '' : cut),
      differs: isOther(name?.family, passport.family),
      stored: field('family', family),
    },
    {
      label: given,
      form: name ? (name.given ?? say(language, 'desk.name.one')) : null,
      paper: passport.given ? passport.given + cut : say(language, 'desk.name.one'),
      differs: name ? isOther(name.given ?? '', passport.given ?? '') : false,
      stored: field('given', given),
    },
    {
      label: patronymic,
      form: name?.patronymic ?? null,
      paper: null,
      differs: false,
      stored: (
        <>
          {field('patronymic', patronymic)}
          {passport.lines !== null && <NameReason value={typed.nameReason} isOpen={isChanged} />}
          {!isMachineRead(passport) && (
            <Seen id="name_seen" digit={6} checked={typed.nameSeen} text={say(language, 'case.name_seen')} />
          )}
        </>
      ),
    },
  ]
}

/** Why another name is stored than the lines have. */
function NameReason({ value, isOpen }: { value: string; isOpen: boolean }) {
  const language = useLanguage()
  return (
    <details class="govuk-details" open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{say(language, 'case.name_reason.summary')}</span>
      </summary>
      <Select
        id="name_reason"
        label={say(language, 'case.name_reason')}
        items={[
          { value: '', text: say(language, 'case.name_reason.none') },
          ...nameReasons.map(code => ({ value: code, text: say(language, `case.name_reason.${code}`) })),
        ]}
        value={value}
      />
    </details>
  )
}

/** What the lines decide is shown, and typed by nobody; what was typed of a paper without them is compared. */
function paperRows(language: Language, { applicant, passport }: Application, typed: TypedForm): Row[] {
  const document = applicant?.document
  const expiry = (on: string | null) =>
    on === null ? say(language, 'case.endless') : dateInWords(language, on)
  return [
    {
      label: say(language, passport.lines === null ? 'apply.document_number' : 'desk.document.number'),
      form: document?.number ?? null,
      paper: passport.number,
      differs: isOther(document?.number, passport.number),
      stored: passport.number,
    },
    {
      label: say(language, 'desk.document.country'),
      form: document ? countryName(language, document.country) : null,
      paper: countryName(language, passport.country),
      differs: isOther(document?.country, passport.country),
      stored: countryName(language, passport.country),
    },
    {
      label: say(language, 'desk.document.expires'),
      form: document ? expiry(document.expiresOn) : null,
      paper: expiry(passport.expiresOn),
      differs: document !== undefined && document.expiresOn !== passport.expiresOn,
      stored: (
        <>
          {expiry(passport.expiresOn)}
          {!isMachineRead(passport) && (
            <Seen
              id="document_seen"
              digit={7}
              checked={typed.documentSeen}
              text={say(language, 'case.document_seen')}
            />
          )}
        </>
      ),
    },
  ]
}
