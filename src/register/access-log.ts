// Who looked at a person's record: for the person, and for the auditor; to read the log is itself recorded.

import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type Purpose, recordAccess } from './access.ts'
import { isId } from './fact-check.ts'

export interface AccessLine {
  readonly at: string
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly purpose: Purpose
  readonly legalBasis: string
  /** Names of what was shown, never values. */
  readonly attributes: readonly string[]
}

interface AccessQuestion {
  readonly personId: string
  readonly reader: 'holder' | 'auditor'
  /** The account that asks. */
  readonly actor: string
  readonly at: string
}

// The latest of them; who wants to see farther back asks the auditor.
const linesMax = 1000

/**
 * The entries about a person, about the records merged into theirs and the applications that led to them, newest first;
 * and an entry for having read them.
 *
 * The holder sees those without an embargo, and delayed ones from their day on; sealed ones only the auditor sees.
 * Refuses with `not_found`.
 */
export async function viewAccessLog(tx: Transaction, asked: AccessQuestion): Promise<AccessLine[]> {
  const { personId, actor, at } = asked
  if (!isId(personId)) throw new Refusal('not_found')
  const [person] = await tx.query(sql`select from person where id = ${personId}`)
  if (!person) throw new Refusal('not_found')
  const lines = await readAccessLog(tx, asked)
  const subject = { type: 'person', id: personId } as const
  await recordAccess(tx, { at, actor, subject, purpose: 'audit', attributes: ['access_log'] })
  return lines
}

async function readAccessLog(
  tx: Transaction,
  { personId, reader, at }: AccessQuestion,
): Promise<AccessLine[]> {
  const rows = await tx.query<{
    at: string
    actor: string
    on_behalf_of: string | null
    purpose: Purpose
    legal_basis: string
    attributes: string[]
  }>(sql`
    with recursive record as (
      select ${personId}::uuid as id
      union
      select person.id from person join record on person.merged_into = record.id
    ), subject as (
      select 'person' as type, id::text from record
      union all
      select 'application', application.id::text from application join record on application.person_id = record.id
    )
    select at, actor, on_behalf_of, purpose, legal_basis, attributes
    from access join subject on subject.type = subject_type and subject.id = subject_id
    where ${reader === 'auditor'} or embargo = 'none' or (embargo = 'delayed' and visible_from <= ${at})
    order by at desc, access.id limit ${linesMax}`)
  return rows.map(({ on_behalf_of, legal_basis, ...line }) => ({
    ...line,
    onBehalfOf: on_behalf_of,
    legalBasis: legal_basis,
  }))
}
