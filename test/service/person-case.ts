// The cases of the acts on persons: registering, changing, merging, forgetting.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonFacts, PersonName } from '../../src/register/fact.ts'
import type { CommandBodies } from '../../src/service/command.ts'
import type { Registration } from '../../src/service/registration.ts'
import { sql } from '../../src/store/store.ts'
import { freshNumber, freshPerson } from '../register/people.ts'
import { passportOf } from '../register/register-of.ts'
import { enroll, perform, recordOf, statesOf } from './act-of.ts'
import { type Body, type Cases, forgettable, forgotten, mergedPair, unusable } from './command-case.ts'

/** A registration with a name that has these parts in place of its own. */
function named(parts: Partial<PersonName>): Registration {
  const registration = freshPerson()
  const [name] = registration.facts.names
  return { ...registration, facts: { ...registration.facts, names: [{ ...name!, ...parts }] } }
}

const registering =
  (parts: Partial<PersonFacts>): Body<'person_register'> =>
  async () =>
    freshPerson(parts)

const born = (on: string, precision: PersonFacts['birth']['precision'] = 'day') => ({
  birth: { on, precision, source: 'visual_zone' } as const,
})

const changed = (change: CommandBodies['person_change']['change']): Body<'person_change'> => {
  return async context => ({ personId: (await enroll(context)).personId, change, reason: 'mistake' })
}

export const personCases: Cases<
  'person_register' | 'person_change' | 'person_merge' | 'merge_undo' | 'person_erase'
> = {
  person_register: {
    right: async () => freshPerson({ category: 'citizen', citizenships: [] }),
    holds: async (context, { facts, documents }, answer) => {
      const record = await recordOf(context, String(answer.personId))
      const { names, citizenships, ...rest } = facts
      assert.deepEqual(record.facts, rest)
      assert.deepEqual([record.names, record.citizenships], [names, citizenships])
      assert.deepEqual(
        record.documents.map(({ id: _, state, replacedBy, ...document }) => [document, state, replacedBy]),
        documents.map(document => [document, 'issued', null]),
      )
      assert.deepEqual([record.life, record.mergedInto], ['alive', null])
      assert.match(record.holdings[0]!.iin, /^7408122\d{5}$/)
      const [event] = await context.store.query<{ reason: string }>(sql`
        select payload ->> 'reason' as reason from event
        where stream_id = ${record.id} and kind = 'number_formed'`)
      assert.equal(event!.reason, 'first_document')
    },
    refused: {
      name_missing: registering({ names: [] }),
      name_too_long: async () => named({ family: 'A'.repeat(10_000) }),
      name_characters: async () => named({ given: 'ANNA\0' }),
      name_script_unknown: async () => named({ family: 'Ωmega' }),
      birth_date_invalid: registering(born('2567-01-01')),
      birth_date_not_formable: registering(born('1899-12-31')),
      birth_place_invalid: registering({ birthPlace: { value: ' ', source: 'declared' } }),
      citizenship_invalid: registering({ citizenships: [{ value: 'Utopia', source: 'declared' }] }),
      code_unknown: registering({ category: 'tourist' as PersonFacts['category'] }),
      document_invalid: async () => freshPerson({}, [passportOf("'; drop table person; --")]),
      document_missing: async () => freshPerson({ category: 'citizen' }, []),
      request_too_large: async () => freshPerson({}, Array(21).fill(passportOf('TOOMANY'))),
      earlier_number_found: async context => {
        const { registration } = await enroll(context)
        return { ...registration, documents: [passportOf(freshNumber())] }
      },
      document_already_held: async context => {
        const { personId, registration } = await enroll(context)
        const answered = { otherPersons: [personId], difference: 'shown_to_be_another' } as const
        return { ...freshPerson({}, registration.documents), ...answered }
      },
      number_malformed: async () => ({ ...freshPerson(), iin: '74081220001' }),
      number_already_recorded: async context => ({ ...freshPerson(), iin: (await enroll(context)).iin }),
    },
  },
  person_change: {
    right: async context => {
      const { personId } = await enroll(context)
      const names: PersonFacts['names'] = [
        {
          script: 'cyrillic',
          family: 'Сәуле',
          given: null,
          patronymic: null,
          cut: false,
          source: 'civil_record',
        },
      ]
      return { personId, change: { names, ...born('1999-12-01', 'month') }, reason: 'new_name' }
    },
    holds: async (context, { personId, change }) => {
      const record = await recordOf(context, personId)
      assert.deepEqual([record.names, record.facts!.birth], [change.names, change.birth])
      assert.equal(record.facts!.sex.value, 'female', 'what was not told stays')
      assert.match(record.holdings[0]!.iin, /^7408122/, 'the number stays, whatever its digits say')
      assert.deepEqual(await statesOf(context, personId), ['active'])
    },
    refused: {
      ...unusable<'person_change'>(personId => ({
        personId,
        change: { selfEmployed: true },
        reason: 'mistake',
      })),
      change_empty: changed({}),
      name_missing: changed({ names: [] }),
      birth_date_invalid: changed(born('1999-12-02', 'month')),
      code_unknown: async context => ({
        ...(await changed({ selfEmployed: true })(context)),
        reason: 'because' as 'mistake',
      }),
    },
  },
  person_merge: {
    right: async context => {
      const [from, into] = [await enroll(context), await enroll(context)]
      return { from: from.personId, into: into.personId }
    },
    holds: async (context, { from, into }) => {
      const [old, survivor] = [await recordOf(context, from), await recordOf(context, into)]
      assert.equal(old.mergedInto, into)
      const { iin } = survivor.holdings[0]!
      const { iin: _, ...superseded } = old.holdings[0]!
      assert.deepEqual(superseded, { state: 'superseded', successor: iin, reason: 'merged' })
      assert.deepEqual(await statesOf(context, into), ['active'])
    },
    refused: {
      ...unusable<'person_merge'>(personId => ({ from: personId, into: randomUUID() })),
      merge_with_itself: async context => {
        const { personId } = await enroll(context)
        return { from: personId, into: personId }
      },
      person_merged: async context => {
        // The way back would be a circle.
        const { from, into } = await mergedPair(context)
        return { from: into, into: from }
      },
      person_erased: async context => ({
        from: await forgotten(context),
        into: (await enroll(context)).personId,
      }),
      merge_survivor_without_number: async context => ({
        from: (await enroll(context)).personId,
        into: await forgettable(context),
      }),
    },
  },
  merge_undo: {
    right: async context => ({ from: (await mergedPair(context)).from }),
    holds: async (context, { from }) => {
      assert.equal((await recordOf(context, from)).mergedInto, null)
      assert.deepEqual((await recordOf(context, from)).holdings[0], {
        iin: (await recordOf(context, from)).holdings[0]!.iin,
        state: 'active',
        successor: null,
        reason: null,
      })
    },
    refused: {
      not_found: async () => ({ from: '00000000-0000-4000-8000-000000000000' }),
      merge_unknown: async context => ({ from: (await enroll(context)).personId }),
      person_merged: async context => {
        const { from, into } = await mergedPair(context)
        await perform(context, 'person_merge', { from: into, into: (await enroll(context)).personId })
        return { from }
      },
      person_erased: async context => {
        const into = await forgettable(context)
        const from = await forgettable(context)
        await perform(context, 'person_merge', { from, into })
        await perform(context, 'person_erase', { personId: into })
        return { from }
      },
    },
  },
  person_erase: {
    right: async context => ({ personId: await forgettable(context) }),
    holds: async (context, { personId }, answer) => {
      assert.equal(answer.values, 5, 'facts, document, source of the exclusion, two proposals')
      const { facts, names, documents, citizenships, exclusions } = await recordOf(context, personId)
      assert.deepEqual([facts, names, documents, citizenships], [null, [], [], []])
      assert.equal(exclusions[0]!.source, null)
    },
    refused: {
      ...unusable<'person_erase'>(personId => ({ personId })),
      erasure_too_early: async context => ({ personId: await forgettable(context, '1976-11-24') }),
    },
  },
}
