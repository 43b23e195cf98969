// How the holder of an application signs in: its reference, the birth date, and a code by letter that works once.

import { createHash, randomBytes, randomInt } from 'node:crypto'
import { later } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql } from '../store/store.ts'
import { countAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { oneTimeCodeTermMs, queueLetter } from './letter.ts'
import { type Claim, claimed } from './tracking.ts'

export interface HolderSession {
  readonly applicationId: string
  readonly reference: string
  /** Null before the decision, and where the application ended without a person. */
  readonly personId: string | null
}

const codeTriesMax = 5
const idleMaxMs = 30 * 60 * 1000
const ageMaxMs = 2 * 60 * 60 * 1000

/**
 * Sends a code of six digits to the e-mail address of the application. A new code puts an end to the one before.
 *
 * Answers the same whether the application has an address or not: who has none goes to the counter. Refuses as
 * `trackApplication` does, and with `claim_too_often` past three codes an hour.
 */
export async function requestCode(context: Context, claim: Claim): Promise<void> {
  const { id, reference, form } = await claimed(context, claim)
  const at = context.clock.nowAt()
  await context.store.transaction(tx => countAttempt(tx, at, [['code_sent', id]]))
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const salt = randomBytes(16)
  const contact = form?.contact.kind === 'email' ? form.contact.value : null
  await context.store.transaction(async tx => {
    await tx.query(sql`
      insert into holder_code as c (application_id, salt, code_hash, made_at, tries)
      values (${id}, ${salt}, ${hashOf(salt, code)}, ${at}, 0)
      on conflict on constraint holder_code_pkey do update
      set salt = excluded.salt, code_hash = excluded.code_hash, made_at = excluded.made_at, tries = 0`)
    const language = form?.language ?? 'kk'
    await queueLetter(tx, {
      kind: 'one_time_code',
      code,
      reference,
      applicationId: id,
      contact,
      language,
      at,
    })
  })
}

/**
 * Opens a session with a code that was sent within the last ten minutes, and answers its token.
 *
 * Refuses with `code_wrong`, the same for a wrong, an old, a used and a missing code; after five tries a new code is
 * needed. Refuses as `trackApplication` does, too, and with `claim_too_often` past ten tries an hour, whichever codes
 * were tried: else new codes would bring new tries without end.
 */
export async function openHolderSession(context: Context, claim: Claim, code: string): Promise<string> {
  const { id } = await claimed(context, claim)
  const at = context.clock.nowAt()
  // Transactions of their own, before the code is compared: of many tries at once none goes uncounted.
  await context.store.transaction(tx => countAttempt(tx, at, [['code_tried', id]]))
  const [row] = await context.store.query<{
    salt: Buffer
    code_hash: Buffer
    tries: number
    made_at: string
  }>(sql`
    update holder_code set tries = tries + 1
    where application_id = ${id} and tries < ${codeTriesMax} and made_at > ${later(at, -oneTimeCodeTermMs)}
    returning salt, code_hash, tries, made_at`)
  const typed = code.replace(/\s/g, '').slice(0, 6)
  if (!row?.code_hash.equals(hashOf(row.salt, typed))) throw new Refusal('code_wrong')
  const token = randomBytes(32)
  await context.store.transaction(async tx => {
    const used = await tx.query(sql`
      delete from holder_code where application_id = ${id} and code_hash = ${row.code_hash} returning application_id`)
    if (used.length === 0) throw new Refusal('code_wrong')
    await tx.query(sql`delete from holder_session where created_at < ${later(at, -ageMaxMs)}`)
    await tx.query(sql`
      insert into holder_session (token_hash, application_id, created_at, used_at)
      values (${tokenHash(token)}, ${id}, ${at}, ${at})`)
  })
  return token.toString('base64url')
}

/** Whose session a token opens, or null when it is unknown, idle for half an hour, or two hours old. */
export async function holderOf(context: Context, token: string): Promise<HolderSession | null> {
  const at = context.clock.nowAt()
  const hash = tokenHash(Buffer.from(token, 'base64url'))
  const [row] = await context.store.query<HolderSession>(sql`
    update holder_session set used_at = ${at} from application
    where token_hash = ${hash} and application.id = application_id
      and used_at > ${later(at, -idleMaxMs)} and created_at > ${later(at, -ageMaxMs)}
    returning application_id as "applicationId", reference, person_id as "personId"`)
  return row ?? null
}

/** Ends a session. */
export async function closeHolderSession(context: Context, token: string): Promise<void> {
  const hash = tokenHash(Buffer.from(token, 'base64url'))
  await context.store.query(sql`delete from holder_session where token_hash = ${hash}`)
}

// Six digits are guessed from a hash in no time; salt and hash only keep a glance at the table from telling them.
function hashOf(salt: Buffer, code: string): Buffer {
  return createHash('sha256').update(salt).update(code).digest()
}

function tokenHash(token: Buffer): Buffer {
  return createHash('sha256').update(token).digest()
}
