// The number a decided application ended in, and the facts that its certificate states.

import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import type { Sex } from '../register/bucket.ts'
import { sql, type Transaction } from '../store/store.ts'
import { readApplication } from './application.ts'
import type { Context } from './context.ts'
import { type Action, type Officer, permit } from './permit.ts'

export interface Holder {
  readonly reference: string
  readonly office: string
  readonly iin: string
  /** The day, in Kazakhstan, on which the number was formed. */
  readonly formedOn: string
  readonly person: {
    readonly family: string
    readonly given: string | null
    readonly birthOn: string
    readonly birthPlace: string
    readonly sex: Sex
    readonly citizenship: string
  }
  readonly document: { readonly country: string; readonly number: string; readonly expiresOn: string }
}

/** Who holds the number of a decided application, with an access entry. Refuses with `not_found` before that. */
export async function viewHolder(
  context: Context,
  officer: Officer,
  reference: string,
  action: Extract<Action, 'application_read' | 'certificate_read'>,
): Promise<Holder> {
  permit(officer, action)
  return context.store.transaction(async tx => {
    const { personId, office } = await readApplication(tx, officer, reference)
    if (personId === null) throw new Refusal('not_found')
    await recordAccess(tx, {
      at: context.clock.nowAt(),
      actor: officer.id,
      subject: { type: 'person', id: personId },
      purpose: 'form_number',
      attributes: ['number', 'name', 'birth_date', 'birth_place', 'sex', 'citizenship', 'document'],
    })
    return { reference, office, ...(await readHolder(tx, personId)) }
  })
}

interface HolderRow {
  readonly iin: number
  readonly formed_at: string
  readonly family: string
  readonly given: string | null
  readonly birth_on: string
  readonly birth_place: string
  readonly sex: Sex
  readonly citizenship: string
  readonly country: string
  readonly number: string
  readonly expires_on: string
}

async function readHolder(tx: Transaction, personId: string): Promise<Omit<Holder, 'reference' | 'office'>> {
  const [row] = await tx.query<HolderRow>(sql`
    select holding.iin, number.formed_at, name.family, name.given, person.birth_on, person.birth_place, person.sex,
      person.citizenship, document.country, document.number, document.expires_on
    from person
    join person_name as name on name.person_id = person.id and name.script = 'latin'
    join document on document.person_id = person.id
    join holding on holding.person_id = person.id and holding.state in ('active', 'conditionally_excluded')
    join number on number.bucket = holding.iin / 100000 and number.iin = holding.iin
    where person.id = ${personId}
    order by document.expires_on desc limit 1`)
  assert(row, 'a decided application leads to a person with an active number')
  const { family, given, sex, citizenship, country, number } = row
  return {
    iin: String(row.iin).padStart(12, '0'),
    formedOn: dayIn(row.formed_at),
    person: { family, given, birthOn: row.birth_on, birthPlace: row.birth_place, sex, citizenship },
    document: { country, number, expiresOn: row.expires_on },
  }
}
