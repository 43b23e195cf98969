// What every service needs to know about where and when it runs.

import type { Clock } from '../kernel/clock.ts'
import type { RulePack } from '../rules/pack.ts'
import type { Store } from '../store/store.ts'
import type { Together } from '../store/together.ts'

export interface Context {
  readonly store: Store
  /** The queue of the busiest work, decisions, which share transactions. */
  readonly together: Together
  readonly clock: Clock
  readonly pack: RulePack
  /** Whether numbers are formed by the demo rule. */
  readonly demo: boolean
  /** How many serials a bucket has: 10,000, fewer only in tests. */
  readonly serialLimit: number
}
