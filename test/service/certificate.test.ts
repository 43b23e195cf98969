// Certificates: the same for whoever asks again, another when the data change, none for a number out of use.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makePrivateKey } from '../../src/certificate/key.ts'
import { type Claims, judgeCode } from '../../src/certificate/token.ts'
import { readWithdrawals } from '../../src/certificate/withdrawal.ts'
import { later } from '../../src/kernel/clock.ts'
import { checkCode, issueCertificate, withdrawalList, withdrawnIds } from '../../src/service/certificate.ts'
import { type CertificateKeys, openCertificateKeys } from '../../src/service/certificate-key.ts'
import type { Context } from '../../src/service/context.ts'
import { type Holder, viewHolder } from '../../src/service/holder.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { freshName } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { perform } from './act-of.ts'
import { accept, at, nowAt, officer, openDesk, settle } from './desk-of.ts'

const desk = officer('desk')

let context: Context
let owner: Store
let keys: CertificateKeys
let close: () => Promise<void>
before(async () => {
  ;({ context, owner, close } = await openDesk())
  keys = await openCertificateKeys(context, null)
})
after(() => close())

let passports = 0

/** Somebody with a new number, and the reference of the application that ended in it. */
async function holderWithNumber(): Promise<{ holder: Holder; reference: string }> {
  const number = `P${String(++passports).padStart(8, '0')}`
  const names = `${freshName()}<<${freshName()}`
  const reference = await accept(context, desk, { number, names })
  await settle(context, desk, reference)
  return { holder: await viewHolder(context, desk, reference, 'certificate'), reference }
}

async function claimsOf(code: string): Promise<Claims> {
  const judgement = await judgeCode(code, await keys.published(), null)
  assert(judgement.state === 'genuine', judgement.state)
  return judgement.claims
}

async function idOf(holder: Holder, into = context): Promise<string> {
  return (await claimsOf((await issueCertificate(into, keys.signing, holder)).fullCode)).id
}

describe('a certificate', () => {
  it('is signed whole and masked, with the days in Kazakhstan', async () => {
    const { holder } = await holderWithNumber()
    const issued = await issueCertificate(at(context, '2026-11-24T20:00:00.000Z'), keys.signing, holder)
    const { id, ...full } = await claimsOf(issued.fullCode)
    const { family, given, birthOn } = holder.person
    const common = { family, given, formedOn: '2026-11-23', issuedOn: '2026-11-25', demo: true }
    assert.deepEqual(full, { ...common, iin: holder.iin, birthOn })
    assert.deepEqual(await claimsOf(issued.maskedCode), { ...common, id, lastDigits: holder.iin.slice(8) })
  })

  it('is the same for whoever asks again, also at once', async () => {
    const { holder } = await holderWithNumber()
    const ids = await Promise.all(Array.from({ length: 8 }, () => idOf(holder)))
    assert.equal(new Set([...ids, await idOf(holder, at(context, later(nowAt, 1e9)))]).size, 1)
    const rows = await context.store.query<object>(sql`
      select person_id, iin, key_id, replaced_at from certificate where person_id = ${holder.personId}`)
    const { personId, iin } = holder
    assert.deepEqual(rows, [
      { person_id: personId, iin: Number(iin), key_id: keys.signing.public.kid, replaced_at: null },
    ])
  })

  it('is another once the data of its holder have changed, and the one before is withdrawn', async () => {
    const { holder, reference } = await holderWithNumber()
    const first = await idOf(holder)
    assert(!(await withdrawnIds(context)).has(first))
    const { personId } = holder
    const name = { script: 'latin', family: 'RENAMED', given: null, patronymic: null } as const
    const change = { names: [{ ...name, cut: false, source: 'mrz' as const }] }
    await perform(context, 'person_change', { personId, change, reason: 'new_name' })
    const renamed = await viewHolder(context, desk, reference, 'certificate')
    const second = await idOf(renamed)
    assert.notEqual(second, first)
    const withdrawn = await withdrawnIds(context)
    assert.deepEqual([withdrawn.has(first), withdrawn.has(second)], [true, false])
  })

  const exclusion = { ground: 'death', conditional: false, from: '2026-11-01', source: 'Civil record 12' }

  it('is withdrawn while its number is excluded, and holds again when it is restored', async () => {
    const { holder } = await holderWithNumber()
    const [id, { personId }] = [await idOf(holder), holder]
    await perform(context, 'number_exclude', { personId, ...exclusion })
    assert((await withdrawnIds(context)).has(id))
    await perform(context, 'number_restore', { personId, source: 'Court' })
    assert(!(await withdrawnIds(context)).has(id))
  })

  it('is withdrawn when its number is annulled or superseded', async () => {
    for (const act of ['number_annul', 'number_renumber'] as const) {
      const { holder } = await holderWithNumber()
      const [id, { personId }] = [await idOf(holder), holder]
      if (act === 'number_annul') await perform(context, act, { personId, ground: 'formed_by_mistake' })
      else await perform(context, act, { personId, reason: 'adoption' })
      assert((await withdrawnIds(context)).has(id), act)
    }
  })

  it('is looked for alone when its code is checked, and the list is read once a minute for all who ask', async () => {
    const { holder } = await holderWithNumber()
    const { fullCode } = await issueCertificate(context, keys.signing, holder)
    const statements: string[] = []
    const store: Store = {
      ...context.store,
      query: statement => {
        statements.push(statement.text)
        return context.store.query(statement)
      },
    }
    const watched = { ...context, store }
    assert.equal((await checkCode(watched, keys, fullCode)).state, 'genuine')
    assert.deepEqual([statements.length, statements[0]!.includes('where id =')], [1, true])
    const asked = Array.from({ length: 20 }, () => withdrawalList(watched, keys.signing))
    assert.equal(new Set(await Promise.all(asked)).size, 1)
    assert.equal(statements.length, 2)
    await withdrawalList(at(watched, later(nowAt, 60_000)), keys.signing)
    assert.equal(statements.length, 3)
  })

  it('stands on a signed list once it is withdrawn, without a person or a number', async () => {
    const list = await withdrawalList(context, keys.signing)
    const read = await readWithdrawals(list, await keys.published())
    assert.deepEqual(read, { at: nowAt, ids: await withdrawnIds(context) })
    assert(read!.ids.size > 0)
    const content = JSON.parse(Buffer.from(list.split('.')[1]!, 'base64url').toString()) as object
    assert.deepEqual(Object.keys(content), ['at', 'ids'])
  })
})

describe('the key of a demonstration', () => {
  it('is made once, by however many processes, and stays', async () => {
    const opened = await Promise.all(Array.from({ length: 6 }, () => openCertificateKeys(context, null)))
    for (const { signing } of opened) assert.deepEqual(signing.public, keys.signing.public)
    assert.deepEqual(await keys.published(), [keys.signing.public])
    assert.equal(keys.signing.public.demo, true)
  })

  it('is unknown once it is distrusted, and another is made', async () => {
    const { fullCode } = await issueCertificate(context, keys.signing, (await holderWithNumber()).holder)
    await owner.query(sql`update certificate_key set distrusted_at = ${nowAt}`)
    assert.deepEqual(await keys.published(), [])
    keys = await openCertificateKeys(context, null)
    assert.equal((await judgeCode(fullCode, await keys.published(), null)).state, 'unknown_key')
  })
})

describe('the key of an authority', () => {
  it('signs, and its secret is not stored', async () => {
    const { context: real, close: closeReal } = await openDesk()
    const secret = await makePrivateKey()
    const opened = await openCertificateKeys({ ...real, demo: false }, secret)
    assert.equal(opened.signing.public.demo, false)
    assert.deepEqual(await opened.published(), [opened.signing.public])
    const rows = await real.store.query<object>(sql`select * from certificate_key`)
    assert(!JSON.stringify(rows).includes(secret.d))
    const next = await openCertificateKeys({ ...real, demo: false }, await makePrivateKey())
    assert.equal((await next.published()).length, 2, 'Certificates of the key before still hold.')
    await assertRefused(openCertificateKeys({ ...real, demo: false }, null), 'certificate_key_missing')
    await closeReal()
  })
})
