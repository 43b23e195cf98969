// The text of vectors.json as it must be: one case a line, so that a change shows in a diff.

import { slowJudge } from './reference.ts'
import { vectorCases } from './vector-case.ts'

/** All cases with the answers of the slow judge. */
export function vectorsText(): string {
  const lines = vectorCases().map(({ input, options }) =>
    JSON.stringify({ input, options, verdict: slowJudge(input, options) }),
  )
  return `[\n${lines.join(',\n')}\n]\n`
}
