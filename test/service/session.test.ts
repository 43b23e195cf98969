// Signing in and out: what opens a session, what ends it, and how often one may try.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { later } from '../../src/kernel/clock.ts'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { claimMode, demoSignIns, seedDemoAccounts } from '../../src/service/account.ts'
import { countAttempt } from '../../src/service/attempt.ts'
import type { Context } from '../../src/service/context.ts'
import { hashPassword, passwordFits } from '../../src/service/password.ts'
import { officerOf, signIn, signOut } from '../../src/service/session.ts'
import { sql } from '../../src/store/store.ts'
import { assertRefused } from '../register/register-of.ts'
import { at, nowAt, openDesk } from './desk-of.ts'

const minuteMs = 60_000
const [first, second] = demoSignIns as [(typeof demoSignIns)[number], (typeof demoSignIns)[number]]

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
  await seedDemoAccounts(context)
})
after(() => close())

let addresses = 0
/** An address that has never tried. */
function address(): string {
  return `192.0.2.${addresses++}`
}

function enter(from = address(), into = context): Promise<string> {
  return signIn(into, { name: first.name, password: first.password, address: from })
}

function fail(name: string, from: string, into = context): Promise<string> {
  return signIn(into, { name, password: 'wrong', address: from })
}

function inMinutes(minutes: number): Context {
  return at(context, later(nowAt, minutes * minuteMs))
}

describe('a session', () => {
  it('is opened with name and password, and tells who works', async () => {
    const officer = await officerOf(context, await enter())
    const { displayName, role, office } = first
    assert.deepEqual({ ...officer, id: '' }, { id: '', name: displayName, role, office, personId: null })
  })

  it('has a token of its own, of which only a hash is stored', async () => {
    const tokens = [await enter(), await enter()]
    assert.notEqual(tokens[0], tokens[1])
    const rows = await context.store.query(sql`select * from session`)
    for (const token of tokens) {
      assert.match(token, /^[\w-]{43}$/)
      assert(!rows.some(row => JSON.stringify(row).includes(token)))
      assert(
        !rows.some(row => (row as { token_hash: Buffer }).token_hash.equals(Buffer.from(token, 'base64url'))),
      )
    }
  })

  it('is not opened by a token that was never given, nor by half of one', async () => {
    const token = await enter()
    for (const wrong of ['', 'x', token.slice(1), `A${token.slice(1)}`, '\0', '🙂', 'x'.repeat(5000)]) {
      if (wrong !== token) assert.equal(await officerOf(context, wrong), null)
    }
  })

  it('ends after 30 minutes without use, and each use renews it', async () => {
    const token = await enter()
    assert.notEqual(await officerOf(inMinutes(29), token), null)
    assert.notEqual(await officerOf(inMinutes(58), token), null)
    assert.equal(await officerOf(inMinutes(58 + 30), token), null)
  })

  it('ends ten hours after it was opened, however busy', async () => {
    const token = await enter()
    for (let minutes = 20; minutes < 600; minutes += 20) {
      assert.notEqual(await officerOf(inMinutes(minutes), token), null, `${minutes} minutes`)
    }
    assert.equal(await officerOf(inMinutes(600), token), null)
  })

  it('ends with its sign-out, and no other does', async () => {
    const [token, other] = [await enter(), await enter()]
    await signOut(context, token)
    assert.equal(await officerOf(context, token), null)
    assert.notEqual(await officerOf(context, other), null)
    await signOut(context, token)
  })

  it('ends when the account is suspended, which cannot be signed in to either', async () => {
    const suspended = await officerOf(context, await enter())
    const token = await enter()
    const setSuspended = (suspendedAt: string | null) =>
      context.store.query(sql`update account set suspended_at = ${suspendedAt} where id = ${suspended!.id}`)
    await setSuspended(nowAt)
    assert.equal(await officerOf(context, token), null)
    await assertRefused(enter(), 'sign_in_failed')
    await setSuspended(null)
  })

  it('is swept away some time after it ended', async () => {
    const token = await enter()
    await signOut(inMinutes(700), 'another token')
    const left = await context.store.query(sql`select created_at from session`)
    assert.deepEqual(left, [])
    assert.equal(await officerOf(context, token), null)
  })
})

describe('signing in', () => {
  it('fails in the same words for an unknown name and a wrong password', async () => {
    const from = address()
    const refusals = await Promise.all(
      [first.name, 'nobody', '', 'desk1\0', 'x'.repeat(100_000)].map(name =>
        fail(name, from).catch((error: unknown) => error as Refusal),
      ),
    )
    for (const refusal of refusals) assert.deepEqual(refusal, refusals[0])
    assert.equal((refusals[0] as Refusal).code, 'sign_in_failed')
  })

  it('is refused at the eleventh try, even with the right password, until the quarter of an hour is over', async () => {
    const from = address()
    for (let tries = 0; tries < 10; tries++) await assertRefused(fail(second.name, from), 'sign_in_failed')
    const right = { name: second.name, password: second.password, address: from }
    await assert.rejects(signIn(inMinutes(3), right), (error: Refusal) => {
      assert.equal(error.code, 'sign_in_too_often')
      assert.deepEqual(error.details, { waitSeconds: 12 * 60, waitMinutes: 12 })
      return true
    })
    await enter(from)
    await signIn(context, { ...right, address: address() })
    await signIn(inMinutes(15), right)
  })

  it('needs an account of the mode in which the program runs', async () => {
    const production = { ...context, demo: false }
    await assertRefused(enter(address(), production), 'sign_in_failed')
  })
})

describe('tries from one address', () => {
  const tryOnce = (name: string, from = 'one address') =>
    context.store.transaction(tx =>
      countAttempt(tx, nowAt, [
        ['sign_in_name', name, from],
        ['sign_in_address', from],
      ]),
    )

  it('are limited whatever the names, and the names stay unaffected elsewhere', async () => {
    for (let tries = 0; tries < 50; tries++) await tryOnce(`name ${tries}`)
    await assertRefused(tryOnce('name 50'), 'sign_in_too_often')
    await tryOnce('name 0', 'another address')
  })

  it('are counted without a loss when they come at once', async () => {
    const name = randomUUID()
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => tryOnce(name, 'a third address')))
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 10)
  })

  it('are stored as hashes and forgotten after an hour', async () => {
    const rows = await context.store.query(sql`select what from attempt`)
    assert(!JSON.stringify(rows).includes('192.0.2'))
    await context.store.transaction(tx => countAttempt(tx, later(nowAt, 120 * minuteMs), []))
    assert.deepEqual(await context.store.query(sql`select what from attempt`), [])
  })
})

describe('a password', () => {
  it('is stored as a salted hash, another each time', async () => {
    const [one, other] = [await hashPassword('demo-desk-1'), await hashPassword('demo-desk-1')]
    assert.notEqual(one, other)
    assert(!`${one}${other}`.includes('demo'))
    assert.equal(await passwordFits('demo-desk-1', one), true)
    assert.equal(await passwordFits('demo-desk-2', one), false)
    assert.equal(await passwordFits('demo-desk-1', null), false)
  })

  it('is never kept outside a demonstration', async () => {
    const insert = context.store.query(sql`
      insert into account (id, sign_in_name, display_name, role, office, password_hash, demo, created_at)
      values (${randomUUID()}, 'real', 'Real', 'counter_officer', 'psc', 'hash', false, ${nowAt})`)
    await assert.rejects(insert, { constraint: 'account_password_only_in_demo' })
  })
})

describe('demo and production', () => {
  it('never share a database, whichever came first', async () => {
    const { context: demo, close: closeDemo } = await openDesk()
    const { context: real, close: closeReal } = await openDesk()
    const production = { ...real, demo: false }
    await Promise.all([claimMode(demo), claimMode(demo)])
    await claimMode(production)
    await claimMode(production)
    await assertRefused(claimMode({ ...demo, demo: false }), 'mode_mismatch')
    await assertRefused(claimMode({ ...production, demo: true }), 'mode_mismatch')
    await closeDemo()
    await closeReal()
  })

  it('has demo accounts made once, even by two programs at once', async () => {
    await Promise.all([seedDemoAccounts(context), seedDemoAccounts(context)])
    const accounts = await context.store.query(sql`select sign_in_name from account where demo order by 1`)
    assert.deepEqual(
      accounts,
      demoSignIns
        .map(({ name }) => ({ sign_in_name: name }))
        .sort((a, b) => (a.sign_in_name < b.sign_in_name ? -1 : 1)),
    )
  })
})
