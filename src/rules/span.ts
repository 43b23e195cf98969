// The days on which rows hold: where two hold at once, where none does.

import { coveredFromOn } from './code.ts'
import type { PackProblem } from './pack.ts'

interface Span {
  readonly from: string
  readonly to: string | null
}

/** Rows that answer one question may not hold on the same day: nobody could say which one counts. */
export function overlaps(question: string, rows: readonly Span[]): PackProblem[] {
  return neighbors(rows).flatMap(([before, next]) =>
    before.to === null || before.to > next.from
      ? [{ at: question, words: `two rows hold from ${next.from}` }]
      : [],
  )
}

/** Between two rows that answer one question no day may be left without an answer. */
export function holes(question: string, rows: readonly Span[]): PackProblem[] {
  return neighbors(rows).flatMap(([before, next]) =>
    before.to !== null && before.to < next.from
      ? [{ at: question, words: `no row holds from ${before.to} to ${next.from}` }]
      : [],
  )
}

/** A question that always has an answer has one from `coveredFromOn` on, and for ever. */
export function uncovered(question: string, rows: readonly Span[]): PackProblem[] {
  const sorted = inOrder(rows)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return [{ at: question, words: 'no row holds on any day' }]
  return [
    ...(first.from > coveredFromOn
      ? [{ at: question, words: `no row holds from ${coveredFromOn} to ${first.from}` }]
      : []),
    ...(last.to !== null ? [{ at: question, words: `no row holds from ${last.to}` }] : []),
  ]
}

function inOrder(rows: readonly Span[]): readonly Span[] {
  return [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Each row with the one that follows it; of rows that hold for ever, the one that would end last stands for all. */
function neighbors(rows: readonly Span[]): [Span, Span][] {
  const sorted = inOrder(rows)
  return sorted.slice(1).map((next, index) => [longest(sorted.slice(0, index + 1)), next])
}

function longest(rows: readonly Span[]): Span {
  return rows.reduce((long, of) => (long.to === null || (of.to !== null && of.to <= long.to) ? long : of))
}
