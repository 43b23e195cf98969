// Offers to sell a number: the six questions, what they amount to, the report, and the statement that nobody keeps.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { judgeOffer, offerSigns } from '../../src/rules/offer.ts'
import { openStore, sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { allPieces, readPdf } from '../paper/read-pdf.ts'
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
  assert(page.text.includes('Allowed. The state fee is still 0\u00a0₸.'))
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

const told = { what: '<b>15 000 ₽</b> & "quick"', where: 'A channel', contact: '', when: 'Yesterday' }

function stored(): Promise<{ id: string; page: string; words: string }[]> {
  return site.store.query(sql`select id, page, words from report`)
}

describe('the statement', () => {
  for (const language of languages) {
    test(`holds what was typed, escaped, and is not kept, in ${language}`, async () => {
      const page = await reader.post(`/${language}/fraud/statement`, told)
      assert.equal(page.status, 200)
      assert(page.text.includes(told.what), page.text)
      assert(page.text.includes(say(language, 'fraud.statement.none')))
      assert(!page.body.includes('<b>15'))
      assert.deepEqual(await stored(), [])
    })
  }

  test('is a PDF in Kazakh and in Russian, too', async () => {
    for (const language of ['kk', 'ru'] as const) {
      const body = new URLSearchParams({ ...told, what: 'Нөмір 15 000 ₸' })
      const headers = { Origin: 'http://localhost' }
      const answer = await site.app.request(`/${language}/fraud/statement.pdf`, {
        method: 'POST',
        body,
        headers,
      })
      assert.equal(answer.headers.get('Content-Type'), 'application/pdf')
      const words = allPieces(readPdf(new Uint8Array(await answer.arrayBuffer())).reading)
        .map(piece => piece.words)
        .join(' ')
      for (const part of ['15 000 ₸', 'A channel', say(language, 'fraud.statement.title')]) {
        assert(words.includes(part), `${part} in ${words}`)
      }
    }
    const empty = await reader.post('/kk/fraud/statement.pdf', { ...told, what: '' })
    assert.equal(empty.location, '/kk/fraud/report')
  })

  test('is not made of nothing, nor of too much, and what was typed stays', async () => {
    for (const path of ['/en/fraud/report', '/en/fraud/statement']) {
      const empty = await reader.post(path, { ...told, what: ' ' })
      assert.equal(empty.status, 422)
      assert(empty.body.includes('value="A channel"'))
      assert.equal((await reader.post(path, { ...told, where: 'x'.repeat(201) })).status, 422)
    }
  })
})

describe('J14-3 the report', () => {
  test('is stored once and thanked for with its number, and gives the statement', async () => {
    const id = randomUUID()
    const pages = [
      await reader.post('/ru/fraud/report', { ...told, id }),
      await reader.post('/ru/fraud/report', { ...told, id }),
    ]
    const [report, ...others] = await stored()
    assert.deepEqual([report?.id, report?.page, others], [id, '/fraud/report', []])
    assert(report?.words.includes(told.what))
    for (const page of pages) {
      assert(page.text.includes(say('ru', 'fraud.report.thanks')))
      assert(page.text.includes(say('ru', 'fraud.statement.title')))
    }
  })

  test('of the longest answers fits into what is stored', async () => {
    const longest = {
      what: 'x'.repeat(1000),
      where: 'x'.repeat(200),
      contact: 'x'.repeat(200),
      when: 'x'.repeat(100),
    }
    for (const language of languages) {
      const page = await reader.post(`/${language}/fraud/report`, { ...longest, id: randomUUID() })
      assert.equal(page.status, 200, language)
    }
  })

  test('that cannot be stored comes back with what was typed', async () => {
    const broken = await openSite({ wrap: (_, connection) => openStore(connection) })
    await broken.context.store.close()
    const page = await client(broken.app).post('/kk/fraud/report', told)
    assert.equal(page.status, 503)
    assert(page.text.includes(say('kk', 'report.failed')))
    assert(page.body.includes('value="A channel"'))
    await broken.close()
  })

  test('is logged nowhere, nor is the statement', () => {
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
