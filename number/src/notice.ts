// Notices as bits and as shared frozen values: what a careful reader should know although it makes no number broken.

import { listsOf } from './bits.ts'
import { digitAt } from './digits.ts'
import { firstFault, SOUND } from './fault.ts'
import type { JudgeOptions, Notice, NoticeCode, PersonDigits } from './verdict.ts'

export const TIDIED = 1
export const OFFICIAL_TEST_NUMBER = 2
export const BIRTH_DATE = 4
export const CENTURY_DIGIT = 8
export const CENTURY_UNKNOWN = 16
export const NINETEENTH_CENTURY = 32
export const IN_FUTURE = 64
export const BIRTH_DATE_DIFFERS = 128
export const SEX_DIFFERS = 256
export const DIVISION_DISPUTED = 512
export const LOOKS_LIKE_BIN = 1024
export const LOOKS_LIKE_RNN = 2048

/** The code of each bit. */
const CODES: readonly NoticeCode[] = [
  'tidied',
  'official_test_number',
  'birth_date',
  'century_digit',
  'century_unknown',
  'nineteenth_century',
  'in_future',
  'birth_date_differs',
  'sex_differs',
  'division_disputed',
  'looks_like_bin',
  'looks_like_rnn',
]

/** The notices that a set of bits stands for, as a shared frozen list. */
export const noticesIn = /* @__PURE__ */ listsOf<Notice>(
  /* @__PURE__ */ CODES.map(code => Object.freeze({ code })),
)

/** What there is to know of an IIN, as bits. Digits that name no date or sex contradict nobody. */
export function personNotices(
  digits: string,
  { birthDate, century, sex }: PersonDigits,
  { as, on, person }: JudgeOptions,
): number {
  let bits = 0
  if (digitAt(digits, 6) === 0) bits |= CENTURY_UNKNOWN
  if (century === 19) bits |= NINETEENTH_CENTURY
  if (on !== undefined && birthDate !== null && birthDate > on) bits |= IN_FUTURE
  if (differs(birthDate, person?.birthDate)) bits |= BIRTH_DATE_DIFFERS
  if (differs(sex, person?.sex)) bits |= SEX_DIFFERS
  if (as === 'iin' && firstFault(digits, true) === SOUND) bits |= LOOKS_LIKE_BIN
  return bits
}

function differs(encoded: string | null, known: string | null | undefined): boolean {
  return encoded !== null && known != null && encoded !== known
}
