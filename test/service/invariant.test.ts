// Every invariant is broken by hand, as only the owner of the tables can, and is then named by `operate -- verify`.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { checkInvariants, invariants, runInvariants } from '../../src/register/invariant.ts'
import { claimMode } from '../../src/service/account.ts'
import type { Context } from '../../src/service/context.ts'
import { submit } from '../../src/service/proposal.ts'
import { seal } from '../../src/service/sealing.ts'
import { Sql } from '../../src/store/store.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { command, enroll, operator, perform } from './act-of.ts'
import { mergedPair } from './command-case.ts'
import { accept, officer, openDesk, settle } from './desk-of.ts'
import { foreignNumber } from './number-case.ts'
import { brokenInvariants } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  const desk = await openDesk()
  close = desk.close
  // Only the owner of the tables may do what is tried out here.
  context = { ...desk.context, store: desk.owner }
  await claimMode(context)
})
after(() => close())

interface Breach {
  /** What is done lawfully first; its answer stands for `$1` in the statements. */
  readonly live?: (context: Context) => Promise<string>
  readonly statements: readonly string[]
  /** What is named beside the invariant itself, because one wrong cannot come alone. */
  readonly also?: readonly string[]
}

/** Statements about a table that only grows, with the guard let down meanwhile. */
function unguarded(table: string, guard: string, ...statements: readonly string[]): readonly string[] {
  return [
    `alter table ${table} disable trigger ${guard}`,
    ...statements,
    `alter table ${table} enable trigger ${guard}`,
  ]
}

/** An officer whose account is theirs by this id. */
const ownId = randomUUID()

const one = async (context: Context) => (await enroll(context)).personId

async function twice(context: Context): Promise<string> {
  const personId = await one(context)
  for (const selfEmployed of [true, false]) {
    await perform(context, 'person_change', { personId, change: { selfEmployed }, reason: 'mistake' })
  }
  return personId
}

/** A number recorded beside a formed one, at the same serial and so with a check digit that does not fit. */
async function beside(context: Context): Promise<string> {
  const { iin } = await enroll(context)
  const wrong = iin.slice(0, 11) + String((Number(iin[11]) + 1) % 10)
  return (await enroll(context, { ...freshPerson(), iin: wrong })).personId
}

const breaches: Readonly<Record<string, Breach>> = {
  I1: {
    live: one,
    statements: [
      'alter table number drop constraint number_pkey',
      `insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
       select bucket, iin, person_id, 'imported', formation_rule, formed_at from number where person_id = $1`,
    ],
    also: ['I4', 'I5', 'I8'],
  },
  I2: {
    live: beside,
    statements: [
      'drop index number_one_formed_per_serial',
      'alter table number drop constraint number_check_digit_fits',
      ...unguarded(
        'number',
        'number_append_only',
        `update number set origin = 'formed' where person_id = $1`,
      ),
    ],
    also: ['I3', 'I4'],
  },
  I3: { live: one, statements: ['update bucket set next_serial = next_serial + 1'] },
  I4: {
    live: beside,
    statements: unguarded(
      'event',
      'event_append_only',
      `update event set payload = payload || '{"checkDigitFits": true}'
       where stream_id = $1 and kind = 'number_recorded'`,
    ),
  },
  I5: {
    live: renumberedByHand,
    statements: [
      'drop index holding_one_active_per_person',
      `update holding set state = 'active' where person_id = $1`,
    ],
  },
  'I5 too': { live: one, statements: ['delete from holding where person_id = $1'] },
  I6: {
    statements: [`insert into idempotency (actor, key, at) values ('nobody', gen_random_uuid(), now())`],
  },
  I7: {
    live: twice,
    statements: [
      'alter table event drop constraint event_leaves_no_gap',
      `delete from event_value where stream_id = $1 and version = 4`,
      ...unguarded('event', 'event_append_only', 'delete from event where stream_id = $1 and version = 4'),
    ],
  },
  'I7 too': { statements: ['alter table access disable trigger access_append_only'] },
  'I7 as well': { statements: ['drop trigger bucket_counter_never_back on bucket'] },
  'I7-values': {
    live: one,
    statements: unguarded(
      'event_value',
      'event_value_never_altered',
      `update event_value set personal = replace(personal, 'female', 'male') where stream_id = $1 and version = 1`,
    ),
  },
  'I7-seals': {
    live: sealed,
    statements: unguarded(
      'seal',
      'seal_append_only',
      `update seal set sealed_at = sealed_at + interval '1 day'`,
    ),
  },
  'I7-events': {
    live: sealed,
    statements: unguarded('event', 'event_append_only', `update event set actor = 'nobody' where place = 1`),
  },
  I8: {
    live: one,
    statements: unguarded(
      'event',
      'event_append_only',
      'delete from event where stream_id = $1 and version = 3',
    ),
  },
  I10: {
    live: applied,
    statements: [
      'alter table application drop constraint application_decided_for_a_person',
      'update application set person_id = null where reference = $1',
    ],
  },
  I11: {
    live: async context => (await mergedPair(context)).from,
    statements: [
      `update holding set state = 'superseded',
         successor = (select iin from holding where person_id = $1)
       where iin = (select successor from holding where person_id = $1)`,
    ],
  },
  I12: {
    live: one,
    statements: [
      `insert into person (id, erased) values ('00000000-0000-4000-8000-000000000001', true)`,
      `update person set merged_into = '00000000-0000-4000-8000-000000000001' where id = $1`,
    ],
  },
  I14: { live: one, statements: [`update person set life = 'deceased' where id = $1`] },
  I15: {
    live: renumberedByHand,
    statements: unguarded(
      'event',
      'event_append_only',
      `update event set kind = 'number_restored' where stream_id = $1 and kind = 'number_annulled'`,
    ),
  },
  I16: {
    live: async context => (await mergedPair(context)).from,
    statements: [
      'alter table proposal drop constraint proposal_decided_by_another',
      `update proposal set decided_by = proposed_by where state = 'approved'`,
    ],
  },
  'I16 too': {
    live: async context => {
      const { personId } = await enroll(context)
      const body = { personId, change: { selfEmployed: true }, reason: 'mistake' } as const
      await submit(context, { ...operator, id: ownId }, command('person_change', body), randomUUID())
      return personId
    },
    statements: [
      `insert into account (id, sign_in_name, display_name, role, office, demo, created_at, person_id)
       values ('${ownId}', 'own', 'Own', 'operator', 'ministry', true, now(), $1)`,
    ],
  },
  I19: { statements: ['alter table person add column fee_amount integer'] },
  I20: {
    live: async context => {
      const identifier = { scheme: 'tin', value: '1' } as const
      for (const personId of [await one(context), await one(context)]) {
        await perform(context, 'legacy_identifier_link', { personId, identifier })
      }
      return ''
    },
    statements: [
      'drop index legacy_identifier_one_active_holder',
      `update legacy_identifier set state = 'active'`,
    ],
  },
  I21: {
    live: applied,
    statements: unguarded('access', 'access_append_only', 'delete from access'),
    also: ['I21-looks'],
  },
  'I21 too': {
    live: twice,
    statements: unguarded('access', 'access_append_only', 'delete from access where subject_id = $1'),
  },
  'I21-looks': {
    live: sealed,
    statements: unguarded(
      'access',
      'access_append_only',
      `update access set attributes = '{}' where place = 1`,
    ),
  },
  I22: {
    statements: [
      'alter table access drop constraint access_delay_has_an_end',
      `insert into access (id, at, actor, subject_type, subject_id, purpose, legal_basis, attributes, embargo)
       values (gen_random_uuid(), now(), 'nobody', 'person', '', 'audit', 'law_223_2007', '{}', 'delayed')`,
    ],
  },
  'I25-keys': { live: one, statements: ['delete from duplicate_key where person_id = $1'] },
  I26: {
    live: one,
    statements: unguarded(
      'installation',
      'installation_append_only',
      `update installation set mode = 'production'`,
    ),
  },
}

/** All that was done so far, sealed. */
async function sealed(context: Context): Promise<string> {
  await one(context)
  while (await seal(context));
  return ''
}

/** Somebody whose number was annulled, and who has another. */
async function renumberedByHand(context: Context): Promise<string> {
  const { personId } = await enroll(context)
  await perform(context, 'number_annul', { personId, ground: 'formed_by_mistake' })
  await perform(context, 'number_record', { personId, iin: foreignNumber() })
  return personId
}

/** An application that was decided, by its reference. */
async function applied(context: Context): Promise<string> {
  const desk = officer('desk')
  const reference = await accept(context, desk, { number: freshNumber(), names: freshName() })
  await settle(context, desk, reference)
  return reference
}

describe('an invariant that is broken by hand', () => {
  for (const [name, { live, statements, also = [] }] of Object.entries(breaches)) {
    it(`is named: ${name}`, async () => {
      const subject = (await live?.(context)) ?? ''
      const broken = await afterwards(statements.map(statement => statement.replaceAll('$1', `'${subject}'`)))
      assert.deepEqual(broken.sort(), [name.split(' ')[0]!, ...also].sort())
      assert.deepEqual(await brokenInvariants(context.store), {}, 'what was broken is whole again')
    })
  }

  /** Which invariants these statements break; they are taken back. */
  async function afterwards(statements: readonly string[]): Promise<string[]> {
    let broken: string[] = []
    const takenBack = new Error('taken back')
    const attempt = context.store.transaction(async tx => {
      for (const statement of statements) await tx.query(new Sql([statement], []))
      const results = await runInvariants(tx, () => {})
      broken = results.filter(({ count }) => count > 0).map(({ code }) => code)
      throw takenBack
    })
    await assert.rejects(attempt, takenBack)
    return broken
  }

  it('is each one that is checked', () => {
    const codes = invariants.map(({ code }) => code)
    assert.deepEqual(
      codes.filter(code => !(code in breaches)),
      [],
    )
    assert.equal(new Set(codes).size, codes.length)
  })
})

describe('checking the invariants', () => {
  it('counts every breach and names a hundred, and no number in full', async () => {
    await context.store.query(
      new Sql(
        [
          `insert into bucket (bucket, next_serial)
          select 9901011 + serial * 10, 3 from generate_series(1, 150) as serial`,
        ],
        [],
      ),
    )
    const results = await checkInvariants(context.store, () => {})
    const { count, at } = results.find(({ code }) => code === 'I3')!
    assert.deepEqual([count, at.length], [150, 100])
    for (const each of results.flatMap(result => result.at)) assert.doesNotMatch(each, /\d{12}/)
  })
})
