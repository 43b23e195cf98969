// The guide: the same chapters on the page and in the PDF, in each language, from the rules of the day.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { allPieces, readPdf } from '../paper/read-pdf.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

// Where a line ends is a matter of the paper.
const plain = (words: string) => words.replace(/\s+/g, '')

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

    test(`says the same on the page and in the PDF in ${language}, sentence by sentence`, async () => {
      const { page } = await reader.get(`/${language}/guide`)
      const main = select(page, 'main')[0]!
      const chapters = select(main, 'section').filter(({ attributes }) => !attributes.has('class'))
      const headings = chapters.map(chapter => textOf(select(chapter, 'h2')[0]!))
      const answer = await site.app.request(`/${language}/guide.pdf`)
      const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
      const said = (role: string) =>
        allPieces(pdf.reading)
          .filter(piece => piece.role === role)
          .map(piece => plain(piece.words))
      assert.deepEqual(said('H1'), [plain(textOf(select(main, 'h1')[0]!))])
      assert.deepEqual(said('H2'), headings.map(plain))
      const sentences = chapters.flatMap(chapter => select(chapter, 'li')).map(textOf)
      assert.ok(sentences.length > 40)
      assert.deepEqual(said('LBody'), sentences.map(plain))
      assert.deepEqual(pdf.outline.map(plain), headings.map(plain), 'The bookmarks are the contents (S5).')
      assert.equal(pdf.tagged && pdf.showsTitle, true)
      assert.equal(pdf.language, language)
      assert.ok(pdf.pageCount > 1)
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
