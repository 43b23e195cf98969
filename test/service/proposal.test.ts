// Two persons for what is dangerous: one proposes, another approves.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import {
  approve,
  needsSecondPerson,
  openProposals,
  reject,
  submit,
  viewProposal,
} from '../../src/service/proposal.ts'
import { sql } from '../../src/store/store.ts'
import { freshPerson } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import {
  administrator,
  command,
  countOfEvents,
  enroll,
  operator,
  perform,
  propose,
  proposeAnnulment,
  proposerOf,
  recordOf,
  stateOfProposal,
  statesOf,
  supervisor,
} from './act-of.ts'
import { forgettable } from './command-case.ts'
import { dangerousCases as cases, dangerous } from './dangerous-case.ts'
import { officer, openDesk } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const annulling = () => proposeAnnulment(context)

describe('a dangerous act', () => {
  it('is each that ends, doubles or joins a number, another birth date, and forgetting', async () => {
    for (const kind of Object.keys(cases) as (keyof typeof cases)[]) {
      const body = await cases[kind].right(context)
      assert.equal(
        needsSecondPerson(command(kind, body)),
        (dangerous as readonly string[]).includes(kind),
        kind,
      )
    }
  })

  it('is a change of birth date or sex, by which a record could become that of another person', async () => {
    const { personId } = await enroll(context)
    const source = 'civil_record'
    const [names] = [freshPerson().facts.names]
    for (const [change, isDangerous] of [
      [{ birth: { on: '1980-01-02', precision: 'day', source } }, true],
      [{ sex: { value: 'male', source } }, true],
      [{ names, sex: { value: 'male', source } }, true],
      [{ names }, false],
      [{ selfEmployed: true, category: 'citizen', citizenships: [], birthPlace: null }, false],
    ] as const) {
      const act = command('person_change', { personId, change, reason: 'mistake' })
      const { outcome } = await submit(context, operator, act, randomUUID())
      assert.equal(outcome, isDangerous ? 'proposed' : 'done', JSON.stringify(change))
    }
    const { facts } = await recordOf(context, personId)
    assert.deepEqual([facts!.birth.on, facts!.sex.value], ['1974-08-12', 'female'])
  })

  for (const kind of dangerous) {
    it(`changes nothing before a second person approves it: ${kind}`, async () => {
      const body = await cases[kind].right(context)
      const before = await countOfEvents(context)
      const proposalId = await propose(context, kind, body)
      assert.equal(await countOfEvents(context), before + 1, 'the proposal itself')
      for (const same of [proposerOf(kind), administrator]) {
        const self = { ...same, id: proposerOf(kind).id, role: 'register_administrator' as const }
        await assertRefused(approve(context, self, proposalId, randomUUID()), 'second_person_needed')
      }
      assert.equal(await stateOfProposal(context, proposalId), 'open')
      await approve(context, supervisor, proposalId, randomUUID())
      assert.equal(await stateOfProposal(context, proposalId), 'approved')
    })
  }

  it('is tried when it is proposed, so that nobody approves in vain', async () => {
    const { personId } = await enroll(context)
    const before = await countOfEvents(context)
    await assertRefused(
      propose(context, 'person_merge', { from: personId, into: personId }),
      'merge_with_itself',
    )
    await assertRefused(
      propose(context, 'number_restore', { personId, source: 'Court' }),
      'number_state_unfit',
    )
    assert.equal(await countOfEvents(context), before)
  })

  it('that can no longer be done when it is approved is refused, and stays open', async () => {
    const { personId, proposalId } = await annulling()
    await perform(context, 'number_annul', { personId, ground: 'formed_by_mistake' })
    const before = await countOfEvents(context)
    await assertRefused(approve(context, supervisor, proposalId, randomUUID()), 'number_state_unfit')
    assert.equal(await countOfEvents(context), before)
    assert.equal(await stateOfProposal(context, proposalId), 'open')
    // Once it can be done again, it is.
    await perform(context, 'annulment_undo', { personId })
    await approve(context, supervisor, proposalId, randomUUID())
    assert.deepEqual(await statesOf(context, personId), ['annulled'])
  })

  it('is done once when many approve it at the same moment, and the others hear that it is closed', async () => {
    for (let round = 0; round < 3; round++) {
      const { proposalId } = await annulling()
      const outcomes = await Promise.allSettled(
        Array.from({ length: 6 }, (_, at) =>
          approve(context, { ...supervisor, id: `supervisor ${at}` }, proposalId, randomUUID()),
        ),
      )
      const refusals = outcomes.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
      assert.deepEqual(refusals, Array(5).fill('proposal_closed'))
    }
  })

  it('names both: who proposed it and who approved it', async () => {
    const { personId, proposalId } = await annulling()
    await approve(context, supervisor, proposalId, randomUUID())
    const events = await context.store.query(sql`
      select kind, actor, cause from event
      where stream_id = ${proposalId} or (stream_id = ${personId} and kind = 'number_annulled')
      order by stream_type desc, version`)
    assert.deepEqual(events, [
      { kind: 'proposal_made', actor: 'operator', cause: null },
      { kind: 'proposal_approved', actor: 'supervisor', cause: null },
      { kind: 'number_annulled', actor: 'supervisor', cause: `proposal ${proposalId}` },
    ])
  })
})

describe('a proposal', () => {
  it('is approved once, also by two at once', async () => {
    const { personId, proposalId } = await annulling()
    const attempts = await Promise.allSettled(
      [supervisor, administrator].map(each => approve(context, each, proposalId, randomUUID())),
    )
    assert.deepEqual(attempts.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.deepEqual(await statesOf(context, personId), ['annulled'])
    await assertRefused(approve(context, supervisor, proposalId, randomUUID()), 'proposal_closed')
  })

  it('is rejected by another and withdrawn by whoever made it, and then it is closed', async () => {
    const [rejected, withdrawn] = [await annulling(), await annulling()]
    assert.deepEqual(await reject(context, supervisor, rejected.proposalId, randomUUID()), {
      state: 'rejected',
    })
    assert.deepEqual(await reject(context, operator, withdrawn.proposalId, randomUUID()), {
      state: 'withdrawn',
    })
    for (const { personId, proposalId } of [rejected, withdrawn]) {
      await assertRefused(approve(context, supervisor, proposalId, randomUUID()), 'proposal_closed')
      await assertRefused(reject(context, operator, proposalId, randomUUID()), 'proposal_closed')
      assert.deepEqual(await statesOf(context, personId), ['active'])
    }
    assert.deepEqual(await stateOfProposal(context, rejected.proposalId), 'rejected')
    assert.deepEqual(await stateOfProposal(context, withdrawn.proposalId), 'withdrawn')
  })

  it('is rejected once by one key, however often it is sent', async () => {
    const { proposalId } = await annulling()
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => reject(context, supervisor, proposalId, key)),
    )
    for (const answer of answers) assert.deepEqual(answer, { state: 'rejected' })
  })

  it('is decided by supervisors and register administrators only', async () => {
    const { proposalId } = await annulling()
    const others = (
      ['counter_officer', 'consular_officer', 'operator', 'rule_editor', 'auditor'] as const
    ).map(role => officer(`another ${role}`, role))
    for (const other of others) {
      await assertRefused(approve(context, other, proposalId, randomUUID()), 'not_permitted')
      await assertRefused(reject(context, other, proposalId, randomUUID()), 'not_permitted')
      await assertRefused(viewProposal(context, other, proposalId), 'not_permitted')
      await assertRefused(openProposals(context, other), 'not_permitted')
    }
    assert.equal(await stateOfProposal(context, proposalId), 'open')
  })

  it('of nobody is not found', async () => {
    for (const id of [randomUUID(), "' or true --", '']) {
      await assertRefused(approve(context, supervisor, id, randomUUID()), 'not_found')
      await assertRefused(reject(context, supervisor, id, randomUUID()), 'not_found')
      await assertRefused(viewProposal(context, supervisor, id), 'not_found')
    }
  })

  it('waits in a list without anything personal, and is read with an entry for each person', async () => {
    const [from, into] = [(await enroll(context)).personId, (await enroll(context)).personId]
    const id = await propose(context, 'person_merge', { from, into })
    const waiting = await openProposals(context, supervisor)
    const line = waiting.find(each => each.id === id)!
    assert.deepEqual(Object.keys(line).sort(), ['action', 'id', 'proposedAt', 'proposedBy'])
    const count = () =>
      context.store.query<{ count: number }>(sql`
        select count(*) as count from access where actor = 'supervisor' and subject_id in (${from}, ${into})`)
    const [before] = await count()
    const { command: read } = await viewProposal(context, supervisor, id)
    assert.deepEqual(read, { kind: 'person_merge', body: { from, into } })
    const [after] = await count()
    assert.equal(after!.count, before!.count + 2)
  })

  it('whose command was forgotten with its person can no longer be approved or read', async () => {
    const personId = await forgettable(context)
    const open = await propose(context, 'number_restore', { personId, source: 'Court' })
    await perform(context, 'person_erase', { personId })
    await assertRefused(approve(context, supervisor, open, randomUUID()), 'person_erased')
    await assertRefused(viewProposal(context, supervisor, open), 'person_erased')
  })
})
