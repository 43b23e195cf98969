// What a device is asked to sign so that an old signature is of no use: random, used once, soon forgotten.

import { createHash, randomBytes } from 'node:crypto'
import { later } from '../kernel/clock.ts'
import { sql, type Transaction } from '../store/store.ts'

export type ChallengePurpose = 'enroll' | 'sign_in'

const ageMaxMs = 5 * 60 * 1000

/** Makes a challenge of 32 random bytes and remembers its hash for five minutes. */
export async function makeChallenge(
  tx: Transaction,
  purpose: ChallengePurpose,
  at: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32))
  await tx.query(sql`delete from challenge where created_at < ${later(at, -ageMaxMs)}`)
  await tx.query(sql`
    insert into challenge (hash, purpose, created_at) values (${hashOf(challenge)}, ${purpose}, ${at})`)
  return challenge
}

/** Whether this challenge, in base64url, was made for this purpose and is still good; afterwards it no longer is. */
export async function takeChallenge(
  tx: Transaction,
  purpose: ChallengePurpose,
  challenge: string,
  at: string,
): Promise<boolean> {
  const taken = await tx.query(sql`
    delete from challenge
    where hash = ${hashOf(Buffer.from(challenge, 'base64url'))} and purpose = ${purpose}
      and created_at >= ${later(at, -ageMaxMs)}
    returning 1`)
  return taken.length > 0
}

function hashOf(challenge: Uint8Array): Buffer {
  return createHash('sha256').update(challenge).digest()
}
