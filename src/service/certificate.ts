// Certificates: each is recorded when it is issued, signed in a whole and a masked code, and withdrawn when untrue.

import { randomUUID } from 'node:crypto'
import type { SigningKey } from '../certificate/key.ts'
import { type Judgement, judgeCode, signClaims } from '../certificate/token.ts'
import { signWithdrawals } from '../certificate/withdrawal.ts'
import { dayIn, later } from '../kernel/clock.ts'
import { type Store, sql, type Transaction } from '../store/store.ts'
import type { CertificateKeys } from './certificate-key.ts'
import type { Context } from './context.ts'
import type { Holder } from './holder.ts'

/** What a paper needs to know of a certificate beside its holder. */
export interface IssuedCertificate {
  /** The day, in Kazakhstan, on which it was first issued. */
  readonly issuedOn: string
  /** The signed code with the number. */
  readonly fullCode: string
  /** The signed code without it. */
  readonly maskedCode: string
}

/**
 * Issues the certificate of `holder`, whose data the caller has read with an access entry.
 *
 * Asked for again, it is the same certificate; once the holder's data have changed it is another, and the one before
 * is withdrawn. The caller has made sure that the number is in use.
 */
export async function issueCertificate(
  context: Context,
  key: SigningKey,
  holder: Holder,
): Promise<IssuedCertificate> {
  const at = context.clock.nowAt()
  const { id, issued_at } = await context.store.transaction(tx => record(tx, key.public.kid, holder, at))
  const issuedOn = dayIn(issued_at)
  const { family, given, birthOn } = holder.person
  const common = { id: shortId(id), family, given, formedOn: holder.formedOn, issuedOn, demo: context.demo }
  return {
    issuedOn,
    fullCode: await signClaims(key, { ...common, iin: holder.iin, birthOn }),
    maskedCode: await signClaims(key, { ...common, lastDigits: holder.iin.slice(-4) }),
  }
}

interface CertificateRow {
  readonly id: string
  readonly issued_at: string
}

async function record(
  tx: Transaction,
  keyId: string,
  { personId, iin }: Holder,
  at: string,
): Promise<CertificateRow> {
  const [facts] = await tx.query<{ version: number }>(sql`
    select max(version) as version from event
    where stream_type = 'person' and stream_id = ${personId} and kind in ('person_registered', 'person_changed')`)
  const version = facts!.version
  await tx.query(sql`
    update certificate set replaced_at = ${at}
    where person_id = ${personId} and replaced_at is null and (facts_version < ${version} or iin <> ${iin})`)
  const [row] = await tx.query<CertificateRow>(sql`
    insert into certificate (id, person_id, iin, key_id, facts_version, issued_at)
    values (${randomUUID()}, ${personId}, ${iin}, ${keyId}, ${version}, ${at})
    on conflict (person_id, iin, key_id) where replaced_at is null do update set key_id = excluded.key_id
    returning id, issued_at`)
  return row!
}

/** Every certificate that is no longer true. */
const withdrawn = sql`
  select id from certificate where replaced_at is not null
  union
  select certificate.id from holding join certificate using (person_id, iin)
  where holding.state in ('excluded', 'superseded', 'annulled')`

/**
 * The ids, as codes have them, of certificates that are no longer true: replaced by another, or of a number that is
 * excluded, superseded or annulled. A number that comes back into use brings its certificate back.
 */
export async function withdrawnIds({ store }: Context): Promise<ReadonlySet<string>> {
  const rows = await store.query<{ id: string }>(sql`${withdrawn} order by id`)
  return new Set(rows.map(({ id }) => shortId(id)))
}

/** What can be said of a code that somebody was shown. It is neither stored nor logged. */
export async function checkCode({ store }: Context, keys: CertificateKeys, code: string): Promise<Judgement> {
  const published = await keys.published()
  const judgement = await judgeCode(code, published, new Set())
  if (judgement.state !== 'genuine') return judgement
  // Only this one is looked for: whoever checks must not make us read them all.
  const { id } = judgement.claims
  const rows = await store.query(sql`select from (${withdrawn}) as of where id = ${longId(id)}`)
  return rows.length === 0 ? judgement : judgeCode(code, published, new Set([id]))
}

interface KeptList {
  readonly at: string
  readonly keyId: string
  readonly signed: Promise<string>
}

// Of a million certificates the list takes seconds to read and to sign: it is made once for all who ask in a minute.
const listKeptMs = 60 * 1000
const keptLists = new WeakMap<Store, KeptList>()

/** The signed list of the withdrawn, at most a minute old. */
export function withdrawalList(context: Context, key: SigningKey): Promise<string> {
  const at = context.clock.nowAt()
  const kept = keptLists.get(context.store)
  if (kept?.keyId === key.public.kid && kept.at <= at && at < later(kept.at, listKeptMs)) return kept.signed
  const signed = withdrawnIds(context).then(ids => signWithdrawals(key, { at, ids }))
  keptLists.set(context.store, { at, keyId: key.public.kid, signed })
  // A list that could not be made is nobody's answer but of those who waited for it.
  signed.catch(() => keptLists.delete(context.store))
  return signed
}

/** A UUID in 22 characters, for a code must be short. */
function shortId(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

function longId(id: string): string {
  return Buffer.from(id, 'base64url').toString('hex')
}
