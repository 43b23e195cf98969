// The number a decided application ended in, and the facts that its certificate states.

import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import type { Sex } from '../register/fact.ts'
import { digitsOf } from '../register/holding.ts'
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
    const { personId, office, passport } = await readApplication(tx, { officer, action, reference })
    if (personId === null) throw new Refusal('not_found')
    await recordAccess(tx, {
      at: context.clock.nowAt(),
      actor: officer.id,
      subject: { type: 'person', id: personId },
      purpose: 'form_number',
      attributes: ['number', 'name', 'birth_date', 'birth_place', 'sex', 'citizenship', 'document'],
    })
    const { country, number, expiresOn } = passport
    return {
      reference,
      office,
      ...(await readHolder(tx, personId)),
      document: { country, number, expiresOn },
    }
  })
}

interface HolderRow {
  readonly iin: number
  readonly formed_at: string
  readonly family: string
  readonly given: string | null
  readonly birth_on: string
  readonly birth_place: string | null
  readonly sex: Sex
  readonly citizenship: string | null
}

async function readHolder(
  tx: Transaction,
  personId: string,
): Promise<Pick<Holder, 'iin' | 'formedOn' | 'person'>> {
  const [row] = await tx.query<HolderRow>(sql`
    select holding.iin, number.formed_at, name.family, name.given, person.birth_on, person.birth_place, person.sex,
      (select code from citizenship where person_id = person.id order by code limit 1) as citizenship
    from person
    join lateral (
      select family, given from person_name where person_id = person.id order by script desc limit 1
    ) as name on true
    join holding on holding.person_id = person.id and holding.state in ('active', 'conditionally_excluded')
    join number on number.bucket = holding.iin / 100000 and number.iin = holding.iin
    where person.id = ${personId}`)
  assert(row, 'a decided application leads to a person with a number in use')
  const { iin, formed_at, birth_on, birth_place, citizenship, ...person } = row
  return {
    iin: digitsOf(iin),
    formedOn: dayIn(formed_at),
    person: {
      ...person,
      birthOn: birth_on,
      birthPlace: birth_place ?? '',
      citizenship: citizenship ?? 'XXX',
    },
  }
}
