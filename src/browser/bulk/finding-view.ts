// What deserves a closer look, finding by finding: examples, and repairs that the reader accepts.

import { grouped } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { type Finding, isRepair, outcomes, remarks } from './finding.ts'
import { findingGroup, type Group, type Hooks } from './group-view.ts'
import type { Tally } from './tally.ts'
import type { Bench } from './tool.ts'

export interface Findings {
  /** Brings the counts into line. A group that has become empty stays where it is: somebody may be reading it. */
  update(tally: Tally): void
}

// What is well needs no closer look.
const lookedAt: readonly Finding[] = [...outcomes.filter(outcome => outcome !== 'iin'), ...remarks]

/** The findings of a list, none of them opened. */
export function findingsView(bench: Bench, hooks: Hooks): Findings {
  const place = find(bench.root, '[data-place="findings"]')
  const groups = new Map<Finding, Group>()
  place.replaceChildren()
  return {
    update(tally) {
      for (const finding of lookedAt) {
        const count = tally.counts[finding] ?? 0
        const open = isRepair(finding) ? (tally.open[finding] ?? 0) : 0
        if (count > 0 && !groups.has(finding)) groups.set(finding, findingGroup(bench, finding, hooks))
        groups.get(finding)?.update(grouped(count), open)
      }
      const shown = lookedAt.flatMap(finding => groups.get(finding)?.element ?? [])
      place.append(...shown.filter(element => !element.isConnected))
      if (shown.length === 0) place.replaceChildren(copyPart(bench.root, 'nothing'))
    },
  }
}
