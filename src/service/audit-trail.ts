// What happened to a case, by an officer, or to the holder of a number, for the auditor: acts and looks, and no values.

import { judge } from '@tizilim/iin'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { viewAccessLog } from '../register/access-log.ts'
import type { Payload } from '../register/event.ts'
import { isId } from '../register/fact-check.ts'
import { type SealHead, sealHead } from '../register/seal-proof.ts'
import { findIssued } from '../register/succession.ts'
import { join, type Sql, sql, type Transaction } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'
import { readReference } from './reference.ts'

const auditSubjects = ['case', 'officer', 'number'] as const
export type AuditSubject = (typeof auditSubjects)[number]

export interface AuditQuestion {
  readonly subject: AuditSubject
  /** A reference, the id of an account, or twelve digits. */
  readonly text: string
}

/** An event as an auditor reads it: who did what when; numbers are masked, and personal values are not there. */
export interface AuditAct {
  readonly at: string
  readonly kind: string
  /** The name of the account, or what acted without one. */
  readonly actor: string
  readonly stream: string
  readonly version: number
  readonly payload: Payload
}

/** A look at personal data: who, for what, and the names of what was shown. */
export interface AuditLook {
  readonly at: string
  readonly actor: string
  readonly subject: string
  readonly purpose: string
  readonly legalBasis: string
  readonly attributes: readonly string[]
}

export interface AuditTrail {
  readonly subject: AuditSubject
  /** What the trail is of: a reference, a name, or a masked number. */
  readonly of: string
  /** The latest first; whether there are more than are shown. */
  readonly acts: readonly AuditAct[]
  readonly looks: readonly AuditLook[]
  readonly isCut: boolean
  /** The last seal when the trail was read: who keeps a saved trail keeps it, too. */
  readonly seal: SealHead | null
}

/** More than that is the work of SQL: the role `tizilim_auditor` reads the ledgers. */
export const trailLengthMax = 500

/**
 * The trail of a case, an officer or a number, and an access entry for having read it; null where there is none.
 *
 * Refuses with `not_permitted`.
 */
export async function auditTrail(
  context: Context,
  officer: Officer,
  { subject, text }: AuditQuestion,
): Promise<AuditTrail | null> {
  permit(officer, 'register_audit')
  const asked = { actor: officer.id, at: context.clock.nowAt() }
  return context.store.transaction(async tx => {
    const trail = await trails[subject](tx, text, asked)
    return trail && { ...trail, seal: await sealHead(tx) }
  })
}

/** The accounts whose trail can be asked for. Refuses with `not_permitted`. */
export async function auditedOfficers(
  { store }: Context,
  officer: Officer,
): Promise<{ id: string; name: string; office: string }[]> {
  permit(officer, 'register_audit')
  return store.query(
    sql`select id, display_name as name, office from account order by display_name, id limit 1000`,
  )
}

interface Asked {
  readonly actor: string
  readonly at: string
}

type TrailOf = (tx: Transaction, text: string, asked: Asked) => Promise<Omit<AuditTrail, 'seal'> | null>

const trails: Readonly<Record<AuditSubject, TrailOf>> = {
  case: async (tx, text, asked) => {
    const reference = readReference(text)
    const [found] = await tx.query<{ id: string; person_id: string | null }>(sql`
      select id, person_id from application where reference = ${reference ?? ''}`)
    if (!found) return null
    await recordTrail(tx, { type: 'application', id: found.id }, asked)
    const subjects = [found.id, ...(found.person_id === null ? [] : [found.person_id])]
    return trailOf(tx, 'case', reference!, {
      acts: [sql`stream_type in ('application', 'person') and stream_id = any(${subjects})`],
      looks: sql`subject_type in ('application', 'person') and subject_id = any(${subjects})`,
    })
  },

  officer: async (tx, text, asked) => {
    if (!isId(text)) return null
    const [found] = await tx.query<{ name: string }>(sql`
      select display_name as name from account where id = ${text}`)
    if (!found) return null
    await recordTrail(tx, { type: 'account', id: text }, asked)
    return trailOf(tx, 'officer', found.name, {
      acts: [sql`actor = ${text}`, sql`stream_type = 'account' and stream_id = ${text} and actor <> ${text}`],
      looks: sql`actor = ${text}`,
    })
  },

  number: async (tx, text, asked) => {
    const { kind, value } = judge(text)
    if (kind !== 'iin' || value === null) return null
    const issued = (await findIssued(tx, [value])).get(value)
    if (!issued) return null
    const { personId } = issued
    await recordTrail(tx, { type: 'person', id: personId }, asked)
    const looks = await viewAccessLog(tx, { personId, reader: 'auditor', ...asked })
    const names = await namesOf(
      tx,
      looks.map(({ actor }) => actor),
    )
    const acts = await actsWhere(tx, [sql`stream_type = 'person' and stream_id = ${personId}`])
    return {
      subject: 'number',
      of: masked(value),
      acts: acts.slice(0, trailLengthMax),
      looks: looks.slice(0, trailLengthMax).map(({ onBehalfOf: _, ...look }) => ({
        ...look,
        actor: names.get(look.actor) ?? look.actor,
        subject: 'person',
      })),
      isCut: acts.length > trailLengthMax || looks.length > trailLengthMax,
    }
  },
}

/** To read who did what is to look, too. */
function recordTrail(
  tx: Transaction,
  subject: { type: 'application' | 'account' | 'person'; id: string },
  asked: Asked,
): Promise<void> {
  return recordAccess(tx, { ...asked, subject, purpose: 'audit', attributes: ['events', 'access_log'] })
}

async function trailOf(
  tx: Transaction,
  subject: AuditSubject,
  of: string,
  where: { acts: readonly Sql[]; looks: Sql },
): Promise<Omit<AuditTrail, 'seal'>> {
  const acts = await actsWhere(tx, where.acts)
  const looks = await tx.query<AuditLook>(sql`
    select at, coalesce(display_name, actor) as actor, purpose, legal_basis as "legalBasis", attributes,
      coalesce(application.reference, subject_type) as subject
    from (
      select * from access where ${where.looks} order by at desc, place desc limit ${trailLengthMax + 1}
    ) as look
    left join account on account.id::text = actor
    left join application on application.id = case subject_type when 'application' then subject_id::uuid end
    order by at desc, place desc`)
  return {
    subject,
    of,
    acts: acts.slice(0, trailLengthMax),
    looks: looks.slice(0, trailLengthMax),
    isCut: acts.length > trailLengthMax || looks.length > trailLengthMax,
  }
}

/** The latest of the events that any of the conditions lets through; no two may let the same one through. */
async function actsWhere(tx: Transaction, conditions: readonly Sql[]): Promise<AuditAct[]> {
  // Each condition has an index of its own, in the order of time: so the latest are found without reading all.
  const latest = conditions.map(
    condition => sql`
      (select * from event where ${condition} order by at desc, place desc limit ${trailLengthMax + 1})`,
  )
  const acts = await tx.query<AuditAct>(sql`
    select at, kind, coalesce(display_name, actor) as actor, stream_type as stream, version, payload
    from (${join(latest, ' union all ')}) as act left join account on account.id::text = actor
    order by at desc, place desc limit ${trailLengthMax + 1}`)
  return acts.map(act => ({ ...act, payload: withoutNumbers(act.payload) }))
}

async function namesOf(tx: Transaction, actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(sql`
    select id::text, display_name as name from account where id::text = any(${[...new Set(actors)]})`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The bucket goes, for with the last four digits it would give the number away; what is a number is masked. */
function withoutNumbers(payload: Payload): Payload {
  const kept = Object.entries(payload).filter(([key]) => key !== 'bucket')
  return Object.fromEntries(
    kept.map(([key, value]) => [key, /^\d{9,12}$/.test(String(value)) ? masked(String(value)) : value]),
  )
}

function masked(digits: string): string {
  return digits.padStart(12, '0').replace(/\d(?=\d{4})/g, '•')
}

/** Whether a question is one: a program may send anything. Refuses with `request_unreadable`. */
export function readAuditSubject(text: string): AuditSubject {
  const subject = auditSubjects.find(each => each === text)
  if (!subject) throw new Refusal('request_unreadable')
  return subject
}
