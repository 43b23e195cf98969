// Notices on twelve digits: what a careful reader should know although it makes no number broken.

import { digitAt } from './digits.ts'
import { firstFault, SOUND } from './fault.ts'
import type { BusinessDigits, JudgeOptions, Notice, NoticeCode, PersonDigits } from './verdict.ts'

/** Adds what there is to know of an IIN. Digits that name no date or sex contradict nobody. */
export function personNotices(
  value: string,
  { birthDate, century, sex }: PersonDigits,
  notices: Notice[],
  { as, on, person }: JudgeOptions,
): void {
  const add = (code: NoticeCode, applies: boolean) => applies && notices.push({ code })
  add('century_unknown', digitAt(value, 6) === 0)
  add('nineteenth_century', century === 19)
  add('in_future', on !== undefined && birthDate !== null && birthDate > on)
  add('birth_date_differs', differs(birthDate, person?.birthDate))
  add('sex_differs', differs(sex, person?.sex))
  add('looks_like_bin', as === 'iin' && firstFault(value, true) === SOUND)
}

/** Adds what there is to know of a BIN. */
export function businessNotices({ division }: BusinessDigits, notices: Notice[]): void {
  if (division === 'other') notices.push({ code: 'division_disputed' })
}

function differs(encoded: string | null, known: string | null | undefined): boolean {
  return encoded !== null && known != null && encoded !== known
}
