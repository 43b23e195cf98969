// The certificate, read back from its bytes: what it says, how it reads aloud, and what it may never do.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isIin } from '@tizilim/iin'
import { Fault } from '../../src/kernel/assert.ts'
import {
  type CertificateFacts,
  certificatePaper,
  type MaskedCertificateFacts,
  maskedCertificatePaper,
} from '../../src/paper/certificate.ts'
import { en } from '../../src/text/en.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { isMessageKey, say, sayAny } from '../../src/text/say.ts'
import { fullCode, maskedCode } from '../certificate/code-of.ts'
import { assertApart, assertWithinMargins, squash, squashed } from './layout.ts'
import { Bytes, Name, textOf, type Value } from './pdf-syntax.ts'
import { allPieces, type Pdf, type Piece, readPdf } from './read-pdf.ts'
import { quietSquare, scanQr } from './scan-qr.ts'

const iin = '740812200011'

// The specimen passport of ICAO Doc 9303.
const specimen: CertificateFacts = {
  demo: true,
  authority: null,
  reference: 'KZ-7F3K-Q2MX',
  iin,
  formedOn: '2026-11-22',
  issuedOn: '2026-11-22',
  code: fullCode,
  link: null,
  office: 'Алматы, Жетісу ауданы',
  person: {
    family: 'ERIKSSON',
    given: 'ANNA MARIA',
    birthOn: '1974-08-12',
    birthPlace: 'ZENITH',
    sex: 'female',
    citizenship: 'UTO',
  },
  document: { country: 'UTO', number: 'L898902C3', expiresOn: '2032-04-15' },
}

const masked: MaskedCertificateFacts = {
  demo: true,
  authority: null,
  lastDigits: '0010',
  person: { family: 'ERIKSSON', given: 'ANNA MARIA' },
  formedOn: '2026-11-22',
  issuedOn: '2026-11-23',
  code: maskedCode,
  link: null,
}

const official: CertificateFacts = {
  ...specimen,
  demo: false,
  authority: { kk: 'Тіркеу органы', ru: 'Регистрирующий орган', en: 'Registering authority' },
}

// The longest a desk takes in, without one place to break a line, in the widest letters there are.
const longest: CertificateFacts = {
  ...specimen,
  office: 'Ұ'.repeat(200),
  person: { ...specimen.person, family: 'Щ'.repeat(39), given: 'W'.repeat(39), birthPlace: 'Ә'.repeat(200) },
}

for (const language of languages) {
  describe(`a certificate in ${language}`, () => {
    test('says every sentence a certificate has, and every fact', async () => {
      const said = squashed(await read(language, specimen))
      for (const sentence of sentences(language)) assert.ok(said.includes(squash(sentence)), sentence)
      const { person, document, office, reference } = specimen
      const facts = [person.family, person.given!, person.birthPlace, document.number, office, reference]
      for (const fact of facts) assert.ok(said.includes(squash(fact)), fact)
    })

    test('J5-6 is tagged, titled, and of its language', async () => {
      const pdf = await read(language, specimen)
      assert.equal(pdf.language, language)
      assert.equal(pdf.tagged, true)
      assert.equal(pdf.showsTitle, true)
      assert.equal(pdf.description.get('Title'), say(language, 'paper.title'))
      assert.ok(pdf.metadata.includes(say(language, 'paper.title')))
    })

    test('stays within the margins, with and without the marks of a demonstration', async () => {
      for (const pdf of [await read(language, specimen), await read(language, official)]) {
        assertWithinMargins(pdf)
        assertApart(pdf)
      }
    })

    test('keeps the longest names on one page, whole, and clear of each other', async () => {
      const pdf = await read(language, longest)
      assert.equal(pdf.pageCount, 1)
      assertWithinMargins(pdf)
      assertApart(pdf)
      const said = squashed(pdf)
      const { family, given, birthPlace } = longest.person
      for (const fact of [family, given!, birthPlace, longest.office]) assert.ok(said.includes(fact))
    })
  })
}

describe('the number on a certificate', () => {
  test('is a number of the test range', () => assert.ok(isIin(iin)))

  test('J5-6 is one string of twelve digits, with no gap that a reader takes for a space', async () => {
    const [strip, ...others] = (await read('en', specimen)).page.lines.filter(({ text }) =>
      /\d{7}/.test(text),
    )
    assert.equal(others.length, 0)
    assert.equal(strip!.text, iin)
    assert.ok(strip!.gapMax > 0.05 && strip!.gapMax < 0.1, `${strip!.gapMax}`)
  })

  test('is read aloud digit by digit, and group by group with its name', async () => {
    const alternatives = allPieces((await read('en', specimen)).reading).map(piece => piece.alternative)
    assert.deepEqual(
      alternatives.filter(alternative => /^\d/.test(alternative ?? '')),
      ['7 4 0 8 1 2 2 0 0 0 1 1', '7 4 0 8 1 2: born', '2: century and sex', '0 0 0 1: serial', '1: check'],
    )
  })

  test('stands neither in the description of the file nor in an address', async () => {
    const pdf = await read('en', specimen)
    assert.doesNotMatch([...pdf.description.values(), pdf.metadata].join(), /740812/)
    assert.equal(pdf.objects.flatMap(names).includes('URI'), false)
  })

  test('is read by a scanner in the signed code', async () => {
    assert.equal(scanQr(await read('kk', specimen)), fullCode)
  })

  test('opens the page of the check where its address is known, which stands on the sheet to be compared', async () => {
    const origin = 'https://register.some-authority.example.org'
    for (const language of languages) {
      for (const code of [fullCode, maskedCode]) {
        const link = `${origin}/${language}/verify/certificate#${code}`
        const sheets = [
          await certificatePaper(language, { ...longest, code, link }),
          await maskedCertificatePaper(language, { ...masked, code, link }),
        ]
        for (const pdf of sheets.map(bytes => readPdf(bytes))) {
          assert.equal(scanQr(pdf), link)
          const said = squash(words(pdf))
          assert.ok(said.includes(squash(say(language, 'paper.check.open'))))
          assert.ok(said.includes(squash(say(language, 'paper.check.address', { origin }))))
          assert.ok(!said.includes(squash(say(language, 'paper.check.page'))))
          assertWithinMargins(pdf)
        }
      }
    }
  })

  test('leaves the scanner four empty modules around the code', async () => {
    const { page } = await read('ru', longest)
    const { left, top, side } = quietSquare(page)
    assert.ok(left > 0 && top > 0 && left + side < page.width)
    const inside = page.lines.filter(
      line => line.upright && line.right > left && line.baseline - line.size < top + side,
    )
    assert.deepEqual(inside, [])
  })
})

for (const language of languages) {
  describe(`a masked certificate in ${language}`, () => {
    test('J5-7 shows the last four digits, and no more of the number in text, tags or description', async () => {
      const bytes = await maskedCertificatePaper(language, masked)
      const pdf = readPdf(bytes)
      assert.ok(pdf.page.lines.some(({ text }) => text === '••••••••0010'))
      const said = [
        ...pdf.description.values(),
        pdf.metadata,
        ...allPieces(pdf.reading).map(sayingOf),
        words(pdf),
      ]
      assert.doesNotMatch(said.join(' ').replace(/\s/g, ''), /99010110|1899-?01/)
      assert.ok(!Buffer.from(bytes).includes('990101100010'))
    })

    test('has a code of its own, which scans', async () => {
      assert.equal(scanQr(readPdf(await maskedCertificatePaper(language, masked))), maskedCode)
    })

    test('names neither the birth date, nor the sex, nor the application: they lead to the number', async () => {
      const said = squash(words(readPdf(await maskedCertificatePaper(language, masked))))
      for (const fact of ['birth', 'sex', 'reference', 'document'] as const) {
        assert.ok(!said.includes(`${squash(say(language, `paper.fact.${fact}`))}K`), fact)
      }
      assert.doesNotMatch(said, /KZ-/)
    })

    test('is tagged, of its language, within the margins, and says all that it has to', async () => {
      const pdf = readPdf(await maskedCertificatePaper(language, masked))
      assert.deepEqual([pdf.tagged, pdf.language, pdf.pageCount], [true, language, 1])
      assert.equal(pdf.description.get('Title'), say(language, 'paper.masked.title'))
      assertWithinMargins(pdf)
      assertApart(pdf)
      for (const key of [
        'paper.masked.title',
        'paper.masked.why',
        'paper.masked.compare',
        'paper.free',
      ] as const) {
        assert.ok(squashed(pdf).includes(squash(say(language, key))), key)
      }
    })

    test('keeps the longest names, and the notice of a demonstration only in one', async () => {
      const person = { family: 'Щ'.repeat(39), given: 'W'.repeat(39) }
      const long = readPdf(await maskedCertificatePaper(language, { ...masked, person }))
      for (const name of Object.values(person)) assert.ok(squashed(long).includes(name))
      const { authority } = official
      const real = readPdf(await maskedCertificatePaper(language, { ...masked, demo: false, authority }))
      assert.ok(squashed(long).includes(squash(say(language, 'paper.demo'))))
      assert.ok(!squashed(real).includes(squash(say(language, 'paper.demo'))))
    })
  })
}

describe('the order in which a certificate is read', () => {
  test('has one title, headings, facts as rows of a table, lists, and a figure in words', async () => {
    const { reading } = await read('en', specimen)
    const roles = allPieces(reading).map(({ role }) => role)
    const count = (wanted: string) => roles.filter(role => role === wanted).length
    assert.equal(reading.role, 'Document')
    assert.equal(count('H1'), 1)
    assert.equal(count('H2'), 3)
    assert.equal(count('TR'), 13)
    assert.equal(count('LI'), 8)
    assert.deepEqual(
      allPieces(reading)
        .filter(({ role }) => role === 'Figure')
        .map(({ alternative }) => alternative),
      ['QR code with the signed number, names and dates'],
    )
  })

  test('pairs each fact with its name', async () => {
    const rows = allPieces((await read('en', specimen)).reading).filter(({ role }) => role === 'TR')
    assert.ok(rows.every(({ pieces }) => pieces[0]!.role === 'TH' && pieces[0]!.scope === 'Row'))
    assert.deepEqual(
      rows.map(({ pieces }) => pieces.map(({ words }) => words)),
      [
        ['Family name', 'ERIKSSON'],
        ['Given names', 'ANNA MARIA'],
        ['Date of birth', '12 August 1974'],
        ['Place of birth', 'ZENITH'],
        ['Sex', 'Female'],
        ['Citizenship', 'Utopia (specimen)'],
        ['Document number', 'L898902C3'],
        ['Document issued by', 'Utopia (specimen)'],
        ['Document valid until', '15 April 2032'],
        ['Number formed on', '22 November 2026'],
        ['Certificate issued on', '22 November 2026'],
        ['Office', 'Алматы, Жетісу ауданы'],
        ['Application', 'KZ-7F3K-Q2MX'],
      ],
    )
  })

  test('leaves out nothing that is not a decoration', async () => {
    const { page } = await read('en', specimen)
    const unmarked = page.lines.filter(({ mark }) => mark.id === null && mark.tag !== 'Artifact')
    assert.deepEqual(unmarked, [])
  })
})

describe('what a certificate may never do', () => {
  test('pass for real in demo, or for a demonstration outside it', async () => {
    const mark = ({ page }: Pdf) => page.lines.filter(({ text, upright }) => text === 'DEMO' && !upright)
    const sample = await read('ru', specimen)
    assert.equal(mark(sample).length, 1)
    assert.ok(mark(sample)[0]!.size >= 100)
    assert.ok(squashed(sample).includes(squash(say('ru', 'paper.demo'))))
    const real = await read('ru', official)
    assert.doesNotMatch(squashed(real), /DEMO|демонстрац/i)
    assert.ok(squashed(real).includes(squash('Регистрирующий орган')))
  })

  test('change with the day it is printed on', async () => {
    const [first, again] = [await certificatePaper('kk', specimen), await certificatePaper('kk', specimen)]
    assert.ok(Buffer.from(first).equals(again))
    assert.equal(readPdf(first).description.get('CreationDate'), 'D:20261122120000Z')
  })

  test('change with what was printed before it', async () => {
    const before = await certificatePaper('en', specimen)
    // Letters with parts: A is drawn as a part of Å, and stands alone in the other sheet.
    await certificatePaper('kk', {
      ...specimen,
      office: 'ÅÇÑŠÉЁЙ',
      person: { ...specimen.person, given: 'ÁÀÂÃÄ' },
    })
    assert.ok(Buffer.from(before).equals(await certificatePaper('en', specimen)))
  })

  test('lose a letter, whatever way it was typed', async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙй ÅåÇçÑñŠšŽžĞğİı'
    const birthPlace = `${letters.normalize('NFD')}\u202e\n`
    const pdf = await read('kk', { ...specimen, person: { ...specimen.person, birthPlace } })
    assert.ok(pdf.page.lines.some(({ text }) => text === letters))
  })

  test('leave a gap where a person has one name only', async () => {
    const pdf = await read('en', { ...specimen, person: { ...specimen.person, given: null } })
    assert.ok(squashed(pdf).includes('Givennamesnoneinthedocument'))
  })

  test('cut what it says: endless facts are a fault', async () => {
    await assert.rejects(certificatePaper('en', { ...specimen, office: 'Ұ'.repeat(5000) }), Fault)
  })

  test('be made of broken facts', async () => {
    await assert.rejects(certificatePaper('en', { ...specimen, iin: '74081220001' }), Fault)
    await assert.rejects(certificatePaper('en', { ...specimen, iin: '971240001315' }), Fault)
    await assert.rejects(certificatePaper('en', { ...specimen, authority: official.authority }), Fault)
    await assert.rejects(certificatePaper('en', { ...official, authority: null }), Fault)
    await assert.rejects(certificatePaper('en', { ...specimen, code: `IIN${iin}` }), Fault)
    await assert.rejects(maskedCertificatePaper('en', { ...masked, lastDigits: iin }), Fault)
  })
})

async function read(language: Language, facts: CertificateFacts): Promise<Pdf> {
  return readPdf(await certificatePaper(language, facts))
}

// All that the papers say, but for what only other facts, or only a screen reader, would bring out.
function sentences(language: Language): readonly string[] {
  const absent = [
    ...['paper.fact.sex.male', 'paper.fact.given.none', 'paper.code.alternative', 'paper.footer'],
    ...['paper.check.open', 'paper.check.address'],
  ]
  return Object.keys(en)
    .filter(isMessageKey)
    .filter(key => /^paper\.(?!masked)/.test(key) && !absent.includes(key))
    .map(key => sayAny(language, key, {}))
}

function words({ page }: Pdf): string {
  return page.lines.map(({ text }) => text).join(' ')
}

function sayingOf({ words: own, alternative }: Piece): string {
  return `${own} ${alternative ?? ''}`
}

function names(value: Value): readonly string[] {
  if (value instanceof Name) return [value.name]
  if (value instanceof Bytes) return [textOf(value)]
  if (Array.isArray(value)) return value.flatMap(names)
  return value instanceof Map ? [...value].flatMap(([key, inner]) => [key, ...names(inner)]) : []
}
