// Lets lookups that wait share a query: many questions of the same kind cost one way to the database and back.

import { openWaitingRoom, type WaitingLimits } from './waiting.ts'

/** Answers many questions at once. A question that is not in the map has no answer. */
export type FindAll<Question, Answer> = (
  questions: readonly Question[],
) => Promise<ReadonlyMap<Question, Answer>>

/**
 * Makes of a lookup of many one that answers a single question, or null. What is asked while a query is under way
 * waits and shares the next one; the same question (a text, a number, the same object) is sent once. When a query
 * fails, its questions are asked again one by one, so a bad one harms nobody.
 *
 * Refuses with `register_busy` when too many wait or one has waited too long.
 *
 *     const find = coalesce((iins: readonly string[]) => findIssued(store, iins))
 *     const issued = await find('740812200013')
 */
export function coalesce<Question, Answer>(
  findAll: FindAll<Question, Answer>,
  limits: Partial<WaitingLimits> = {},
): (question: Question) => Promise<Answer | null> {
  return openWaitingRoom<Question, Answer | null>({
    limits: { ...usualLimits, ...limits },
    locksOf: () => [],
    serve: async questions => {
      const found = await findAll([...new Set(questions)])
      return questions.map(question => ({ ok: true, answer: found.get(question) ?? null }))
    },
  })
}

const usualLimits: WaitingLimits = {
  batchMax: 1_000,
  batchLocksMax: 0,
  // While one query is under way the other can be put together.
  batchesAtOnceMax: 2,
  waitingMax: 10_000,
  waitMaxMs: 10_000,
}
