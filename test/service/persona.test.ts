// People who mean ill, each with the rights of a role: the bribed officer, the one on their own record, the reseller.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { accessLogOf } from '../../src/service/access-log.ts'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import { viewEarlierNumbers } from '../../src/service/decision.ts'
import { viewHolder } from '../../src/service/holder.ts'
import type { Officer } from '../../src/service/permit.ts'
import { viewPerson } from '../../src/service/person.ts'
import { approve, reject, submit } from '../../src/service/proposal.ts'
import { askSecondOfficer, joinCase } from '../../src/service/second-officer.ts'
import { sql } from '../../src/store/store.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { assertRefused, passportOf } from '../register/register-of.ts'
import { command, enroll, operator, statesOf } from './act-of.ts'
import { accept, countOfNumbers, formed, officer, openDesk, settle } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')

describe('a bribed counter officer', () => {
  const bribed = officer('bribed')

  it('forms no second number with the passport of somebody who has one, whatever they claim', async () => {
    const parts = { number: freshNumber(), names: freshName() }
    const { personId } = await settle(context, desk, await accept(context, desk, parts))
    const numbers = await countOfNumbers(context)
    const again = await accept(context, bribed, { ...parts, names: freshName() })
    for (const choice of [formed(), formed(personId), formed(personId, randomUUID())]) {
      await assertRefused(settle(context, bribed, again, { choice }), 'document_already_held')
    }
    assert.equal(await countOfNumbers(context), numbers)
  })

  it('overlooks no match: each must be answered with a reason, and the reason stays with the name', async () => {
    const names = freshName()
    const { personId } = await settle(
      context,
      desk,
      await accept(context, desk, { number: freshNumber(), names }),
    )
    const again = await accept(context, bribed, { number: freshNumber(), names })
    await assertRefused(settle(context, bribed, again), 'earlier_number_found')
    await settle(context, bribed, again, { choice: formed(personId) })
    const [event] = await context.store.query(sql`
      select actor, payload ->> 'difference' as difference from event
      where cause = ${again} and kind = 'number_assigned'`)
    assert.deepEqual(event, { actor: 'bribed', difference: 'other_birth_place' })
  })

  it('cannot exclude, annul, merge or look up anybody', async () => {
    const { personId } = await enroll(context)
    const other = await enroll(context)
    for (const act of [
      command('number_exclude', {
        personId,
        ground: 'death',
        conditional: false,
        from: '2026-11-01',
        source: 'Record',
      }),
      command('number_annul', { personId, ground: 'got_by_fraud' }),
      command('person_merge', { from: personId, into: other.personId }),
      command('person_register', freshPerson()),
    ]) {
      await assertRefused(submit(context, bribed, act, randomUUID()), 'not_permitted')
    }
    await assertRefused(viewPerson(context, bribed, personId), 'not_permitted')
    assert.deepEqual(await statesOf(context, personId), ['active'])
  })

  it('leaves a trace for the person with every look at them', async () => {
    const names = freshName()
    const { personId } = await settle(
      context,
      desk,
      await accept(context, desk, { number: freshNumber(), names }),
    )
    const pretext = await accept(context, bribed, { number: freshNumber(), names })
    await viewEarlierNumbers(context, bribed, await viewApplication(context, bribed, pretext))
    const holder = { ...officer('holder', 'holder'), personId }
    const lines = await accessLogOf(context, holder, personId)
    assert(lines.some(({ actor, attributes }) => actor === 'bribed' && attributes.includes('number')))
  })
})

describe('a bribed operator', () => {
  const bribed = officer('bribed operator', 'operator', 'ministry')

  it('excludes nobody alone, not even by proposing and approving under two keys', async () => {
    const { personId } = await enroll(context)
    const exclusion = { personId, ground: 'death', conditional: false, from: '2026-11-01', source: 'Bribe' }
    const outcome = await submit(context, bribed, command('number_exclude', exclusion), randomUUID())
    assert(outcome.outcome === 'proposed')
    await assertRefused(approve(context, bribed, outcome.proposalId, randomUUID()), 'not_permitted')
    const promoted: Officer = { ...bribed, role: 'register_administrator' }
    await assertRefused(approve(context, promoted, outcome.proposalId, randomUUID()), 'second_person_needed')
    assert.deepEqual(await statesOf(context, personId), ['active'])
    await reject(context, officer('honest', 'supervisor'), outcome.proposalId, randomUUID())
  })

  it('reaches the papers of nobody by naming another', async () => {
    const [victim, pretext] = [await enroll(context), await enroll(context)]
    const [document] = (await viewPerson(context, operator, victim.personId)).documents
    const body = {
      personId: pretext.personId,
      documentId: document!.id,
      state: 'lost',
      replacedBy: null,
    } as const
    await assertRefused(submit(context, bribed, command('document_change', body), randomUUID()), 'not_found')
  })

  it('gives nobody a second number under another passport, but by a lie that stays on record', async () => {
    const { personId, registration } = await enroll(context)
    const again = { ...registration, documents: [passportOf(freshNumber())] }
    for (const answer of [
      { otherPersons: [], difference: null },
      { otherPersons: [], difference: 'shown_to_be_another' },
      { otherPersons: [personId], difference: null },
      { otherPersons: [randomUUID()], difference: 'shown_to_be_another' },
    ] as const) {
      const act = command('person_register', { ...again, ...answer })
      await assertRefused(submit(context, bribed, act, randomUUID()), 'earlier_number_found')
    }
    const lie = { otherPersons: [personId], difference: 'shown_to_be_another' } as const
    const outcome = await submit(
      context,
      bribed,
      command('person_register', { ...again, ...lie }),
      randomUUID(),
    )
    assert(outcome.outcome === 'done')
    const [event] = await context.store.query(sql`
      select actor, payload ->> 'difference' as difference from event
      where stream_id = ${String(outcome.answer.personId)} and version = 1`)
    assert.deepEqual(event, { actor: 'bribed operator', difference: 'shown_to_be_another' })
  })
})

describe('a reseller with forty powers of attorney a day', () => {
  const reseller = officer('reseller', 'representative', 'agency')

  it('gets nothing done and nothing shown, forty times over', async () => {
    const { personId } = await enroll(context)
    const parts = { number: freshNumber(), names: freshName() }
    const reference = await accept(context, desk, parts)
    await settle(context, desk, reference)
    const [before] = await tracesOf()
    for (let time = 0; time < 40; time++) {
      const deeds = [
        submit(context, reseller, command('person_register', freshPerson()), randomUUID()),
        settle(context, reseller, reference),
        viewApplication(context, reseller, reference),
        viewHolder(context, reseller, reference, 'certificate'),
        viewPerson(context, reseller, personId),
        accessLogOf(context, reseller, personId),
      ]
      for (const deed of deeds) await assertRefused(deed, 'not_permitted')
    }
    assert.deepEqual(await tracesOf(), [before])
  })
})

describe('an officer on their own record', () => {
  it('decides no application of their own', async () => {
    const parts = { number: freshNumber(), names: freshName() }
    const { personId } = await settle(context, desk, await accept(context, desk, parts))
    const self: Officer = { ...officer('self'), personId }
    const again = await accept(context, desk, { ...parts, number: freshNumber() })
    await assertRefused(settle(context, self, again), 'second_officer_needed')
    await askSecondOfficer(context, self, again)
    await joinCase(context, officer('second', 'supervisor'), again)
    for (const choice of [formed(), formed(personId), { kind: 'existing', personId } as const]) {
      await assertRefused(settle(context, self, again, { choice }), 'conflict_of_interest')
    }
  })
})

describe('after all of them', () => {
  it('the register is sound', () => assertSound(context.store))
})

function tracesOf() {
  return context.store.query<object>(sql`
    select (select count(*) from event) as events, (select count(*) from access) as entries,
      (select count(*) from idempotency) as keys`)
}
