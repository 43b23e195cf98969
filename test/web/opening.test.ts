// The first step at the desk with lines that cannot be right: each says what to mend, and nothing typed is lost.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { printed, printedText } from '../mrz/lines-of.ts'
import { type Answer, select } from './client.ts'
import { textOf } from './html.ts'
import { openSite, signIn } from './site.ts'
import { openCase, specimen } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)

/** Sends the lines and gives what the page says is wrong with them, after asserting that it still holds them. */
async function refused(mrz: string, language = 'en'): Promise<string[]> {
  const answer = await officer.post(`/${language}/desk/new`, { mrz })
  assert.equal(answer.status, 422, answer.text)
  const [field] = select(answer.page, 'textarea', 'id', 'mrz')
  assert.equal(
    textOf(field!),
    mrz.replace(/\s+/g, ' ').trim(),
    'What was typed is in the page that comes back.',
  )
  return problemsOn(answer)
}

function problemsOn({ page }: Answer): string[] {
  return select(page, 'a', 'href', '#mrz').map(textOf)
}

async function applications(): Promise<number> {
  const [row] = await site.store.query<{ count: number }>(sql`select count(*) from application`)
  return row!.count
}

const [first, second] = printed()

describe('lines that were mistyped', () => {
  test('name the field whose check digit does not fit, and its places', async () => {
    const problems = await refused(specimen.replace('L898902C3', 'L898902C8'))
    assert.deepEqual(problems, [
      'Read the passport number again: line 2, places 1 to 9. Its check digit at place 10 does not fit.',
    ])
  })

  test('name each field when several do not fit', async () => {
    const problems = await refused(specimen.replace('7408122F', '7408132F').replace('3204153', '3204163'))
    assert.equal(problems.length, 2)
    assert.match(problems[0]!, /date of birth.*14 to 19/)
    assert.match(problems[1]!, /date of expiry.*22 to 27/)
  })

  test('are told their length, their letters and their number', async () => {
    assert.match((await refused(`${first}\n${second.slice(1)}`))[0]!, /Line 2 has 43 characters/)
    assert.match((await refused(`${first.replace('A', 'А')}\n${second}`))[0]!, /Line 1, place \d+: “А”/)
    assert.match((await refused(first))[0]!, /here is 1 line/)
    assert.match((await refused(`${first}\n${second}\n${second}`))[0]!, /here are 3 lines/)
    assert.match((await refused(specimen.replace('P<', 'V<')))[0]!, /does not begin with P/)
    assert.match((await refused(''))[0]!, /Type or paste/)
  })

  test('of any kind and length come back as they were typed', async () => {
    await refused('<script>alert(1)</script> & "quotes" \'too\'')
    await refused('Ұзақ '.repeat(500))
    await refused('\u0000\u0001')
  })

  test('are explained in each language', async () => {
    for (const language of languages) {
      const [problem] = await refused(specimen.replace('L898902C3', 'L898902C8'), language)
      assert(problem!.includes(say(language, 'problem.mrz_field.document_number')), problem)
    }
  })

  test('leave nothing behind', async () => {
    const before = await applications()
    await refused(specimen.replace('L898902C3', 'L898902C8'))
    assert.equal(await applications(), before)
  })
})

describe('an expired passport', () => {
  test('stops with the date', async () => {
    const expired = printedText({ expiry: '120415' })
    assert.deepEqual(await refused(expired), [
      'The passport expired on 15 April 2012. It must be renewed first.',
    ])
    assert.match((await refused(expired, 'kk'))[0]!, /2012 жылғы 15 сәуір/)
    assert.match((await refused(expired, 'ru'))[0]!, /15 апреля 2012/)
  })

  test('is one from the day after; on the last day in Kazakhstan it is taken', async () => {
    await openCase(officer, printedText({ expiry: '261123' }))
    assert.match((await refused(printedText({ expiry: '261122' })))[0]!, /expired on 22 November 2026/)
  })
})

describe('lines that are right', () => {
  test('may be pasted with spaces, in small letters, and both on one line', async () => {
    await openCase(officer, specimen.toLowerCase())
    await openCase(officer, ` ${first}  \r\n\r\n ${second}\t`)
    await openCase(officer, first + second)
  })

  test('with one name say that there is no other', async () => {
    const path = await openCase(officer, printedText({ names: 'SUHARTINI' }))
    const { text } = await officer.get(`/en${path}`)
    assert(text.includes(say('en', 'desk.name.one')), text)
  })

  test('with a name that fills them say that it may be cut', async () => {
    const path = await openCase(officer, printedText({ names: `${'A'.repeat(20)}<<${'B'.repeat(17)}` }))
    const { text } = await officer.get(`/ru${path}`)
    assert(text.includes(`${'B'.repeat(17)} (${say('ru', 'desk.name.cut')})`), text)
  })
})

describe('lines that are right', () => {
  test('open one application, however often the same form is sent', async () => {
    const form = await officer.get('/en/desk/new')
    const [field] = select(form.page, 'input', 'name', 'key')
    const typed = { mrz: specimen, key: field!.attributes.get('value')! }
    const before = await applications()
    const answers = [await officer.post('/en/desk/new', typed), await officer.post('/en/desk/new', typed)]
    assert.equal(new Set(answers.map(answer => answer.location)).size, 1)
    assert.equal(await applications(), before + 1)
    const other = { ...typed, mrz: `${first}\n${second}`.replace('ANNA', 'ANNE') }
    assert.equal((await officer.post('/en/desk/new', other)).status, 409)
    assert.equal((await officer.post('/en/desk/new', { ...typed, key: 'no key' })).status, 400)
  })
})
