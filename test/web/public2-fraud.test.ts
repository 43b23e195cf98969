// Offers to sell a number: the six questions, what they amount to, and the statement that nobody keeps.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { judgeOffer, offerSigns } from '../../src/rules/offer.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const allNo = Object.fromEntries(offerSigns.map(sign => [sign, 'no']))
const asked = (answers: Readonly<Record<string, string>>) => `?${new URLSearchParams(answers)}`

describe('J14-1 one sign of fraud is enough', () => {
  for (const sign of ['no_visit', 'gives_number', 'state_fee', 'keeps_document'] as const) {
    for (const language of languages) {
      test(`${sign} in ${language}`, async () => {
        for (const others of [{}, allNo, { help_for_price: 'yes' }]) {
          const page = await reader.get(`/${language}/fraud/check${asked({ ...others, [sign]: 'yes' })}`)
          assert.equal(page.status, 200)
          assert(page.text.includes(say(language, 'fraud.verdict.fraud')), page.text)
          assert(page.text.includes(say(language, `fraud.why.${sign}`)))
          assert.equal(select(page.page, 'a', 'href', 'tel:102').length, 1)
        }
      })
    }
  }
})

test('J14-2 help with the form for a price is allowed, and the state fee is still 0 ₸', async () => {
  const page = await reader.get(`/en/fraud/check${asked({ ...allNo, help_for_price: 'yes' })}`)
  assert(page.text.includes('Allowed. The state fee is still 0 ₸.'))
  assert(!page.body.includes('app-verdict--good'), 'Nobody can know from here that an offer is honest.')
})

test('a missing contract asks for care, and no sign at all is no guarantee', () => {
  const answers = (...yes: readonly string[]) => new Map(offerSigns.map(sign => [sign, yes.includes(sign)]))
  assert.deepEqual(judgeOffer(answers('no_contract', 'help_for_price')), {
    ok: true,
    verdict: 'caution',
    because: ['no_contract'],
  })
  assert.deepEqual(judgeOffer(answers()), { ok: true, verdict: 'none', because: [] })
})

test('what is not answered is asked for, and the answers so far are kept, in the other languages too', async () => {
  const page = await reader.get(`/ru/fraud/check${asked({ no_visit: 'no', state_fee: 'maybe' })}`)
  assert.equal(page.status, 422)
  assert.equal(select(page.page, 'input', 'checked').length, 1)
  const others = select(page.page, 'a', 'rel', 'alternate').map(link => link.attributes.get('href'))
  assert.deepEqual(others, ['/kk/fraud/check?no_visit=no', '/en/fraud/check?no_visit=no'])
  assert.equal((await reader.get('/en/fraud/check?sent=yes')).status, 422)
})

describe('the statement', () => {
  const told = { what: '<b>15 000 ₽</b> & "quick"', where: 'A channel', contact: '', when: 'Yesterday' }

  for (const language of languages) {
    test(`holds what was typed, escaped, in ${language}`, async () => {
      const page = await reader.post(`/${language}/fraud/report`, told)
      assert.equal(page.status, 200)
      assert(page.text.includes(told.what), page.text)
      assert(page.text.includes(say(language, 'fraud.statement.none')))
      assert(!page.body.includes('<b>15'))
    })
  }

  test('is not made of nothing, nor of too much, and what was typed stays', async () => {
    const empty = await reader.post('/en/fraud/report', { ...told, what: ' ' })
    assert.equal(empty.status, 422)
    assert(empty.body.includes('value="A channel"'))
    assert.equal((await reader.post('/kk/fraud/report', { ...told, where: 'x'.repeat(301) })).status, 422)
  })

  test('is logged nowhere', () => {
    assert.doesNotMatch(JSON.stringify(site.log), /15 000|A channel|Yesterday/)
  })
})

test('J14-4 J14-5 the page tells that a number is free, and that digits prove nothing', async () => {
  for (const language of languages) {
    const page = await reader.get(`/${language}/fraud`)
    for (const key of ['fraud.number', 'frame.free', 'fraud.helper.issue'] as const) {
      assert(page.text.includes(say(language, key)), key)
    }
    assert(!page.body.includes('app-verdict--good'))
  }
})
