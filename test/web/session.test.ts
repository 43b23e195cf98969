// Signing in, staying signed in, signing out, and coming back in the middle of work.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type Clock, later } from '../../src/kernel/clock.ts'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { client, origin, select } from './client.ts'
import { credentials, noon, openSite, signIn } from './site.ts'
import { openCase, seen, specimen } from './walk.ts'

let now = noon
const clock: Clock = { nowAt: () => now }
const site = await openSite({ clock })
after(site.close)

const minuteMs = 60_000

async function statusOfDesk(token: string): Promise<number> {
  const response = await site.app.request('/en/desk', { headers: { Cookie: `session=${token}` } })
  return response.status
}

describe('a session', () => {
  test('has a token of its own each time, whatever cookie the browser brought', async () => {
    const planted = Buffer.alloc(32, 7).toString('base64url')
    const response = await site.app.request('/en/desk/sign-in', {
      method: 'POST',
      headers: { Origin: origin, Cookie: `session=${planted}` },
      body: new URLSearchParams(credentials() as Record<string, string>),
    })
    assert.equal(response.status, 303)
    const [cookie, ...others] = response.headers.getSetCookie()
    assert.deepEqual(others, [])
    assert(!cookie!.includes(planted))
    assert.equal(await statusOfDesk(planted), 303, 'A planted token opens nothing.')
  })

  test('is stored as a hash alone', async () => {
    const reader = await signIn(site)
    const token = Buffer.from(reader.cookies.get('session')!, 'base64url')
    const rows = await site.store.query(sql`select from session where token_hash = ${token}`)
    assert.equal(token.length, 32)
    assert.deepEqual(rows, [])
  })

  test('ends on the server when its officer signs out', async () => {
    const reader = await signIn(site)
    const token = reader.cookies.get('session')!
    assert.equal(await statusOfDesk(token), 200)
    const out = await reader.post('/ru/desk/sign-out')
    assert.equal(out.location, '/ru/desk/sign-in')
    assert.equal(reader.cookies.size, 0)
    assert.equal(await statusOfDesk(token), 303)
  })

  test('ends when another begins in the same browser', async () => {
    const reader = await signIn(site)
    const token = reader.cookies.get('session')!
    await reader.post('/en/desk/sign-in', credentials('desk2'))
    assert.equal(await statusOfDesk(token), 303)
    assert((await reader.get('/en/desk')).text.includes('Demo officer 2'))
  })

  test('lasts half an hour without use, and ten hours with it', async () => {
    const token = (await signIn(site)).cookies.get('session')!
    const begun = now
    now = later(begun, 29 * minuteMs)
    assert.equal(await statusOfDesk(token), 200)
    now = later(begun, 58 * minuteMs)
    assert.equal(await statusOfDesk(token), 200)
    now = later(begun, 89 * minuteMs)
    assert.equal(await statusOfDesk(token), 303)
    const worked = (await signIn(site)).cookies.get('session')!
    const start = now
    for (let minutes = 25; minutes < 600; minutes += 25) {
      now = later(start, minutes * minuteMs)
      assert.equal(await statusOfDesk(worked), 200, `${minutes} minutes`)
    }
    now = later(start, 600 * minuteMs)
    assert.equal(await statusOfDesk(worked), 303)
  })

  test('ends at once when its account is suspended', async () => {
    const token = (await signIn(site, 'desk2')).cookies.get('session')!
    await site.store.query(sql`update account set suspended_at = ${now} where sign_in_name = 'desk2'`)
    assert.equal(await statusOfDesk(token), 303)
    await site.store.query(sql`update account set suspended_at = null where sign_in_name = 'desk2'`)
  })
})

describe('a sign-in that fails', () => {
  test('says the same for an unknown name and a wrong password, and keeps the name', async () => {
    for (const language of languages) {
      for (const name of ['desk1', 'nobody', '<b>"', 'a\u0000b']) {
        const form = { sign_in_name: name, sign_in_password: 'wrong-password' }
        const answer = await client(site.app).post(`/${language}/desk/sign-in`, form)
        assert.equal(answer.status, 401)
        assert(answer.text.includes(say(language, 'refusal.sign_in_failed')))
        assert.equal(select(answer.page, 'input', 'id', 'sign_in_name')[0]?.attributes.get('value'), name)
        assert(!answer.body.includes('wrong-password'), 'A password never comes back.')
      }
    }
  })

  test('too often must wait, says how long, and lets in afterwards', async () => {
    now = '2026-11-24T05:03:30.000Z'
    const reader = client(site.app)
    const wrong = { ...credentials(), sign_in_password: 'wrong' }
    for (let tries = 0; tries < 10; tries++) {
      assert.equal((await reader.post('/en/desk/sign-in', wrong)).status, 401)
    }
    for (const language of languages) {
      const answer = await reader.post(`/${language}/desk/sign-in`, credentials())
      assert.equal(answer.status, 429, 'The right password does not help either.')
      assert.equal(answer.headers.get('Retry-After'), '690')
      assert.match(answer.text, /12 (minutes|минут)/)
    }
    assert.equal((await client(site.app).post('/en/desk/sign-in', credentials('desk2'))).status, 303)
    now = later(now, 690_000)
    await signIn(site)
  })

  test('too often from one address must wait under any name', async () => {
    now = '2026-11-25T05:00:00.000Z'
    const statuses = []
    for (let tries = 0; tries < 51; tries++) {
      const answer = await client(site.app).post('/en/desk/sign-in', { sign_in_name: `name ${tries}` })
      statuses.push(answer.status)
    }
    assert.deepEqual(new Set(statuses.slice(0, 50)), new Set([401]))
    assert.equal(statuses[50], 429)
    now = '2026-11-26T05:00:00.000Z'
  })
})

describe('a form that is sent after the session has ended', () => {
  test('waits with everything that was typed, and goes on once its officer is back', async () => {
    const reader = await signIn(site)
    const path = await openCase(reader)
    now = later(now, 31 * minuteMs)
    const typed = { ...seen, paper: 'passport_copy.copy', birth_place: '  Жезқазған & "<b>' }
    const asked = await reader.post(`/kk${path}/accept`, typed)
    assert.equal(asked.status, 401)
    assert(asked.text.includes(say('kk', 'refusal.sign_in_required')))
    const kept = Object.fromEntries(
      select(asked.page, 'input', 'type', 'hidden')
        .map(({ attributes }) => [attributes.get('name'), attributes.get('value')] as const)
        .filter(([name]) => name !== 'sign_in_passkey'),
    )
    assert.deepEqual(kept, typed)
    const ways = select(asked.page, 'form', 'action', `/kk${path}/accept`)
    assert.equal(ways.length, 2, 'With a password, and with a passkey.')

    const failed = await reader.post(`/kk${path}/accept`, {
      ...kept,
      ...credentials(),
      sign_in_password: 'x',
    })
    assert.equal(failed.status, 401)
    assert.equal(
      select(failed.page, 'input', 'name', 'birth_place')[0]?.attributes.get('value'),
      typed.birth_place,
    )

    const whole = { ...kept, ...credentials(), paper: seen.paper!, birth_place: 'ZENITH' }
    const back = await reader.post(`/kk${path}/accept`, whole)
    assert.equal(back.location, `/kk${path}/receipt`)
    assert((await reader.get(`/kk${path}`)).text.includes('ZENITH'))
  })

  test('lets nobody in whose role does not permit it', async () => {
    await site.store.query(sql`update account set role = 'auditor' where sign_in_name = 'desk2'`)
    const answer = await client(site.app).post('/en/desk/new', { mrz: specimen, ...credentials('desk2') })
    assert.equal(answer.status, 403)
    await site.store.query(sql`update account set role = 'counter_officer' where sign_in_name = 'desk2'`)
  })
})

test('in production nobody signs in with a password, and no demo account is named', async () => {
  const authority = { name: { kk: 'Орган', ru: 'Орган', en: 'Authority' } }
  const production = await openSite({ authority })
  try {
    const reader = client(production.app, { demo: false })
    const shown = await reader.get('/en/desk/sign-in')
    assert(shown.text.includes(say('en', 'desk.sign_in.production')))
    assert.doesNotMatch(shown.text, /desk1|demo-desk/)
    const tried = await reader.post('/en/desk/sign-in', credentials())
    assert.equal(tried.status, 401)
    assert.equal((await reader.post('/en/desk/new', { mrz: specimen })).status, 401)
  } finally {
    await production.close()
  }
})
