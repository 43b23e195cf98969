// When something breaks: the reader learns that it is our fault, the log learns where, and neither learns more.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openStore } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { client, origin } from './client.ts'
import { openSite, type Site, signIn } from './site.ts'
import { confirmCase, decideCase } from './walk.ts'

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** A site whose database goes away, handed to `use` with the cookie of an officer who had signed in. */
async function withoutDatabase(use: (site: Site, cookie: string) => Promise<void>): Promise<void> {
  const site = await openSite({ wrap: (_, connection) => openStore(connection) })
  const cookie = `session=${(await signIn(site)).cookies.get('session')}`
  await site.context.store.close()
  site.log.length = 0
  try {
    await use(site, cookie)
  } finally {
    await site.close()
  }
}

describe('when the database goes away', () => {
  test('an officer gets a page that says so and names the request, and nothing else', async () => {
    await withoutDatabase(async (site, cookie) => {
      for (const language of languages) {
        const response = await site.app.request(`/${language}/desk`, { headers: { Cookie: cookie } })
        const body = await response.text()
        assert.equal(response.status, 500)
        assert(body.includes(say(language, 'problem.page.fault')))
        assert(body.includes(say(language, 'refusal.fault')))
        const id = uuid.exec(body)?.[0]
        assert(site.log.some(line => line.event === 'fault' && line.requestId === id))
        assert.doesNotMatch(body, /pool|postgres|select|\.ts|\.js:|^\s+at /im, 'No detail is told.')
      }
    })
  })

  test('a form that was sent meets the same page', async () => {
    await withoutDatabase(async ({ app }, cookie) => {
      const headers = { Cookie: cookie, Origin: origin }
      const response = await app.request('/en/desk/new', {
        method: 'POST',
        headers,
        body: new URLSearchParams(),
      })
      assert.equal(response.status, 500)
    })
  })

  test('a program gets a problem with the same number as the log', async () => {
    await withoutDatabase(async (site, cookie) => {
      const response = await site.app.request('/api/v1/check', {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'application/json', 'Accept-Language': 'ru' },
        body: JSON.stringify({ numbers: ['990101100010'] }),
      })
      const problem = (await response.json()) as Record<string, unknown>
      assert.equal(response.status, 500)
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json')
      assert.deepEqual(problem, {
        type: 'urn:tizilim:refusal:fault',
        title: say('ru', 'refusal.fault'),
        status: 500,
        code: 'fault',
        requestId: site.log.find(({ event }) => event === 'fault')?.requestId,
      })
    })
  })

  test('a supervisor learns it, and the public goes on checking numbers', async () => {
    await withoutDatabase(async ({ app }) => {
      const health = await app.request('/healthz')
      assert.equal(health.status, 503)
      assert.deepEqual(await health.json(), { status: 'database_away' })
      const answer = await client(app).post('/en/verify', { number: '990101100010' })
      assert.equal(answer.status, 200)
    })
  })

  test('nothing is half done: a decision that breaks off leaves the case as it was', async () => {
    let breaks = false
    const site = await openSite({
      wrap: store => ({
        ...store,
        transaction: work =>
          store.transaction(tx =>
            work({
              query: async statement => {
                if (breaks && statement.sql.includes('insert into holding'))
                  throw new Error('the disk is on fire')
                return tx.query(statement)
              },
            }),
          ),
      }),
    })
    try {
      const officer = await signIn(site)
      const path = await confirmCase(officer)
      breaks = true
      const broken = await decideCase(officer, path)
      assert.equal(broken.status, 500)
      assert(!broken.body.includes('fire'))
      assert(!JSON.stringify(site.log).includes('fire'), 'The words of an error may quote a value.')
      breaks = false
      assert.equal((await decideCase(officer, path)).status, 303)
    } finally {
      await site.close()
    }
  })
})

test('while all is well, a supervisor is told so', async () => {
  const site = await openSite()
  try {
    const health = await site.app.request('/healthz')
    assert.deepEqual([health.status, await health.json()], [200, { status: 'up' }])
  } finally {
    await site.close()
  }
})
