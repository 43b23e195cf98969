// Nobody acts on their own record: not alone, not as the second person, not by another record of theirs.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import type { Officer } from '../../src/service/permit.ts'
import { approve, reject, submit } from '../../src/service/proposal.ts'
import { assertRefused } from '../register/register-of.ts'
import {
  command,
  enroll,
  operator,
  perform,
  propose,
  proposeAnnulment,
  stateOfProposal,
  supervisor,
} from './act-of.ts'
import { openDesk } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

describe('an officer on their own record', () => {
  const self = (personId: string, by = operator): Officer => ({ ...by, id: `${by.id} themself`, personId })

  it('does no act on it, dangerous or not', async () => {
    const { personId } = await enroll(context)
    const change = { personId, change: { selfEmployed: true }, reason: 'mistake' } as const
    const itself = self(personId)
    await assertRefused(
      submit(context, itself, command('person_change', change), randomUUID()),
      'conflict_of_interest',
    )
    await assertRefused(
      propose(context, 'number_annul', { personId, ground: 'got_by_fraud' }, itself),
      'conflict_of_interest',
    )
    await submit(context, operator, command('person_change', change), randomUUID())
  })

  it('approves nothing about it', async () => {
    const { personId, proposalId } = await proposeAnnulment(context)
    await assertRefused(
      approve(context, self(personId, supervisor), proposalId, randomUUID()),
      'conflict_of_interest',
    )
    assert.equal(await stateOfProposal(context, proposalId), 'open')
  })

  it('rejects nothing about it, or could keep a number that was got by fraud', async () => {
    const { personId, proposalId } = await proposeAnnulment(context)
    const itself = self(personId, supervisor)
    await assertRefused(reject(context, itself, proposalId, randomUUID()), 'conflict_of_interest')
    assert.equal(await stateOfProposal(context, proposalId), 'open')
    assert.deepEqual(await reject(context, supervisor, proposalId, randomUUID()), { state: 'rejected' })
  })

  it('is not another person once two records of theirs were merged', async () => {
    const [from, into] = [(await enroll(context)).personId, (await enroll(context)).personId]
    await perform(context, 'person_merge', { from, into })
    for (const [own, other] of [
      [from, into],
      [into, from],
    ] as const) {
      await assertRefused(
        submit(
          context,
          self(own),
          command('number_annul', { personId: other, ground: 'got_by_fraud' }),
          randomUUID(),
        ),
        'conflict_of_interest',
      )
    }
  })

  it('is not registered a second time by themself, whatever they say', async () => {
    const { personId, registration } = await enroll(context)
    const again = {
      ...registration,
      documents: [],
      otherPersons: [personId],
      difference: 'shown_to_be_another',
    } as const
    await assertRefused(
      submit(context, self(personId), command('person_register', again), randomUUID()),
      'conflict_of_interest',
    )
  })
})
