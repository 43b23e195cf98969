// Passkeys and invitations: what lets somebody in, and everything that does not.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { later } from '../../src/kernel/clock.ts'
import { machineActor } from '../../src/service/account-act.ts'
import type { Context } from '../../src/service/context.ts'
import { viewInvitation } from '../../src/service/invitation.ts'
import {
  enrollmentOptions,
  enrollPasskey,
  signInOptions,
  signInWithPasskey,
} from '../../src/service/passkey.ts'
import { invite } from '../../src/service/people.ts'
import { officerOf } from '../../src/service/session.ts'
import { sql } from '../../src/store/store.ts'
import { assertRefused } from '../register/register-of.ts'
import { type Authenticator, authenticator, type Mischief } from './authenticator.ts'
import { at, nowAt, openDesk } from './desk-of.ts'

const party = { origin: 'https://iin.example', name: 'Tizilim' }
const dayMs = 24 * 60 * 60 * 1000

let context: Context
let close: () => Promise<void>
before(async () => {
  const desk = await openDesk()
  // A real register: no password exists.
  context = { ...desk.context, demo: false }
  close = desk.close
})
after(() => close())

let addresses = 0
const address = () => `192.0.2.${++addresses}`

const invited = (name = 'Madina') =>
  invite(context, machineActor, { name, role: 'auditor', office: 'ministry' })

async function enroll(token: string, device: Authenticator, mischief?: Mischief): Promise<string> {
  const options = await enrollmentOptions(context, token, party, address())
  return enrollPasskey(context, token, { party, json: device.enroll(options, mischief), address: address() })
}

async function signIn(device: Authenticator, mischief?: Mischief): Promise<string> {
  const options = await signInOptions(context, party)
  return signInWithPasskey(context, { party, json: device.signIn(options, mischief), address: address() })
}

async function enrolled(): Promise<Authenticator> {
  const device = authenticator(party.origin)
  await enroll(await invited(), device)
  return device
}

describe('an invitation', () => {
  it('says who is invited, and its token is stored only as a hash', async () => {
    const token = await invited()
    assert.match(token, /^[a-z]{40}$/)
    const { name, role, office, expiresAt } = await viewInvitation(context, token)
    assert.deepEqual({ name, role, office }, { name: 'Madina', role: 'auditor', office: 'ministry' })
    assert.equal(expiresAt, later(nowAt, 3 * dayMs))
    const rows = await context.store.query(sql`select * from invitation`)
    assert(!JSON.stringify(rows).includes(token))
  })

  it('opens nothing when it is wrong, too old, or was used', async () => {
    const token = await invited()
    await assertRefused(viewInvitation(context, 'a'.repeat(40)), 'invitation_invalid')
    await assertRefused(viewInvitation(at(context, later(nowAt, 3 * dayMs)), token), 'invitation_invalid')
    const device = authenticator(party.origin)
    await enroll(token, device)
    await assertRefused(viewInvitation(context, token), 'invitation_invalid')
    await assertRefused(enroll(token, authenticator(party.origin)), 'invitation_invalid')
  })

  it('is used once, also by two devices at the same moment', async () => {
    const token = await invited()
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => enroll(token, authenticator(party.origin))),
    )
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  })

  it('leaves a trace of who invited whom, and that it was used', async () => {
    await enrolled()
    const acts = await context.store.query<{ kind: string; actor: string; payload: object }>(sql`
      select kind, actor, payload from event where stream_type = 'account' and stream_id = (
        select stream_id from event where kind = 'account_enrolled' order by at desc, stream_id limit 1)
      order by version`)
    assert.deepEqual(
      acts.map(({ kind }) => kind),
      ['account_invited', 'account_enrolled'],
    )
    assert.equal(acts[0]!.actor, machineActor)
    assert.deepEqual(acts[0]!.payload, { role: 'auditor', office: 'ministry' })
  })
})

describe('a passkey', () => {
  it('opens a session for its account', async () => {
    const device = await enrolled()
    const officer = await officerOf(context, await signIn(device))
    assert.deepEqual([officer?.name, officer?.role, officer?.office], ['Madina', 'auditor', 'ministry'])
    const [row] = await context.store.query<{ used_at: string }>(sql`
      select account.used_at from account join passkey on account_id = account.id
      where credential_id = ${device.id}`)
    assert.equal(row!.used_at, nowAt)
  })

  it('is refused in the same words whatever is wrong', async () => {
    const device = await enrolled()
    await assertRefused(signIn(authenticator(party.origin)), 'passkey_failed')
    await assertRefused(signIn(device, { origin: 'https://iin.example.evil' }), 'passkey_failed')
    await assertRefused(signIn(device, { host: 'evil.example' }), 'passkey_failed')
    await assertRefused(signIn(device, { isVerified: false }), 'passkey_failed')
    await signIn(device)
  })

  it('is refused when its counter goes back: somebody has a copy', async () => {
    const device = await enrolled()
    await signIn(device, { counter: 40 })
    await assertRefused(signIn(device, { counter: 40 }), 'passkey_failed')
    await signIn(device, { counter: 41 })
  })

  it('cannot be used with an answer that was used, nor with one that is five minutes old', async () => {
    const device = await enrolled()
    const options = await signInOptions(context, party)
    const answer = { party, json: device.signIn(options), address: address() }
    await signInWithPasskey(context, answer)
    await assertRefused(signInWithPasskey(context, answer), 'passkey_failed')
    const old = await signInOptions(context, party)
    const late = at(context, later(nowAt, 300_001))
    const json = device.signIn(old)
    await assertRefused(signInWithPasskey(late, { party, json, address: address() }), 'passkey_failed')
  })

  it('is not enrolled by a challenge that was made for signing in', async () => {
    const [token, device] = [await invited(), authenticator(party.origin)]
    const json = device.enroll(await signInOptions(context, party))
    await assertRefused(enrollPasskey(context, token, { party, json, address: address() }), 'passkey_failed')
    await enroll(token, device)
  })

  it('is not enrolled without finger, face or PIN, from another page, or for a second account', async () => {
    const device = await enrolled()
    const token = await invited()
    await assertRefused(enroll(token, authenticator(party.origin), { isVerified: false }), 'passkey_failed')
    await assertRefused(
      enroll(token, authenticator(party.origin), { origin: 'https://x.example' }),
      'passkey_failed',
    )
    await assertRefused(enroll(token, device), 'passkey_failed')
  })

  it('opens nothing when its account is suspended', async () => {
    const device = await enrolled()
    await context.store.query(sql`
      update account set suspended_at = ${nowAt}
      where id = (select account_id from passkey where credential_id = ${device.id})`)
    await assertRefused(signIn(device), 'passkey_failed')
  })
})

describe('what is no answer of a device', () => {
  const wrong = [
    '',
    'null',
    '[]',
    '{}',
    '{"response":{}}',
    '{"response":{"clientDataJSON":"e30"}}',
    'x'.repeat(20_000),
  ]
  it('is refused, never a fault', async () => {
    const token = await invited()
    for (const json of wrong) {
      const answer = { party, json, address: address() }
      await assertRefused(signInWithPasskey(context, answer), 'passkey_failed')
      await assertRefused(enrollPasskey(context, token, answer), 'passkey_failed')
    }
    for (const id of [null, 7, '\0', 'x'.repeat(5000)]) {
      const { challenge } = await signInOptions(context, party)
      const device = await enrolled()
      const json = JSON.stringify({ ...JSON.parse(device.signIn({ challenge })), id })
      await assertRefused(signInWithPasskey(context, { party, json, address: address() }), 'passkey_failed')
    }
  })

  it('is limited in number', async () => {
    const from = address()
    const tryOnce = () => signInWithPasskey(context, { party, json: '', address: from })
    for (let tries = 0; tries < 100; tries++) await assertRefused(tryOnce(), 'passkey_failed')
    await assertRefused(tryOnce(), 'sign_in_too_often')
    const device = await enrolled()
    const json = device.signIn(await signInOptions(context, party))
    const right = signInWithPasskey(context, { party, json, address: from })
    await assertRefused(right, 'sign_in_too_often')
  })

  it('is not made harder by others who ask and are right', async () => {
    const [from, device] = [address(), await enrolled()]
    for (let asked = 0; asked < 101; asked++) await signInOptions(context, party)
    for (let counter = 2; counter < 103; counter++) {
      const json = device.signIn(await signInOptions(context, party), { counter })
      await signInWithPasskey(context, { party, json, address: from })
    }
  })
})
