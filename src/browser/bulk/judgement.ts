// Judges the cell of one row: what it is, what is remarkable, and how it could be repaired.

import { isRnn, judge, type Verdict } from '@tizilim/iin'
import { bare } from './cell.ts'
import { bitOf, type Outcome } from './finding.ts'

export interface Judgement {
  readonly outcome: Outcome
  /** The remarks on this cell alone, as bits. */
  readonly remarks: number
  /** The twelve digits that stand here once it is tidied, or null. */
  readonly value: string | null
  /** The twelve digits to write instead, or null where nothing needs to be written or nobody can know what. */
  readonly repair: string | null
  readonly verdict: Verdict
}

// Notices that say more of the cell than that digits are missing or wrong.
const telling: readonly Outcome[] = [
  'leading_zero_lost',
  'look_alike',
  'scientific_notation',
  'looks_like_rnn',
  'official_test_number',
]

/** Judges a cell as it stands in the file. */
export function judgeCell(cell: string): Judgement {
  const text = bare(cell)
  const verdict = judge(text)
  const { value } = verdict
  const isTidied = value !== null && value !== cell
  return {
    outcome: outcomeOf(text, verdict),
    remarks: remarksOf(verdict) | (isTidied ? bitOf('tidied') : 0),
    value,
    repair: isTidied ? value : suggestionIn(verdict),
    verdict,
  }
}

function outcomeOf(text: string, { level, kind, problems, notices }: Verdict): Outcome {
  if (text === '') return 'empty'
  // As practice has it, what is neither a person's number nor an organization's is never well-formed.
  if (level === 'well-formed') return kind ?? 'iin'
  const told = telling.find(code => notices.some(notice => notice.code === code))
  return told ?? problems[0]!.code
}

function remarksOf({ level, kind, value, notices }: Verdict): number {
  if (level !== 'well-formed') return 0
  // Old lists hold RNNs beside IINs, and the check digits of both may fit by chance.
  let bits = kind === 'iin' && isRnn(value) ? bitOf('maybe_rnn') : 0
  for (const { code } of notices) {
    if (code === 'century_unknown' || code === 'nineteenth_century' || code === 'division_disputed') {
      bits |= bitOf(code)
    }
  }
  return bits
}

function suggestionIn({ notices }: Verdict): string | null {
  return notices.find(({ suggestion }) => suggestion !== undefined)?.suggestion ?? null
}
