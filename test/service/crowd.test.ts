// Many people registered at once are in the register as if they had come one by one: found, numbered, accounted for.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkDigit } from '@tizilim/iin'
import { bucketOf } from '../../src/register/bucket.ts'
import { type CrowdFormation, type Newcomer, prepare, registerCrowd } from '../../src/register/crowd.ts'
import { findEarlierNumbers } from '../../src/register/duplicate.ts'
import type { PersonFacts } from '../../src/register/fact.ts'
import { holdingsOf } from '../../src/register/holding.ts'
import { traitsOf } from '../../src/register/match-traits.ts'
import { importNumber, serialsInBucket } from '../../src/register/number.ts'
import { ruleOn } from '../../src/rules/day.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { act, assertAccounts, assertRefused, passportOf } from '../register/register-of.ts'
import { shippedPack } from '../rules/shipped.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { assertSound } from './register-proof.ts'

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
  await store.query(sql`insert into installation (mode) values ('demo')`)
})
after(() => fresh.close())

const rule = ruleOn(shippedPack, 'formation', 'demo', '2026-11-23')!
const formation: CrowdFormation = {
  ...act,
  rule: 'test',
  serialLimit: serialsInBucket,
  bucketOf: ({ birth, sex }) => bucketOf(rule, birth.on, sex.value),
}

function settle(newcomers: readonly Newcomer[], parts: Partial<CrowdFormation> = {}): Promise<number> {
  const terms = { ...formation, ...parts }
  const crowd = newcomers.map(newcomer => prepare(newcomer, terms))
  return store.transaction(tx => registerCrowd(tx, crowd, terms))
}

/** People born on a day, each with a name of their own. */
function strangers(count: number, on: string): Newcomer[] {
  const birth = { on, precision: 'day', source: 'visual_zone' } as const
  return Array.from({ length: count }, () => freshPerson({ birth }))
}

async function matchesOf({ facts, documents }: Newcomer) {
  return store.transaction(tx => findEarlierNumbers(tx, traitsOf(facts, documents)))
}

async function numbersIn(bucket: number): Promise<string[]> {
  const rows = await store.query<{ iin: string }>(sql`
    select lpad(iin::text, 12, '0') as iin from number where bucket = ${bucket} order by iin`)
  return rows.map(({ iin }) => iin)
}

describe('a crowd', () => {
  it('is what its events say, and breaks nothing that holds in a register', async () => {
    const name = { script: 'cyrillic', family: 'Ли', given: null, patronymic: null, cut: false } as const
    const odd: Partial<PersonFacts> = {
      category: 'citizen',
      names: [
        { ...name, source: 'civil_record' },
        { ...name, script: 'latin', family: freshName(), cut: true, source: 'mrz' },
      ],
      birth: { on: '1961-01-01', precision: 'nominal', source: 'declared' },
      birthPlace: null,
      sex: { value: 'male', source: 'declared' },
      citizenships: [
        { value: 'UTO', source: 'visual_zone' },
        { value: 'KAZ', source: 'civil_record' },
      ],
      selfEmployed: true,
    }
    const papers = [passportOf(freshNumber()), passportOf(freshNumber(), { kind: 'travel_document' })]
    assert.equal(
      await settle([...strangers(30, '1990-05-17'), freshPerson(odd, papers), freshPerson({}, [])]),
      32,
    )
    await assertSound(store)
  })

  it('can be found, each with the number that is theirs', async () => {
    const [one] = strangers(1, '1991-05-17')
    await settle([one!])
    const [match, ...others] = await matchesOf(one!)
    assert(match && others.length === 0)
    assert(match.reasons.some(({ code }) => code === 'same_document'))
    const [holding] = await store.transaction(tx => holdingsOf(tx, match.personId))
    assert.deepEqual([holding!.iin, holding!.state], [match.iin, 'active'])
    assert.match(match.iin, /^9105172/)
  })

  it('leaves out whoever looks like somebody in the register, or before them in the crowd', async () => {
    const [one, other] = strangers(2, '1992-05-17')
    const again = { ...one!, documents: [passportOf(freshNumber())] }
    const sameDocument = { ...strangers(1, '1971-02-03')[0]!, documents: other!.documents }
    assert.equal(await settle([one!, again, other!, sameDocument]), 2)
    assert.equal(await settle([again, sameDocument]), 0)
    assert.equal((await matchesOf(again)).length, 1)
  })

  it('steps over serials without a check digit and over imported ones, and every account comes out even', async () => {
    const bucket = 9_305_172
    const imported = `${bucket}0003${checkDigit(`${bucket}0003`) ?? 0}`
    await store.transaction(tx =>
      importNumber(tx, { iin: imported, personId: '00000000-0000-4000-8000-000000000001', at: act.at }),
    )
    assert.equal(await settle(strangers(150, '1993-05-17')), 150)
    const serials = (await numbersIn(bucket)).map(iin => Number(iin.slice(7, 11)))
    assert.equal(serials.filter(serial => serial === 3).length, 1)
    await assertAccounts(store, bucket)
    const voids = await store.query(sql`select from void_serial where bucket = ${bucket}`)
    assert(voids.length > 0, 'some of so many serials have no check digit')
  })

  it('goes on where the counter stands, and is refused as a whole where a bucket is full', async () => {
    await settle(strangers(3, '1994-05-17'))
    await assertRefused(settle(strangers(3, '1994-05-17'), { serialLimit: 5 }), 'bucket_full')
    assert.equal((await numbersIn(9_405_172)).length, 3)
    assert.equal(await settle(strangers(2, '1994-05-17'), { serialLimit: 6 }), 2)
    const serials = (await numbersIn(9_405_172)).map(iin => iin.slice(7, 11))
    assert.equal(new Set(serials).size, 5)
    await assertAccounts(store, 9_405_172)
  })

  it('is refused where somebody in it cannot be meant', async () => {
    const nameless = freshPerson({ names: [] })
    await assertRefused(
      Promise.resolve().then(() => settle([nameless])),
      'name_missing',
    )
  })
})
