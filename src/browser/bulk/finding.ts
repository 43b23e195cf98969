// What can be found in a list, by codes: one outcome for each row, and remarks that may stand beside it.

/** What a row turns out to be, in the order in which outcomes are told: what is well first, what is repaired next. */
export const outcomes = [
  'iin',
  'bin',
  'leading_zero_lost',
  'look_alike',
  'scientific_notation',
  'looks_like_rnn',
  'check_digit',
  'never_issued',
  'birth_date',
  'century_digit',
  'registration_month',
  'entity_type',
  'division',
  'official_test_number',
  'length',
  'characters',
  'empty',
] as const

export type Outcome = (typeof outcomes)[number]

/** What a careful reader should look at although no digit is wrong. */
export const remarks = [
  'tidied',
  'duplicate',
  'digit_11',
  'century_unknown',
  'nineteenth_century',
  'division_disputed',
  'maybe_rnn',
] as const

export type Remark = (typeof remarks)[number]

export type Finding = Outcome | Remark

/** Whether a code of the library is one of ours; some of its notices never come up in a list. */
export function isFinding<Code extends string>(code: Code): code is Code & Finding {
  return [...outcomes, ...remarks].some(finding => finding === code)
}

/** The findings for which there may be a repair to accept. */
export const repairs = ['leading_zero_lost', 'look_alike', 'tidied'] as const

export type Repair = (typeof repairs)[number]

export function isRepair(finding: Finding): finding is Repair {
  return (repairs as readonly string[]).includes(finding)
}

/** The bit of a remark, for keeping several of them in one small number. */
export function bitOf(remark: Remark): number {
  return 1 << remarks.indexOf(remark)
}
