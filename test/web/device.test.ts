// The public pages on a reader's device: the bundle that is shipped answers every address as the server does.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { runInThisContext } from 'node:vm'
import { applicants, channels, localities, statuses } from '../../src/rules/code.ts'
import { languages } from '../../src/text/language.ts'
import { builtFiles } from '../../src/web/asset.ts'
import type { openDevice } from '../../src/web/device.ts'
import { foldFacts, unfoldFacts } from '../../src/web/fact.ts'
import { offlinePages } from '../../src/web/public/offline.tsx'
import { readings } from '../../src/web/reading.ts'
import { shippedPacks } from '../rules/shipped.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)

const folder = new URL('../../', import.meta.url)
const bundle = readFileSync(new URL(`.${builtFiles()['device.js']!.path}`, folder), 'utf8')
const shipped = runInThisContext(`${bundle};device`) as { openDevice: typeof openDevice }
const facts = { demo: true, pack: site.context.pack.pack, packs: [...shippedPacks.values()] }
const device = shipped.openDevice(foldFacts(facts), builtFiles(), site.context.clock)

const worker = 'status=foreigner&purpose=employment_tax&where=in_kazakhstan&eds=none&had=no'

/** Every page of the list, and choices that readers make on them, after the language. */
const addresses: readonly string[] = [
  ...readings.filter(({ method, path }) => !method && !path.includes(':')).map(({ path }) => path),
  ...statuses.map(status => `/check-need/purpose?status=${status}`),
  '/check-need/status?answered=yes',
  `/check-need/had?${worker.replace('&had=no', '')}`,
  `/check-need/had?${worker}&answered=yes`,
  `/check-need/result?${worker}`,
  `/check-need/result?${worker.replace('had=no', 'had=yes')}`,
  `/check-need/result?${worker}&asOf=2024-06-01&pack=order-258-2024`,
  '/check-need/result?status=citizen&had=unsure',
  '/check-need/nothing',
  ...channels.flatMap(channel => applicants.map(who => `/documents?channel=${channel}&applicant=${who}`)),
  ...localities.map(locality => `/exchange?locality=${locality}`),
  '/psc?region=almaty_city',
  '/consulates?country=arg',
  '/psc/abai-sample',
  '/psc/abai-village',
  '/consulates/italy',
  '/fraud/check?no_visit=yes',
  '/search?q=passport',
  '/how?pack=order-258-2024&asOf=2024-06-01',
  '/report?page=/why',
]

describe('the device answers as the server does', () => {
  for (const language of languages) {
    test(`in ${language}`, async () => {
      for (const address of addresses) {
        const [asked, made] = await Promise.all([
          site.app.request(`/${language}${address}`),
          device(new Request(`http://localhost/${language}${address}`)),
        ])
        assert.deepEqual(await answerOf(made), await answerOf(asked), address)
      }
    })
  }

  async function answerOf(answer: Response) {
    const { status, headers } = answer
    const [location, policy] = ['Location', 'Content-Security-Policy'].map(name => headers.get(name))
    // A form that is sent twice is known by an id made by chance.
    const body = (await answer.text()).replace(/value="[0-9a-f-]{36}"/, '')
    return { status, location, policy, body }
  }
})

test('the device knows nothing of officers, of forms that are sent, or of what is not there', async () => {
  for (const path of ['/en/desk', '/en/desk/sign-in', '/en/nothing', '/de', '/api/openapi.json']) {
    assert.equal((await device(new Request(`http://localhost${path}`))).status, 404, path)
  }
  const posted = await device(new Request('http://localhost/en/verify', { method: 'POST' }))
  assert.equal(posted.status, 404)
})

test('what a reader is promised to have without a network is there', () => {
  for (const { path } of offlinePages)
    assert(
      readings.some(reading => reading.path === path),
      path,
    )
})

test('the facts arrive as they were sent, with each row of the rules sent once', () => {
  const folded = foldFacts(facts)
  assert.deepEqual(unfoldFacts(folded), JSON.parse(JSON.stringify(facts)))
  const [row] = facts.packs[0]!.rows
  assert.equal(folded.split(JSON.stringify(row)).length, 2)
})
