// All answers of a pack in a few lines for a reviewer: which there are, how many, and since when.

import { type Need, needOf } from '../../src/rules/need.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import {
  countsOf,
  digestOf,
  documentLine,
  everyAnswer,
  everySide,
  everySituation,
  type Line,
  needLine,
} from './walk.ts'

/**
 * The answers of the need check and the papers, one paragraph each time that any of them changes.
 *
 * `see` is shown each answer on the way, so that a test walks them once.
 */
export function summaryOf(
  pack: RulePack,
  todayOn: string,
  see: (need: Need, dayOn: string) => void = () => {},
): string {
  const answers = everyAnswer(pack)
  const situations = everySituation(pack)
  const needs = eras(pack, todayOn, day =>
    answers.map(of => {
      const need = needOf(pack, day, of)
      see(need, day)
      return needLine(of, need)
    }),
  )
  const papers = eras(pack, todayOn, day => situations.map(of => documentLine(pack, day, of)))
  return [
    `# ${pack.pack}: need, way and obstacle`,
    ...needs.map(({ from, lines }) => [title(from, lines), ...countsOf(lines).map(countLine)].join('\n')),
    `# ${pack.pack}: papers (a? is to be asked about, a~ is probably not needed, of a|b one is enough)`,
    ...papers.map(({ from, lines }, index) =>
      [
        title(from, lines),
        // The papers of today are shown in full, those of earlier days by their digest.
        ...(index === papers.length - 1 ? countsOf(lines).map(countLine) : []),
      ].join('\n'),
    ),
    '',
  ].join('\n\n')
}

interface Era {
  readonly from: string
  readonly lines: readonly Line[]
}

/** The lines of each day on which something may change, without the days on which nothing does. */
function eras(pack: RulePack, todayOn: string, linesOn: (day: string) => Line[]): Era[] {
  const found: (Era & { readonly digest: string })[] = []
  for (const from of everySide(pack, todayOn)) {
    const lines = linesOn(from)
    const digest = digestOf(lines)
    if (found.at(-1)?.digest !== digest) found.push({ from, lines, digest })
  }
  return found
}

function title(from: string, lines: readonly Line[]): string {
  return `from ${from}: ${lines.length} combinations, digest ${digestOf(lines)}`
}

function countLine([answered, count]: [string, number]): string {
  return `${String(count).padStart(6)}  ${answered}`
}
