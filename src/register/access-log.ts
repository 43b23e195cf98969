// Who looked at a person's record: for the person, and for the auditor; to read the log is itself recorded.

import { sql, type Transaction } from '../store/store.ts'
import { type Purpose, recordAccess } from './access.ts'

export interface AccessLine {
  readonly at: string
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly purpose: Purpose
  readonly legalBasis: string
  readonly attributes: readonly string[]
}

const linesMax = 1000

/**
 * The entries about a person, and about the applications that led to them, newest first.
 *
 * The holder sees those without an embargo, and delayed ones from their day on; sealed ones only the auditor sees.
 */
export async function readAccessLog(
  tx: Transaction,
  { personId, reader, at }: { personId: string; reader: 'holder' | 'auditor'; at: string },
): Promise<AccessLine[]> {
  const rows = await tx.query<{
    at: string
    actor: string
    on_behalf_of: string | null
    purpose: Purpose
    legal_basis: string
    attributes: string[]
  }>(sql`
    select at, actor, on_behalf_of, purpose, legal_basis, attributes from access
    where ((subject_type = 'person' and subject_id = ${personId})
        or (subject_type = 'application'
          and subject_id in (select id::text from application where person_id = ${personId}::uuid)))
      and (${reader === 'auditor'} or embargo = 'none' or (embargo = 'delayed' and visible_from <= ${at}))
    order by at desc, id limit ${linesMax}`)
  return rows.map(row => ({
    at: row.at,
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    purpose: row.purpose,
    legalBasis: row.legal_basis,
    attributes: row.attributes,
  }))
}

/** Reads the log for an auditor or the holder and records that it was read. */
export async function viewAccessLog(
  tx: Transaction,
  asked: {
    readonly personId: string
    readonly reader: 'holder' | 'auditor'
    readonly actor: string
    readonly at: string
  },
): Promise<AccessLine[]> {
  const lines = await readAccessLog(tx, asked)
  await recordAccess(tx, {
    at: asked.at,
    actor: asked.actor,
    subject: { type: 'person', id: asked.personId },
    purpose: 'audit',
    attributes: ['access_log'],
  })
  return lines
}
