// Two records made one and apart again: to the same bytes, in the right order, and never in a circle.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findIssued, type IssuedNumber, survivorsOf } from '../../src/register/succession.ts'
import type { CommandBodies } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { findPersons } from '../../src/service/person.ts'
import { freshNumber } from '../register/people.ts'
import { assertRefused, passportOf } from '../register/register-of.ts'
import { enroll, operator, perform, recordOf, statesOf } from './act-of.ts'
import { openDesk } from './desk-of.ts'
import { assertSound, hashesOf } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const merge = (from: string, into: string) => perform(context, 'person_merge', { from, into })
const undo = (from: string) => perform(context, 'merge_undo', { from })
const some = async () => (await enroll(context)).personId

async function issued(iin: string): Promise<IssuedNumber> {
  return (await context.store.transaction(tx => findIssued(tx, [iin]))).get(iin)!
}

const exclusion = { ground: 'death', from: '2026-11-01', source: 'Civil record 3' }

describe('a merge that is undone', () => {
  /** What the record that is merged may have been through before. */
  const pasts: Readonly<Record<string, (personId: string) => Promise<unknown>>> = {
    'was never touched': async () => {},
    'was excluded on condition': personId =>
      perform(context, 'number_exclude', { personId, conditional: true, ...exclusion }),
    'was excluded': personId =>
      perform(context, 'number_exclude', { personId, conditional: false, ...exclusion }),
    'was annulled': personId => perform(context, 'number_annul', { personId, ground: 'formed_by_mistake' }),
    'was renumbered': personId => perform(context, 'number_renumber', { personId, reason: 'adoption' }),
    'has papers and older numbers': async personId => {
      await perform(context, 'document_record', { personId, document: passportOf(freshNumber()) })
      const identifier = { scheme: 'sic', value: freshNumber() } as const
      await perform(context, 'legacy_identifier_link', { personId, identifier })
    },
    'is itself a survivor': async personId => merge(await some(), personId),
  }

  for (const [past, live] of Object.entries(pasts)) {
    it(`restores every row of every projection to the byte, where the record ${past}`, async () => {
      const [from, into] = [await some(), await some()]
      await live(from)
      const before = await hashesOf(context.store)
      await merge(from, into)
      const merged = await hashesOf(context.store)
      assert.notEqual(merged.person, before.person)
      await undo(from)
      // Proposals are made and closed by the way: they are a record of what was done.
      const { proposal: _, ...after } = await hashesOf(context.store)
      const { proposal: __, ...expected } = before
      assert.deepEqual(after, expected)
    })
  }

  it('can be done and undone again, with the same bytes each time', async () => {
    const [from, into] = [await some(), await some()]
    const seen: string[] = []
    for (let round = 0; round < 3; round++) {
      await merge(from, into)
      seen.push(JSON.stringify((await hashesOf(context.store)).holding))
      await undo(from)
    }
    assert.deepEqual(seen, Array(3).fill(seen[0]))
  })
})

describe('merges on top of one another', () => {
  it('come apart in reverse order only', async () => {
    const [first, second, third] = [await some(), await some(), await some()]
    const before = await hashesOf(context.store)
    await merge(first, second)
    await merge(second, third)
    await assertRefused(undo(first), 'person_merged')
    await undo(second)
    await undo(first)
    const { proposal: _, ...after } = await hashesOf(context.store)
    const { proposal: __, ...expected } = before
    assert.deepEqual(after, expected)
  })

  it('lead in one step from the first record and number to the last', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => enroll(context)))
    for (const [at, { personId }] of people.slice(0, -1).entries())
      await merge(personId, people[at + 1]!.personId)
    const last = people.at(-1)!
    const survivors = await survivorsOf(
      context.store,
      people.map(({ personId }) => personId),
    )
    for (const { personId, iin } of people.slice(0, -1)) {
      assert.equal(survivors.get(personId), last.personId)
      const { state, successor } = await issued(iin)
      assert.deepEqual([state, successor], ['superseded', last.iin])
    }
  })

  it('never make a circle, however they are tried', async () => {
    const [first, second, third] = [await some(), await some(), await some()]
    await merge(first, second)
    await merge(second, third)
    for (const [from, into] of [
      [third, first],
      [third, second],
      [second, first],
      [first, third],
    ] as const) {
      await assertRefused(merge(from, into), 'person_merged')
    }
  })
})

describe('a merged record', () => {
  it('takes no act any more', async () => {
    const [from, into] = [await some(), await some()]
    await merge(from, into)
    const bodies: Partial<CommandBodies> = {
      person_change: { personId: from, change: { selfEmployed: true }, reason: 'mistake' },
      number_annul: { personId: from, ground: 'got_by_fraud' },
    }
    for (const [kind, body] of Object.entries(bodies)) {
      await assertRefused(perform(context, kind as 'person_change', body as never), 'person_merged')
    }
  })

  it('is still found, and leads to the one that stands for it, across any number of merges', async () => {
    const [first, second, third] = await Promise.all([enroll(context), enroll(context), enroll(context)])
    await merge(first.personId, second.personId)
    await merge(second.personId, third.personId)
    const { facts, documents } = first.registration
    const [match, ...others] = await findPersons(context, operator, {
      documents,
      names: facts.names,
      birthOn: facts.birth.on,
      birthPrecision: facts.birth.precision,
      sex: facts.sex.value,
      birthPlace: null,
      citizenships: [],
      legacyIdentifiers: [],
    })
    assert.deepEqual(others, [])
    const { personId, iin, state } = match!
    assert.deepEqual([personId, iin, state], [third.personId, third.iin, 'active'])
  })

  it('keeps its number, which goes on through a renumbering of the survivor, and back', async () => {
    const [from, into] = [await enroll(context), await enroll(context)]
    await merge(from.personId, into.personId)
    await perform(context, 'number_renumber', { personId: into.personId, reason: 'adoption' })
    const latest = (await recordOf(context, into.personId)).holdings.at(-1)!.iin
    assert.equal((await issued(from.iin)).successor, latest)
    await perform(context, 'renumbering_undo', { personId: into.personId })
    assert.equal((await issued(from.iin)).successor, into.iin)
    assert.equal((await issued(latest)).successor, into.iin, 'papers may bear the number that was undone')
    await undo(from.personId)
    assert.equal((await issued(from.iin)).state, 'active')
  })
})

describe('the number of the survivor', () => {
  it('may be excluded on condition: then both are', async () => {
    const [from, into] = [await enroll(context), await enroll(context)]
    await perform(context, 'number_exclude', { personId: into.personId, conditional: true, ...exclusion })
    await merge(from.personId, into.personId)
    assert.deepEqual(await statesOf(context, into.personId), ['conditionally_excluded'])
    assert.equal((await issued(from.iin)).successor, into.iin)
  })

  it('stays the only one in use when two merges meet', async () => {
    const [one, two, three] = [await some(), await some(), await some()]
    const outcomes = await Promise.allSettled([merge(one, two), merge(two, three), merge(three, one)])
    const refusals = outcomes.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
    // Whoever came later met a record that was merged already; two in a row are no circle.
    for (const code of refusals) assert.equal(code, 'person_merged')
    assert(refusals.length >= 1)
    await assertSound(context.store)
  })
})
