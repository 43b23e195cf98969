// Numbers of older registers: kept for everybody who claims them, active for one, and found through the register.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findEarlierNumbers } from '../../src/register/duplicate.ts'
import type { LegacyIdentifierFacts } from '../../src/register/fact.ts'
import {
  changeLegacyIdentifier,
  findByLegacyIdentifier,
  linkLegacyIdentifier,
} from '../../src/register/legacy-identifier.ts'
import type { Store } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { freshNumber } from './people.ts'
import { act, assertRefused, register, registerWithNumber } from './register-of.ts'

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
})
after(() => fresh.close())

const some = () => register(store, freshNumber())
const link = (personId: string, identifier: LegacyIdentifierFacts) =>
  store.transaction(tx => linkLegacyIdentifier(tx, { personId, identifier }, act))
const change = (personId: string, identifierId: string, state: 'active' | 'retired') =>
  store.transaction(tx => changeLegacyIdentifier(tx, { personId, identifierId, state }, act))
const statesOf = async (identifier: LegacyIdentifierFacts) => {
  const holders = await store.transaction(tx => findByLegacyIdentifier(tx, identifier))
  return new Map(holders.map(({ personId, state }) => [personId, state]))
}

describe('a number of an older register', () => {
  it('that two people claim is kept for both as a conflict, which blocks neither', async () => {
    const identifier = { scheme: 'tin', value: '600411223344' } as const
    const [one, other] = [await some(), await some()]
    assert.equal((await link(one, identifier)).state, 'active')
    assert.equal((await link(other, identifier)).state, 'conflict')
    assert.deepEqual(
      await statesOf(identifier),
      new Map([
        [one, 'active'],
        [other, 'conflict'],
      ]),
    )
  })

  it('is settled: retired where it was wrong, then active where it is right', async () => {
    const identifier = { scheme: 'sic', value: 'АБВ1234567' } as const
    const [wrong, right] = [await some(), await some()]
    const first = await link(wrong, identifier)
    const second = await link(right, identifier)
    await assertRefused(change(right, second.identifierId, 'active'), 'legacy_identifier_conflict')
    await change(wrong, first.identifierId, 'retired')
    await change(right, second.identifierId, 'active')
    await assertRefused(change(wrong, first.identifierId, 'active'), 'legacy_identifier_conflict')
    assert.deepEqual(
      await statesOf(identifier),
      new Map([
        [wrong, 'retired'],
        [right, 'active'],
      ]),
    )
  })

  it('is active for one person, though 20 claim it at once', async () => {
    const identifier = { scheme: 'statistics', value: '40112233' } as const
    const people = await Promise.all(Array.from({ length: 20 }, some))
    const states = await Promise.all(people.map(async personId => (await link(personId, identifier)).state))
    assert.equal(states.filter(state => state === 'active').length, 1)
    assert.equal(states.filter(state => state === 'conflict').length, 19)
  })

  it('is another one in another register', async () => {
    const [one, other] = [await some(), await some()]
    for (const [personId, scheme] of [
      [one, 'tin'],
      [other, 'sic'],
    ] as const) {
      assert.equal((await link(personId, { scheme, value: '777' })).state, 'active')
    }
  })

  it('finds its holder, however it is typed', async () => {
    const { personId } = await registerWithNumber(store, freshNumber())
    await link(personId, { scheme: 'tin', value: '600400112233' })
    const traits = {
      documents: [],
      names: [],
      birthOn: '1999-09-09',
      birthPrecision: 'day',
      sex: 'male',
    } as const
    const legacyIdentifiers = [{ scheme: 'tin', value: '6004 OO-112233' }]
    const [match] = await store.transaction(tx =>
      findEarlierNumbers(tx, { ...traits, birthPlace: null, citizenships: [], legacyIdentifiers }),
    )
    // Birth date and sex of somebody else speak against it, so it is found and not yet shown.
    assert.equal(match, undefined)
    const [same] = await store.transaction(tx =>
      findEarlierNumbers(tx, {
        ...traits,
        birthOn: '1974-08-12',
        sex: 'female',
        birthPlace: null,
        citizenships: [],
        legacyIdentifiers,
      }),
    )
    assert.equal(same?.personId, personId)
    assert.deepEqual(same.reasons[0], { code: 'same_legacy_identifier', weight: 60 })
  })
})
