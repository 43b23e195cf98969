// Writes who looked at whose data, in the transaction of the read: no entry, no read.

import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from '../store/store.ts'

/** What personal data is looked at for; each purpose rests on one act. */
export const purposes = {
  // Order of the Minister of Internal Affairs No. 258 of 27 March 2020: the public service itself. Checked 2026-11-22.
  form_number: 'order_258_2020',
  // Law No. 223-III of 12 January 2007, art. 1: accounting of numbers. Checked 2026-11-22.
  check_number: 'law_223_2007',
  // The same: keeping what is recorded of people and their numbers.
  keep_register: 'law_223_2007',
  audit: 'law_223_2007',
} as const

export type Purpose = keyof typeof purposes

export interface Access {
  readonly at: string
  /** The account that looks. */
  readonly actor: string
  readonly subject: { readonly type: 'person' | 'application' | 'account'; readonly id: string }
  readonly purpose: Purpose
  /** Names of what was shown, never values. */
  readonly attributes: readonly string[]
  /** For whom the account looks, when not for itself. */
  readonly onBehalfOf?: string
  /** Until when the person must not see the entry; `sealed` is for ever. */
  readonly embargo?: { readonly until: string } | 'sealed'
}

/** Writes one entry a subject; the person can see it, unless and until an embargo keeps it back. */
export async function recordAccess(tx: Transaction, access: Access): Promise<void> {
  const { embargo } = access
  const [kind, until] =
    embargo === undefined
      ? ['none', null]
      : embargo === 'sealed'
        ? ['sealed', null]
        : ['delayed', embargo.until]
  await tx.query(sql`
    insert into access (id, at, actor, on_behalf_of, subject_type, subject_id, purpose, legal_basis, attributes,
      embargo, visible_from)
    values (${randomUUID()}, ${access.at}, ${access.actor}, ${access.onBehalfOf ?? null}, ${access.subject.type},
      ${access.subject.id}, ${access.purpose}, ${purposes[access.purpose]}, ${[...access.attributes]}, ${kind},
      ${until})`)
}
