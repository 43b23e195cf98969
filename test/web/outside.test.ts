// Signing in elsewhere: bound once by an invitation, and refused whatever is wrong with the answer.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { machineActor } from '../../src/service/account-act.ts'
import { invite } from '../../src/service/people.ts'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { openIdProvider } from '../service/openid-provider.ts'
import { client, origin } from './client.ts'
import { noon, openSite } from './site.ts'

const provider = await openIdProvider()
const name = { kk: 'Орган', ru: 'Орган', en: 'Authority' }
const site = await openSite({ authority: { name, openId: provider.client } })
after(async () => {
  await site.close()
  await provider.close()
})

interface Step {
  readonly status: number
  readonly location: string
  readonly cookies: string
}

async function step(path: string, cookies = ''): Promise<Step> {
  const answer = await site.app.request(path, { headers: { Cookie: cookies } })
  const set = answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]!)
  const isKept = (cookie: string) => !cookie.endsWith('=')
  return {
    status: answer.status,
    location: answer.headers.get('Location') ?? '',
    cookies: set.filter(isKept).join('; '),
  }
}

/** Goes to the service as a browser would, and answers what it sends the reader back with. */
async function away(path: string): Promise<{ back: string; cookies: string }> {
  const left = await step(path)
  assert.equal(left.status, 302, path)
  assert(left.location.startsWith(`${provider.client.issuer}/authorize?`))
  const there = await fetch(left.location, { redirect: 'manual' })
  const back = there.headers.get('Location') ?? ''
  assert(back.startsWith(`${origin}/`), back)
  return { back: back.slice(origin.length), cookies: left.cookies }
}

async function goThrough(path: string): Promise<Step> {
  const { back, cookies } = await away(path)
  return step(back, cookies)
}

const invited = () =>
  invite(site.context, machineActor, { name: 'Kairat B.', role: 'counter_officer', office: 'ministry' })

async function bind(subject: string): Promise<void> {
  provider.subject = subject
  const bound = await goThrough(`/en/desk/enroll/${await invited()}/outside`)
  assert.equal(bound.location, '/en/desk')
}

describe('an outside sign-in', () => {
  test('is bound to an account by its invitation, and lets it in from then on, in each language', async () => {
    await bind('kairat')
    for (const language of languages) {
      const entered = await goThrough(`/${language}/desk/sign-in/outside`)
      assert.deepEqual([entered.status, entered.location], [303, `/${language}/desk`])
      assert.equal((await step(`/${language}/desk`, entered.cookies)).status, 200)
    }
    const [act] = await site.store.query<{ payload: object }>(sql`
      select payload from event where kind = 'account_enrolled'`)
    assert.deepEqual(act!.payload, { means: 'outside' })
  })

  test('is offered where somebody signs in or is invited', async () => {
    const reader = client(site.app, { demo: false })
    for (const language of languages) {
      const words = say(language, 'people.outside.sign_in', { name: provider.client.name[language] })
      for (const path of ['/desk/sign-in', `/desk/enroll/${await invited()}`]) {
        assert((await reader.get(`/${language}${path}`)).text.includes(words), path)
      }
    }
  })

  test('is not there where the authority names none', async () => {
    const other = await openSite({ authority: { name } })
    for (const path of ['/en/desk/sign-in/outside', '/en/desk/sign-in/outside/back?code=x&state=y']) {
      assert.equal((await other.app.request(path)).status, 404)
    }
    await other.close()
  })
})

describe('nobody is let in', () => {
  test('who is bound to no account, or to a suspended one', async () => {
    provider.subject = 'a stranger'
    assert.equal((await goThrough('/en/desk/sign-in/outside')).status, 401)
    await bind('suspended')
    await site.store.query(sql`
      update account set suspended_at = ${noon}
      where id = (select account_id from outside_identity where subject = 'suspended')`)
    assert.equal((await goThrough('/en/desk/sign-in/outside')).status, 401)
  })

  test('by a second invitation for the same person, or a link that was used', async () => {
    await bind('once')
    assert.equal((await goThrough(`/en/desk/enroll/${await invited()}/outside`)).status, 401)
    const token = await invited()
    provider.subject = 'first'
    const { back, cookies } = await away(`/en/desk/enroll/${token}/outside`)
    await goThrough(`/en/desk/enroll/${token}/outside`)
    assert.equal((await step(back, cookies)).status, 404)
    assert.equal((await step(`/en/desk/enroll/${token}/outside`)).status, 404)
  })

  test('by an answer that another browser brings, that is altered, or that comes twice', async () => {
    await bind('careful')
    const path = '/en/desk/sign-in/outside'
    const [mine, yours] = [await away(path), await away(path)]
    assert.equal((await step(mine.back)).status, 401, 'No ticket.')
    assert.equal((await step(mine.back, yours.cookies)).status, 401, 'The ticket of somebody else.')
    assert.equal((await step(mine.back, 'outside=bm9uc2Vuc2U')).status, 401, 'No ticket of ours.')
    assert.equal((await step(mine.back.replace('state=', 'state=x'), mine.cookies)).status, 401)
    assert.equal((await step(mine.back, mine.cookies)).status, 303)
    assert.equal((await step(mine.back, mine.cookies)).status, 401, 'The code is used.')
    assert.equal((await step(`${path}/back?error=access_denied`, yours.cookies)).status, 401)
  })

  test('by a token for somebody else, of another sign-in, too old, or signed by nobody we know', async () => {
    await bind('target')
    const wrong = [
      { aud: 'another client' },
      { nonce: 'another' },
      { iss: 'https://evil.example' },
      { exp: 1 },
    ]
    for (const mischief of wrong) {
      provider.mischief = mischief
      assert.equal((await goThrough('/en/desk/sign-in/outside')).status, 401, JSON.stringify(mischief))
    }
    provider.mischief = {}
    provider.isForged = true
    assert.equal((await goThrough('/en/desk/sign-in/outside')).status, 401)
    provider.isForged = false
    assert.equal((await goThrough('/en/desk/sign-in/outside')).status, 303)
  })

  test('while the service is away; the page says so', async () => {
    const openId = { ...provider.client, issuer: 'http://127.0.0.1:9' }
    const other = await openSite({ authority: { name, openId } })
    const answer = await client(other.app, { demo: false }).get('/ru/desk/sign-in/outside')
    assert.equal(answer.status, 503)
    assert(answer.text.includes(say('ru', 'refusal.outside_away')))
    await other.close()
  })
})
