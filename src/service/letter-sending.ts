// Sends the letters that wait: each is tried with growing waits until it is sent or can be of no more use.

import { type Repeating, repeat } from '../kernel/repeat.ts'
import { sql } from '../store/store.ts'
import type { Context } from './context.ts'
import type { LetterKind } from './letter.ts'

/** A letter on its way. Personal: never logged. */
export interface Letter {
  /** The same at every try, and what its Message-ID is made of. */
  readonly id: string
  readonly kind: LetterKind
  readonly reference: string
  readonly language: 'kk' | 'ru' | 'en'
  readonly contact: string
  /** Six digits in a `one_time_code`, null in all others. */
  readonly code: string | null
  /** ISO 8601 in UTC. */
  readonly queuedAt: string
}

/** What became of a try: the mail server has it; it did not take this letter; or there was no server to talk to. */
export type Delivery = 'sent' | 'refused' | 'failed'

/** Hands a letter over, within `deliveryTimeMaxMs`. */
export type Deliver = (letter: Letter) => Promise<Delivery>

/** Longer than this a delivery must not take: then another sender may try the letter, and it could go twice. */
export const deliveryTimeMaxMs = 90_000

/** The waits before the second and each further try double from the first to the last. */
const firstWaitMs = 2 * 60 * 1000
const lastWaitMs = 6 * 60 * 60 * 1000
// Four days after the first refusal: RFC 5321, 4.5.4.1. Tries on which no server answered are not among them.
const refusalsMax = 24

/**
 * Sends the letter whose turn it is, if one is due, and answers what became of it, or `none`. First come those that are
 * soon of no use, such as codes, then the one that has waited longest.
 *
 * Before it is tried, the letter is put off to its next try, in a transaction of its own. So no two senders have it at
 * once, and a sender that dies leaves it to the next. A letter is therefore sent once, but for one case that no mail
 * server can exclude: a sender that dies after the server took the letter and before that was written down. The second
 * copy then has the same Message-ID and the same bytes.
 */
export async function sendNextLetter(context: Context, deliver: Deliver): Promise<Delivery | 'none'> {
  await giveUpUseless(context)
  const claimed = await claimNext(context)
  if (!claimed) return 'none'
  const delivery = await deliver(claimed)
  if (delivery === 'sent') await finish(context, claimed.id, 'sent')
  if (delivery === 'refused' && (await countRefusal(context, claimed.id)) >= refusalsMax) {
    await finish(context, claimed.id, 'given_up')
  }
  return delivery
}

async function claimNext({ store, clock }: Context): Promise<Letter | null> {
  const at = clock.nowAt()
  const [row] = await store.query<Letter>(sql`
    update letter set attempts = attempts + 1, next_attempt_at = ${at}::timestamptz + least(
      ${firstWaitMs}::float8 * power(2, least(attempts, 30)), ${lastWaitMs}::float8) * interval '1 millisecond'
    where id = (
      select id from letter where next_attempt_at <= ${at}
      order by useful_until nulls last, next_attempt_at, id limit 1
      for update skip locked)
    returning id, kind, reference, language, contact, code, queued_at as "queuedAt"`)
  return row ?? null
}

/** How often the mail server has not taken this letter, now among them. */
async function countRefusal({ store }: Context, id: string): Promise<number> {
  const [row] = await store.query<{ refusals: number }>(sql`
    update letter set refusals = refusals + 1 where id = ${id} returning refusals`)
  return row!.refusals
}

/** Whoever asked for a code has long asked for another. */
async function giveUpUseless({ store, clock }: Context): Promise<void> {
  const at = clock.nowAt()
  await store.query(sql`
    update letter set given_up_at = ${at}, next_attempt_at = null, contact = null, code = null
    where next_attempt_at is not null and useful_until <= ${at}`)
}

async function finish({ store, clock }: Context, id: string, end: 'sent' | 'given_up'): Promise<void> {
  const at = clock.nowAt()
  await store.query(sql`
    update letter set sent_at = ${end === 'sent' ? at : null}, given_up_at = ${end === 'given_up' ? at : null},
      next_attempt_at = null, contact = null, code = null
    where id = ${id} and next_attempt_at is not null`)
}

/** How often to look for letters, and how long to pause, at first and at most, where nothing can be handed over. */
const lookEveryMs = 1_000
const pauseFirstMs = 5_000
const pauseLastMs = 5 * 60 * 1000

/** Sends letters until it is stopped; `report` hears of what is no fault of the mail server. */
export function startSending(
  context: Context,
  deliver: Deliver,
  report: (error: unknown) => void,
): Repeating {
  let pauseMs = pauseFirstMs
  return repeat(async () => {
    const result = await sendNextLetter(context, deliver).catch(error => {
      report(error)
      return 'failed' as const
    })
    const restMs = result === 'failed' ? pauseMs : result === 'none' ? lookEveryMs : 0
    pauseMs = result === 'failed' ? Math.min(pauseMs * 2, pauseLastMs) : pauseFirstMs
    return restMs
  })
}
