// Looks at the record of a person, and for persons: each look leaves an entry in the same transaction.

import { recordAccess } from '../register/access.ts'
import { findEarlierNumbers, type Match } from '../register/duplicate.ts'
import type { MatchTraits } from '../register/match-traits.ts'
import { type PersonRecord, readRecord } from '../register/record.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

/** Everything the register knows of a person. Refuses with `not_permitted` or `not_found`. */
export async function viewPerson(
  context: Context,
  officer: Officer,
  personId: string,
): Promise<PersonRecord> {
  permit(officer, 'person_read')
  return context.store.transaction(async tx => {
    const record = await readRecord(tx, personId)
    await recordAccess(tx, {
      at: context.clock.nowAt(),
      actor: officer.id,
      subject: { type: 'person', id: personId },
      purpose: 'keep_register',
      attributes: [
        'number',
        'name',
        'birth_date',
        'birth_place',
        'sex',
        'citizenship',
        'document',
        'exclusion',
      ],
    })
    return record
  })
}

/** Persons alike, the likeliest first, each with an explained score, and an access entry for each of them. */
export async function findPersons(
  context: Context,
  officer: Officer,
  traits: MatchTraits,
): Promise<readonly Match[]> {
  permit(officer, 'person_read')
  return context.store.transaction(async tx => {
    const matches = await findEarlierNumbers(tx, traits)
    for (const { personId } of matches) {
      await recordAccess(tx, {
        at: context.clock.nowAt(),
        actor: officer.id,
        subject: { type: 'person', id: personId },
        purpose: 'keep_register',
        attributes: ['number', 'match'],
      })
    }
    return matches
  })
}
