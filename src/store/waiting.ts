// The waiting room: requests that come while others are served wait, and are then served together.

import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { assertOutside } from './inside.ts'

/** What came of one request. */
export type Outcome<Answer> = { ok: true; answer: Answer } | { ok: false; error: unknown }

export interface WaitingLimits {
  /** How many requests one batch may hold. */
  readonly batchMax: number
  /** How many locks all requests of a batch may name; one that is alone may name more. */
  readonly batchLocksMax: number
  /** How many batches may be served at the same time: each takes a session. */
  readonly batchesAtOnceMax: number
  readonly waitingMax: number
  readonly waitMaxMs: number
}

export interface Service<Request, Answer> {
  readonly limits: WaitingLimits
  /** What a request must have for itself: two with a lock in common are never in two batches at the same time. */
  locksOf(request: Request): readonly bigint[]
  /** Serves a batch with an outcome for each request, in order. It fails as a whole only when nothing was done. */
  serve(requests: readonly Request[]): Promise<readonly Outcome<Answer>[]>
}

/**
 * Gives a function that brings one request to a service. A request that finds a place free is served at once; those
 * that wait share a batch, in the order they came. A batch that fails as a whole is served again one by one.
 *
 * Refuses with `register_busy` when too many wait, or when a request has waited too long; it was not served then.
 */
export function openWaitingRoom<Request, Answer>(
  service: Service<Request, Answer>,
): (request: Request) => Promise<Answer> {
  const { limits } = service
  const line = new Set<Visitor<Request, Answer>>()
  const locksAtWork = new Set<bigint>()
  let batchesAtWork = 0

  function callIn(): void {
    while (batchesAtWork < limits.batchesAtOnceMax) {
      const batch = takeBatch(line, locksAtWork, limits)
      if (batch.length === 0) return
      const locks = batch.flatMap(visitor => visitor.locks)
      batchesAtWork++
      for (const lock of locks) locksAtWork.add(lock)
      void attend(batch, service).finally(() => {
        batchesAtWork--
        for (const lock of locks) locksAtWork.delete(lock)
        callIn()
      })
    }
  }

  return async request => {
    assertOutside()
    if (line.size >= limits.waitingMax) throw new Refusal('register_busy')
    return new Promise((resolve, reject) => {
      const visitor = {
        request,
        locks: service.locksOf(request),
        isOverdue: false,
        settle: (outcome: Outcome<Answer>) => {
          clearTimeout(patience)
          if (outcome.ok) resolve(outcome.answer)
          else reject(outcome.error)
        },
      }
      const patience = setTimeout(() => {
        visitor.isOverdue = true
        if (line.delete(visitor)) visitor.settle(busy())
      }, limits.waitMaxMs)
      line.add(visitor)
      callIn()
    })
  }
}

interface Visitor<Request, Answer> {
  readonly request: Request
  readonly locks: readonly bigint[]
  isOverdue: boolean
  settle(outcome: Outcome<Answer>): void
}

/** Those who come next: all but who must wait for a batch at work, or behind somebody who must. */
function takeBatch<Request, Answer>(
  line: Set<Visitor<Request, Answer>>,
  locksAtWork: ReadonlySet<bigint>,
  { batchMax, batchLocksMax }: WaitingLimits,
): Visitor<Request, Answer>[] {
  const batch: Visitor<Request, Answer>[] = []
  const awaited = new Set<bigint>()
  let locks = 0
  for (const visitor of line) {
    if (visitor.locks.some(lock => locksAtWork.has(lock) || awaited.has(lock))) {
      for (const lock of visitor.locks) awaited.add(lock)
      continue
    }
    locks += visitor.locks.length
    if (batch.length === batchMax || (batch.length > 0 && locks > batchLocksMax)) break
    line.delete(visitor)
    batch.push(visitor)
  }
  return batch
}

/** Never fails: every visitor leaves with an outcome. */
async function attend<Request, Answer>(
  batch: readonly Visitor<Request, Answer>[],
  service: Service<Request, Answer>,
): Promise<void> {
  try {
    const outcomes = await service.serve(batch.map(({ request }) => request))
    assert(outcomes.length === batch.length, 'each request of a batch has an outcome')
    for (const [at, visitor] of batch.entries()) visitor.settle(outcomes[at]!)
  } catch (error) {
    if (batch.length === 1) return batch[0]!.settle({ ok: false, error })
    for (const visitor of batch) {
      // When the server is away each of them may have to find that out by itself.
      if (visitor.isOverdue) visitor.settle(busy())
      else await attend([visitor], service)
    }
  }
}

function busy(): { ok: false; error: Refusal } {
  return { ok: false, error: new Refusal('register_busy') }
}
