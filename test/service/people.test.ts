// Accounts and how they are changed: never one's own, never the last administrator's, and always with a trace.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import { viewInvitation } from '../../src/service/invitation.ts'
import {
  changePlace,
  inviteAs,
  listPeople,
  renew,
  restore,
  staffRoles,
  suspend,
} from '../../src/service/people.ts'
import type { Officer, Role } from '../../src/service/permit.ts'
import { officerOf, openSession } from '../../src/service/session.ts'
import { sql } from '../../src/store/store.ts'
import { assertRefused } from '../register/register-of.ts'
import { nowAt, officer, openDesk } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
let first: Officer
let second: Officer
before(async () => {
  ;({ context, close } = await openDesk())
  first = await made('register_administrator', 'First')
  second = await made('register_administrator', 'Second')
})
after(() => close())

/** An account that has a passkey. */
async function made(role: Role, name = 'Somebody'): Promise<Officer> {
  const id = randomUUID()
  await context.store.query(sql`
    insert into account (id, display_name, role, office, demo, created_at)
    values (${id}, ${name}, ${role}, 'ministry', true, ${nowAt})`)
  await context.store.query(sql`
    insert into passkey (credential_id, account_id, public_key, counter, created_at)
    values (${id}, ${id}, 'key', 0, ${nowAt})`)
  return officer(id, role, 'ministry')
}

const sessionOf = ({ id }: Officer) => context.store.transaction(tx => openSession(tx, id, nowAt))

async function actsOn(id: string): Promise<{ kind: string; actor: string; payload: object }[]> {
  return context.store.query(sql`
    select kind, actor, payload from event where stream_type = 'account' and stream_id = ${id} order by version`)
}

async function accountOf(id: string) {
  return (await listPeople(context, first)).find(person => person.id === id)!
}

describe('an account', () => {
  it('is invited by an administrator, and nobody else', async () => {
    for (const role of staffRoles.filter(each => each !== 'register_administrator')) {
      const invited = { name: 'A friend', role: 'operator', office: 'ministry' }
      await assertRefused(inviteAs(context, officer('x', role), invited), 'not_permitted')
    }
    const token = await inviteAs(context, first, { name: ' Kairat \0', role: 'auditor', office: 'ministry' })
    const { accountId } = await viewInvitation(context, token)
    const { name, role, means, usedAt } = await accountOf(accountId)
    assert.deepEqual([name, role, means, usedAt], ['Kairat', 'auditor', [], null])
    const payload = { role: 'auditor', office: 'ministry' }
    assert.deepEqual(await actsOn(accountId), [{ kind: 'account_invited', actor: first.id, payload }])
  })

  it('is not invited without a name, or to a role or office that cannot be', async () => {
    const right = { name: 'Kairat', role: 'auditor', office: 'ministry' }
    const invite = (part: Partial<typeof right>) => inviteAs(context, first, { ...right, ...part })
    await assertRefused(invite({ name: ' \0 ' }), 'name_missing')
    await assertRefused(invite({ name: 'x'.repeat(81) }), 'name_too_long')
    for (const role of ['', 'holder', 'representative', 'administrator', 'constructor']) {
      await assertRefused(invite({ role }), 'code_unknown')
    }
    for (const office of ['', 'A', 'with space', 'x'.repeat(41), '1psc', 'psc\n']) {
      await assertRefused(invite({ office }), 'code_unknown')
    }
  })

  it('gets another role and office, which hold at once and are written down', async () => {
    const somebody = await made('counter_officer')
    const token = await sessionOf(somebody)
    await changePlace(context, first, somebody.id, { role: 'operator', office: 'demo_psc' })
    const now = await officerOf(context, token)
    assert.deepEqual([now?.role, now?.office], ['operator', 'demo_psc'])
    await changePlace(context, first, somebody.id, { role: 'operator', office: 'demo_psc' })
    const payload = {
      role: 'operator',
      office: 'demo_psc',
      roleBefore: 'counter_officer',
      officeBefore: 'ministry',
    }
    assert.deepEqual(await actsOn(somebody.id), [{ kind: 'account_changed', actor: first.id, payload }])
  })

  it('is suspended at once, and let in again', async () => {
    const somebody = await made('counter_officer')
    const token = await sessionOf(somebody)
    await suspend(context, first, somebody.id)
    await suspend(context, first, somebody.id)
    assert.equal(await officerOf(context, token), null)
    assert.equal((await accountOf(somebody.id)).suspendedAt, nowAt)
    await restore(context, second, somebody.id)
    assert.equal((await accountOf(somebody.id)).suspendedAt, null)
    assert.equal(await officerOf(context, token), null, 'The old session does not come back.')
    const kinds = (await actsOn(somebody.id)).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['account_suspended', 'account_restored'])
  })

  it('that lost its device starts anew, and what it had opens nothing', async () => {
    const somebody = await made('operator')
    const token = await sessionOf(somebody)
    const renewed = await renew(context, first, somebody.id)
    assert.equal(await officerOf(context, token), null)
    assert.deepEqual((await accountOf(somebody.id)).means, [])
    assert.equal((await viewInvitation(context, renewed)).accountId, somebody.id)
    const again = await renew(context, first, somebody.id)
    await assertRefused(viewInvitation(context, renewed), 'invitation_invalid')
    assert.equal((await viewInvitation(context, again)).accountId, somebody.id)
  })

  it('that nobody has is not found', async () => {
    for (const id of [randomUUID(), 'nonsense', '']) {
      await assertRefused(suspend(context, first, id), 'not_found')
    }
  })
})

describe('nobody', () => {
  it('changes their own account, in any way', async () => {
    const place = { role: 'supervisor', office: 'ministry' }
    await assertRefused(changePlace(context, first, first.id, place), 'own_account')
    await assertRefused(suspend(context, first, first.id), 'own_account')
    await assertRefused(restore(context, first, first.id), 'own_account')
    await assertRefused(renew(context, first, first.id), 'own_account')
    assert.deepEqual(await actsOn(first.id), [])
  })

  it('takes the last administrator away, also when two act on each other at once', async () => {
    const tries = await Promise.allSettled([
      suspend(context, first, second.id),
      suspend(context, second, first.id),
    ])
    assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const refused = tries.find(each => each.status === 'rejected')
    assert.equal((refused as PromiseRejectedResult).reason.code, 'last_administrator')
    const left = (await listPeople(context, first)).filter(
      person => person.role === 'register_administrator' && person.suspendedAt === null,
    )
    assert.equal(left.length, 1)
    const [last] = left as [(typeof left)[0]]
    const other = officer(last.id === first.id ? second.id : first.id, 'register_administrator')
    const place = { role: 'auditor', office: 'ministry' }
    await assertRefused(changePlace(context, other, last.id, place), 'last_administrator')
    await assertRefused(renew(context, other, last.id), 'last_administrator')
    // An invitation that nobody has used is no administrator.
    await inviteAs(context, other, { name: 'Third', role: 'register_administrator', office: 'ministry' })
    await assertRefused(suspend(context, other, last.id), 'last_administrator')
  })
})
