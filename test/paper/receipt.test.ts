// Receipts and refusals, read back from their bytes: reason, law, day and way to object, in the languages they need.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Ground, type ReceiptFacts, receiptPaper, refusalPaper } from '../../src/paper/receipt.ts'
import { rulesOn } from '../../src/rules/day.ts'
import { dateInWords } from '../../src/text/date.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { assertApart, assertWithinMargins, squash, squashed } from './layout.ts'
import { allPieces, type Pdf, readPdf } from './read-pdf.ts'

const on = '2026-11-23'

/** The grounds of the shipped rules. */
const grounds: readonly Ground[] = rulesOn(shippedPack, 'refusal_ground', on).map(
  ({ body, says, source, quote, checkedOn }) => ({
    code: body.code,
    name: body.name,
    says,
    source: shippedPack.sources[source]!.name,
    quote,
    checkedOn,
  }),
)

const common = {
  demo: true,
  authority: null,
  reference: 'KZ-7F3K-Q2MX',
  applicant: 'ERIKSSON ANNA MARIA',
  office: { kk: 'Алматы, Жетісу ауданы', ru: 'Алматы, Жетысуский район', en: 'Almaty, Zhetysu district' },
  officer: 'D-17',
  on,
} as const

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kk: `Құжат ${index}`,
    ru: `Документ ${index}`,
    en: `Paper ${index}`,
  }))

const accepted: ReceiptFacts = { ...common, outcome: 'accepted', dueOn: '2026-11-24', papers: names(4) }

async function read(language: Language, facts: ReceiptFacts): Promise<Pdf> {
  return readPdf(await receiptPaper(language, facts))
}

function assertSays(pdf: Pdf, sentences: readonly string[]): void {
  for (const sentence of sentences) assert.ok(squashed(pdf).includes(squash(sentence)), sentence)
}

for (const ground of grounds.filter(({ code }) => code.startsWith('I'))) {
  test(`J9-6 refusal of intake with ${ground.code} is a receipt in kk and ru: reason, law, date, officer`, async () => {
    const pdf = await read('ru', { ...common, outcome: 'refused', ground })
    for (const language of ['kk', 'ru'] as const) {
      assertSays(pdf, [
        say(language, 'receipt.title.refused'),
        `${ground.code}. ${ground.name[language]}. ${ground.says[language]}`,
        ground.source[language],
        ground.quote,
        dateInWords(language, on),
        say(language, 'receipt.can.object'),
        common.office[language],
        'D-17',
      ])
    }
    assert.deepEqual([pdf.tagged, pdf.language, pdf.pageCount], [true, 'kk', 1])
    assertWithinMargins(pdf)
    assertApart(pdf)
  })
}

describe('a receipt', () => {
  test('of accepted papers says when the decision is due, and what was received', async () => {
    const pdf = await read('kk', accepted)
    for (const language of ['kk', 'ru'] as const) {
      const { papers } = accepted as Extract<ReceiptFacts, { outcome: 'accepted' }>
      assertSays(pdf, [
        say(language, 'receipt.title.accepted'),
        dateInWords(language, '2026-11-24'),
        papers.map(name => name[language]).join('; '),
        say(language, 'receipt.now.follow'),
      ])
    }
    assert.equal(pdf.description.get('Title'), 'Қолхат: құжаттар қабылданды · Расписка: документы приняты')
  })

  test('says it again in English on a second page for who reads English, and for nobody else', async () => {
    const bytes = await receiptPaper('en', accepted)
    assertSays(readPdf(bytes), [say('kk', 'receipt.title.accepted'), say('ru', 'receipt.title.accepted')])
    assertSays(readPdf(bytes, 1), [say('en', 'receipt.title.accepted'), 'Almaty, Zhetysu district'])
    assert.equal(readPdf(bytes).pageCount, 2)
    assert.equal((await read('kk', accepted)).pageCount, 1)
  })

  test('tells a screen reader the language of each part', async () => {
    const { reading } = await read('en', accepted)
    const parts = allPieces(reading).filter(({ role }) => role === 'Sect')
    assert.deepEqual(
      parts.map(({ language }) => language),
      ['kk', 'ru', 'en'],
    )
    for (const part of parts) assert.equal(allPieces(part).filter(({ role }) => role === 'H1').length, 1)
  })

  test('stays on its pages, clear within the margins, also with the longest names and many papers', async () => {
    const long: ReceiptFacts = { ...accepted, applicant: 'W'.repeat(80), papers: names(12) }
    const refusals = grounds.map(ground => ({ ...common, outcome: 'refused', ground }) as const)
    for (const facts of [accepted, long, ...refusals]) {
      const bytes = await receiptPaper('en', facts)
      for (const pdf of [readPdf(bytes), readPdf(bytes, 1)]) {
        assertWithinMargins(pdf)
        assertApart(pdf)
      }
    }
  })

  test('is marked in a demonstration, and in nothing else', async () => {
    const authority = { kk: 'Тіркеу органы', ru: 'Регистрирующий орган', en: 'Registering authority' }
    assertSays(await read('kk', accepted), [say('kk', 'receipt.demo'), say('ru', 'receipt.demo')])
    const real = await read('en', { ...accepted, demo: false, authority })
    assert.doesNotMatch(squashed(real), /DEMO|демонстрац/i)
    assertSays(real, [authority.kk, authority.ru])
  })
})

for (const language of languages) {
  for (const ground of grounds.filter(({ code }) => code === 'R1' || code === 'R2')) {
    test(`J5-4 ${ground.code} in ${language}: reason in plain words, legal ground, and how to object`, async () => {
      const pdf = readPdf(await refusalPaper(language, { ...common, ground }))
      assertSays(pdf, [
        say(language, 'receipt.title.decided'),
        `${ground.code}. ${ground.name[language]}. ${ground.says[language]}`,
        ground.source[language],
        ground.quote,
        say(language, 'receipt.can.apply'),
        say(language, 'receipt.can.object'),
        say(language, 'receipt.can.time'),
        say(language, 'receipt.demo'),
        say(language, 'paper.free'),
      ])
      assert.deepEqual([pdf.tagged, pdf.language, pdf.pageCount], [true, language, 1])
      assert.equal(pdf.description.get('Title'), say(language, 'receipt.title.decided'))
      assertWithinMargins(pdf)
      assertApart(pdf)
    })
  }
}
