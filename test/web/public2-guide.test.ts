// The guide: the same chapters on the page and in the PDF, in each language, from the rules of the day.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

describe('S65 the guide', () => {
  for (const language of languages) {
    test(`is one page in ${language} that says what the rules say`, async () => {
      const { text } = await reader.get(`/${language}/guide`)
      for (const kind of ['case', 'next_step', 'placement', 'category'] as const) {
        for (const row of rulesOn(shippedPack, kind, '2026-11-23')) {
          assert(text.includes(row.says[language]), row.key)
        }
      }
    })

    test(`is a tagged PDF in ${language}, the same bytes each time`, async () => {
      const fetched = async () => {
        const answer = await site.app.request(`/${language}/guide.pdf`)
        assert.equal(answer.headers.get('Content-Type'), 'application/pdf')
        return Buffer.from(await answer.arrayBuffer()).toString('latin1')
      }
      const pdf = await fetched()
      assert.match(pdf, /^%PDF-1\.7/)
      assert.match(pdf, new RegExp(`/Lang \\(${language}\\)`))
      assert.match(pdf, /\/MarkInfo <<\s*\/Type \/MarkInfo\s*\/Marked true|\/Marked true/)
      assert.equal((pdf.match(/\/S \/H1\b/g) ?? []).length, 1)
      assert.equal((pdf.match(/\/S \/H2\b/g) ?? []).length, 10)
      assert.equal(await fetched(), pdf)
    })
  }

  test('says in the demonstration that it is one, and everywhere that a number is free', async () => {
    for (const language of languages) {
      const { text } = await reader.get(`/${language}/guide`)
      for (const key of ['frame.demo', 'frame.free', 'fraud.lead'] as const) {
        assert(text.includes(say(language, key)))
      }
    }
  })
})
