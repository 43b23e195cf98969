// A register in memory that is searched as the real one is: by exact keys first, then by the score.

import { blockingKeys } from '../../dist/src/register/match-key.js'
import { scoreMatch } from '../../dist/src/register/match-score.js'

/** An empty register; `add` files a record under its keys, `search` scores all that share a key with another. */
export function openSearch() {
  const byKey = new Map()
  const records = []
  let keyCount = 0
  return {
    add(record) {
      const number = records.push(record) - 1
      for (const key of blockingKeys(record)) {
        keyCount++
        if (byKey.has(key)) byKey.get(key).push(number)
        else byKey.set(key, [number])
      }
      return number
    },
    search(record) {
      const found = new Set(blockingKeys(record).flatMap(key => byKey.get(key) ?? []))
      return [...found].map(number => ({ number, ...scoreMatch(record, records[number]) }))
    },
    recordOf: number => records[number],
    keysPerRecord: () => keyCount / records.length,
  }
}
