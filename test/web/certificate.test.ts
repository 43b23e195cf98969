// Checking certificates over HTTP: the form without JavaScript, the keys, and the signed list of the withdrawn.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { PublicKey } from '../../src/certificate/key.ts'
import { judgeCode } from '../../src/certificate/token.ts'
import { readWithdrawals } from '../../src/certificate/withdrawal.ts'
import { later } from '../../src/kernel/clock.ts'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { otherKey, fullCode as strange } from '../certificate/code-of.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { scanQr } from '../paper/scan-qr.ts'
import { type Answer, client, select } from './client.ts'
import { textOf } from './html.ts'
import { noon, openSite, signIn } from './site.ts'
import { confirmCase, decideCase, numberOn } from './walk.ts'

let now = noon
const site = await openSite({ clock: { nowAt: () => now } })
after(site.close)
const reader = client(site.app)
const officer = await signIn(site)
const path = await confirmCase(officer)
const iin = numberOn(await officer.follow(await decideCase(officer, path)))

/** The code on a paper of the desk, scanned. */
async function scanned(paper: 'certificate' | 'masked'): Promise<string> {
  const cookies = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await site.app.request(`/kk${path}/${paper}.pdf`, { headers: { Cookie: cookies } })
  assert.equal(response.status, 200)
  return scanQr(readPdf(new Uint8Array(await response.arrayBuffer())))!
}

const [whole, masked] = [await scanned('certificate'), await scanned('masked')]

const stateOn = ({ page }: Answer) => select(page, 'div', 'data-state')[0]?.attributes.get('data-state')

/** What stands before the form, and before the pieces that wait for a script. */
const shown = ({ body }: Answer) => body.slice(0, body.indexOf('data-tool="certificate"'))

async function keys(): Promise<readonly PublicKey[]> {
  const answer = await site.app.request('/api/v1/certificate-keys')
  return ((await answer.json()) as { keys: readonly PublicKey[] }).keys
}

describe('without JavaScript', () => {
  for (const language of languages) {
    test(`a code of a demonstration is unchanged and never called a real one in ${language}`, async () => {
      const answer = await reader.post(`/${language}/verify/certificate`, { code: whole })
      assert.equal(answer.status, 200)
      assert.equal(stateOn(answer), 'demo')
      for (const sentence of ['certify.word.demo', 'certify.say.demo', 'certify.list.now'] as const) {
        assert(answer.text.includes(say(language, sentence)), sentence)
      }
      assert(answer.body.includes('ERIKSSON'))
      assert(shown(answer).includes('app-verdict--plain'))
      assert(!shown(answer).includes('app-verdict--good'), 'There is no tick in a demonstration.')
    })
  }

  test('a masked code shows the last four digits, and neither number nor birth date', async () => {
    const { body, text, page } = await reader.post('/en/verify/certificate', { code: masked })
    assert.equal(stateOn({ page } as Answer), 'demo')
    assert(!body.includes(iin) && !text.includes('1974'))
    const strip = select(page, 'span', 'class', 'app-strip')[0]
    assert.equal(textOf(strip!), `••••••••${iin.slice(8)}`)
  })

  test('one changed character is not genuine, nor is anything that is no code of ours', async () => {
    const other = whole.at(-10) === 'A' ? 'B' : 'A'
    const states = {
      [whole.slice(0, -10) + other + whole.slice(-9)]: 'altered',
      [strange]: 'unknown_key',
      [iin]: 'not_a_certificate',
      [`${whole}.x`]: 'not_a_certificate',
      'https://example.org/': 'not_a_certificate',
      ['x'.repeat(20_000)]: 'not_a_certificate',
    }
    for (const [code, state] of Object.entries(states)) {
      const answer = await reader.post('/en/verify/certificate', { code })
      assert.equal(stateOn(answer), state)
      assert.match(answer.text, /Not genuine/)
      assert(!shown(answer).includes('app-verdict--good'))
    }
  })

  test('an empty field is a problem of the field', async () => {
    const answer = await reader.post('/ru/verify/certificate', { code: ' \n' })
    assert.equal(answer.status, 422)
    assert(answer.text.includes(say('ru', 'certify.missing')))
  })

  test('what is checked is neither logged nor stored', async () => {
    await reader.post('/en/verify/certificate', { code: whole })
    assert(!JSON.stringify(site.log).includes(whole.slice(0, 40)))
  })
})

describe('for programs', () => {
  test('the keys are public halves, and check the code of a certificate', async () => {
    const published = await keys()
    assert.deepEqual(
      published.map(key => Object.keys(key).sort()),
      [['alg', 'crv', 'demo', 'kid', 'kty', 'use', 'x', 'y']],
    )
    assert.equal((await judgeCode(whole, published, new Set())).state, 'genuine')
    assert.equal((await judgeCode(whole, [otherKey.public], new Set())).state, 'unknown_key')
  })

  test('the list of the withdrawn is signed, and grows within a minute when a number goes out of use', async () => {
    const read = async () => {
      const answer = await site.app.request('/api/v1/certificate-withdrawals')
      assert.equal(answer.headers.get('Content-Type'), 'application/jose')
      return (await readWithdrawals(await answer.text(), await keys()))!.ids
    }
    assert.deepEqual(await read(), new Set())
    await site.store.query(sql`update holding set state = 'annulled', reason = 'formed_by_mistake'`)
    // Here it is known at once.
    const answer = await reader.post('/en/verify/certificate', { code: whole })
    now = later(noon, 59_999)
    assert.deepEqual(await read(), new Set())
    now = later(noon, 60_000)
    const ids = await read()
    assert.equal(ids.size, 1)
    assert.equal((await judgeCode(masked, await keys(), ids)).state, 'withdrawn')
    assert.equal(stateOn(answer), 'withdrawn')
    assert(answer.text.includes(say('en', 'certify.word.withdrawn')))
  })
})

test('only this page may ask for the camera', async () => {
  for (const [page, camera] of [
    ['/en/verify/certificate', 'camera=(self)'],
    ['/en/verify', 'camera=()'],
  ]) {
    const { headers } = await site.app.request(page!)
    assert(headers.get('Permissions-Policy')!.includes(camera!), headers.get('Permissions-Policy')!)
  }
})
