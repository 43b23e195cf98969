// Shows what was found in a list as a whole: a sentence, a chart, and the table beside it.

import { grouped, percent } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { type Bar, chart, type Tint } from './chart.ts'
import { type Outcome, outcomes } from './finding.ts'
import type { Tally } from './tally.ts'
import type { Words } from './words.ts'

// The tints of the number strip: what is a number, what is another kind of number, what can be mended, what cannot.
const tints: Readonly<Partial<Record<Outcome, Tint>>> = {
  iin: 'birth',
  bin: 'century',
  leading_zero_lost: 'serial',
  look_alike: 'serial',
  empty: 'none',
}

/** Shows the tally of a list. */
export function showTally(root: HTMLElement, words: Words, tally: Tally): void {
  const { rows, levels } = tally
  const summary = copyPart(root, 'summary', {
    rows: grouped(rows),
    wellFormed: grouped(levels['well-formed']),
    faulty: grouped(rows - levels['well-formed']),
  })
  find(root, '[data-place="summary"]').replaceChildren(summary)
  const bars = outcomes.flatMap(outcome => bar(outcome, words(`name.${outcome}`), tally))
  find(root, '[data-place="chart"]').replaceChildren(chart(find(root, 'figcaption').textContent, bars))
  find(root, '[data-place="counts"] tbody').replaceChildren(
    ...bars.map(({ name, label, part }) =>
      copyPart(root, 'count', { name, count: label, share: percent(part) }),
    ),
  )
}

function bar(outcome: Outcome, name: string, { counts, rows }: Tally): readonly Bar[] {
  const count = counts[outcome] ?? 0
  if (count === 0) return []
  return [{ name, label: grouped(count), part: count / rows, tint: tints[outcome] ?? 'check' }]
}
