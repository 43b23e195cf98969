// The keys of certificates: the one that signs now, and all that are published to check by.

import { makePrivateKey, type PublicKey, readySigningKey, type SigningKey } from '../certificate/key.ts'
import { assert } from '../kernel/assert.ts'
import { isPrivateKey, type PrivateKey } from '../kernel/private-key.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { Context } from './context.ts'

export interface CertificateKeys {
  readonly signing: SigningKey
  /** Every key that ever signed here and is still trusted. */
  published(): Promise<readonly PublicKey[]>
}

/**
 * Makes the key ready that signs certificates: in a demonstration one of its own, made when first needed and kept in
 * the database; in a real register the one `ofAuthority`, of which only the public half is kept. Refuses with
 * `certificate_key_missing` where a real register has none.
 */
export async function openCertificateKeys(
  context: Context,
  ofAuthority: PrivateKey | null,
): Promise<CertificateKeys> {
  const { store, demo } = context
  assert(!demo || ofAuthority === null, 'a demonstration never signs with the key of an authority')
  if (!demo && !ofAuthority) throw new Refusal('certificate_key_missing')
  const at = context.clock.nowAt()
  const signing = ofAuthority
    ? await keep(store, ofAuthority, { demo: false, at })
    : ((await ownKey(store)) ?? (await makeOwnKey(store, at)))
  return {
    signing,
    published: async () => {
      const rows = await store.query<{ public_key: PublicKey }>(sql`
        select public_key from certificate_key where distrusted_at is null order by first_used_at, id`)
      return rows.map(row => row.public_key)
    },
  }
}

async function ownKey(tx: Transaction): Promise<SigningKey | null> {
  const [row] = await tx.query<{ private_key: unknown }>(sql`
    select private_key from certificate_key where private_key is not null and distrusted_at is null`)
  if (!row) return null
  assert(isPrivateKey(row.private_key), 'the key of a demonstration is stored whole')
  return readySigningKey(row.private_key, true)
}

/** Of several processes that start at once one makes the key, and all take that one. */
async function makeOwnKey(tx: Transaction, at: string): Promise<SigningKey> {
  await keep(tx, await makePrivateKey(), { demo: true, at })
  const key = await ownKey(tx)
  assert(key, 'a key that was made is there')
  return key
}

async function keep(
  tx: Transaction,
  secret: PrivateKey,
  { demo, at }: { demo: boolean; at: string },
): Promise<SigningKey> {
  const key = await readySigningKey(secret, demo)
  await tx.query(sql`
    insert into certificate_key (id, public_key, private_key, first_used_at)
    values (${key.public.kid}, ${JSON.stringify(key.public)}::jsonb,
      ${demo ? JSON.stringify(secret) : null}::jsonb, ${at})
    on conflict do nothing`)
  return key
}
