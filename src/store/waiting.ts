// The waiting room: requests that come while others are served wait, and are then served together.

import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { assertOutside } from './inside.ts'

/** What came of one request. */
export type Outcome<Answer> = { ok: true; answer: Answer } | { ok: false; error: unknown }

export interface WaitingLimits<Request> {
  /** How many requests one batch may hold. */
  readonly batchMax: number
  /** How much all requests of a batch may weigh; one that is alone may weigh more. */
  readonly weightMax: number
  weigh(request: Request): number
  /** How many batches may be served at the same time: each takes a session. */
  readonly batchesAtOnceMax: number
  readonly waitingMax: number
  readonly waitMaxMs: number
}

/** Serves a batch and answers an outcome for each request, in order. */
export type Serve<Request, Answer> = (requests: readonly Request[]) => Promise<readonly Outcome<Answer>[]>

/**
 * Gives a function that brings one request to `serve`. A request that finds nobody there is served at once; the
 * others share a batch, in the order they came.
 *
 * When `serve` fails as a whole, its requests are served again one by one, so `serve` fails only when nothing was done.
 * Refuses with `register_busy` when too many wait, or when a request has waited too long; it was not served then.
 */
export function openWaitingRoom<Request, Answer>(
  limits: WaitingLimits<Request>,
  serve: Serve<Request, Answer>,
): (request: Request) => Promise<Answer> {
  const line = new Set<Visitor<Request, Answer>>()
  let batchesAtWork = 0

  function callIn(): void {
    while (line.size > 0 && batchesAtWork < limits.batchesAtOnceMax) {
      batchesAtWork++
      void attend(takeBatch(line, limits), serve).finally(() => {
        batchesAtWork--
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
  isOverdue: boolean
  settle(outcome: Outcome<Answer>): void
}

function takeBatch<Request, Answer>(
  line: Set<Visitor<Request, Answer>>,
  limits: WaitingLimits<Request>,
): Visitor<Request, Answer>[] {
  const batch: Visitor<Request, Answer>[] = []
  let weight = 0
  for (const visitor of line) {
    weight += limits.weigh(visitor.request)
    if (batch.length === limits.batchMax || (batch.length > 0 && weight > limits.weightMax)) break
    line.delete(visitor)
    batch.push(visitor)
  }
  return batch
}

/** Never fails: every visitor leaves with an outcome. */
async function attend<Request, Answer>(
  batch: readonly Visitor<Request, Answer>[],
  serve: Serve<Request, Answer>,
): Promise<void> {
  try {
    const outcomes = await serve(batch.map(({ request }) => request))
    assert(outcomes.length === batch.length, 'each request of a batch has an outcome')
    for (const [at, visitor] of batch.entries()) visitor.settle(outcomes[at]!)
  } catch (error) {
    if (batch.length === 1) return batch[0]!.settle({ ok: false, error })
    for (const visitor of batch) {
      // When the server is away each of them may have to find that out by itself.
      if (visitor.isOverdue) visitor.settle(busy())
      else await attend([visitor], serve)
    }
  }
}

function busy(): { ok: false; error: Refusal } {
  return { ok: false, error: new Refusal('register_busy') }
}
