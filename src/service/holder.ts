// The number a decided application ended in, and the facts that its certificate states.

import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import type { Sex } from '../register/fact.ts'
import { digitsOf, isInUse, type NumberState } from '../register/holding.ts'
import { survivorsOf } from '../register/succession.ts'
import { sql, type Transaction } from '../store/store.ts'
import { readApplication } from './application.ts'
import type { Context } from './context.ts'
import { type Action, type Officer, permit } from './permit.ts'

export interface Holder {
  readonly personId: string
  readonly reference: string
  /** Of the counter that took the application in. */
  readonly office: string
  readonly iin: string
  readonly state: NumberState
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
  readonly document: {
    readonly country: string
    readonly number: string
    /** Null on a paper that does not run out. */
    readonly expiresOn: string | null
  }
}

/** What is shown of a holder: what takes which permit, and what the entry about it names. */
const looks = {
  /** The end of the number only. */
  masked_number: { action: 'application_read', attributes: ['number_end', 'number_state'] },
  number: { action: 'application_read', attributes: ['number', 'number_state'] },
  certificate: {
    action: 'certificate_read',
    attributes: ['number', 'name', 'birth_date', 'birth_place', 'sex', 'citizenship', 'document'],
  },
} as const satisfies Readonly<Record<string, { action: Action; attributes: readonly string[] }>>

/**
 * Who holds the number of a decided application, with an access entry; where records were merged, the one that stands
 * for them. Whoever calls it shows no more than `look` says, for that is what the person learns.
 *
 * Refuses with `not_found` before the decision, with `person_erased` when the data are forgotten, and, where a
 * certificate is asked for, with `number_out_of_use`.
 */
export async function viewHolder(
  context: Context,
  officer: Officer,
  reference: string,
  look: keyof typeof looks,
): Promise<Holder> {
  const { action, attributes } = looks[look]
  permit(officer, action)
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const application = await readApplication(tx, { officer, action, reference, at })
    const { office, passport } = application
    if (application.personId === null) throw new Refusal('not_found')
    assert(office, 'what is decided was taken in at an office')
    const personId = (await survivorsOf(tx, [application.personId])).get(application.personId)
    assert(personId, 'a decided application leads to a person')
    const holder = await readHolder(tx, personId)
    if (look === 'certificate' && !isInUse(holder)) throw new Refusal('number_out_of_use')
    await recordAccess(tx, {
      at,
      actor: officer.id,
      subject: { type: 'person', id: personId },
      purpose: 'form_number',
      attributes,
    })
    const { country, number, expiresOn } = passport
    return { personId, reference, office, ...holder, document: { country, number, expiresOn } }
  })
}

interface HolderRow {
  readonly iin: number
  readonly state: NumberState
  readonly formed_at: string
  readonly family: string
  readonly given: string | null
  readonly birth_on: string
  readonly birth_place: string | null
  readonly sex: Sex
  readonly citizenship: string | null
}

/** The number of a person and the facts of its certificate, without an entry. Refuses with `person_erased`. */
export async function readHolder(
  tx: Transaction,
  personId: string,
): Promise<Pick<Holder, 'iin' | 'state' | 'formedOn' | 'person'>> {
  const [row] = await tx.query<HolderRow>(sql`
    select holding.iin, holding.state, number.formed_at, name.family, name.given, person.birth_on,
      person.birth_place, person.sex,
      (select code from citizenship where person_id = person.id order by code limit 1) as citizenship
    from person
    join lateral (
      select family, given from person_name where person_id = person.id order by script desc limit 1
    ) as name on true
    join holding on holding.person_id = person.id
    join number on number.bucket = holding.iin / 100000 and number.iin = holding.iin
    where person.id = ${personId}
    order by holding.state in ('active', 'conditionally_excluded') desc, holding.version desc limit 1`)
  if (!row) throw new Refusal('person_erased')
  const { iin, state, formed_at, birth_on, birth_place, citizenship, ...person } = row
  return {
    iin: digitsOf(iin),
    state,
    formedOn: dayIn(formed_at),
    person: {
      ...person,
      birthOn: birth_on,
      birthPlace: birth_place ?? '',
      citizenship: citizenship ?? 'XXX',
    },
  }
}
