// What the number is, sentence by sentence of the guide of 2026: S1 to S19.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { judge } from '@tizilim/iin'
import { rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { elementsIn, textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)
const today = '2026-11-23'

test('S1 the guide names its year, which comes from its rules', async () => {
  for (const language of languages) {
    const { page, text } = await reader.get(`/${language}/guide`)
    assert.equal(textOf(select(page, 'h1')[0]!), say(language, 'guide.title.year', { year: '2026' }))
    assert.match(text, /IIN|ИИН|ЖСН/)
  }
  const earlier = await reader.get('/en/guide?asOf=2024-06-01')
  assert.match(textOf(select(earlier.page, 'h1')[0]!), /\b2024\b/)
})

test('S2 a page tells since when its rules hold and when they were checked, and its old versions', async () => {
  const path = '/en/how'
  const now = await reader.get(path)
  assert.match(now.text, /These rules hold since \d{1,2} \w+ \d{4}\./)
  assert.match(now.text, /Last checked: 22 November 2026\./)
  assert.match((await reader.get('/en/privacy')).text, /Published: 22 November 2026\./)
  const offered = select(now.page, 'select', 'id', 'asOf').flatMap(elementsIn)
  const days = offered.map(({ attributes }) => attributes.get('value')!)
  assert.equal(days[0], today)
  assert.ok(days.includes('2024-04-13') && days.includes('2013-01-01'), days.join())
  const [form] = select(now.page, 'form', 'action', path)
  assert.ok(form, 'The version is asked for with a form.')
  const old = await reader.get(`${path}?asOf=2024-04-13`)
  assert.match(old.text, /as of 13 April 2024/)
  assert.match(old.text, /These rules hold since 13 April 2024\./)
  assert.ok((await reader.get('/en/sources')).text.includes('In force: since 1 January 2013.'))
})

test('S3 the check opens for work, study and business', async () => {
  const { text } = await reader.get('/en/check-need/purpose?status=foreigner')
  for (const key of ['employment_tax', 'study', 'business', 'property', 'marriage', 'other']) {
    const row = rulesOn(shippedPack, 'case', today).find(of => of.key === key)
    assert.ok(row && text.includes(row.body.name.en), key)
  }
})

test('S4 the first page has exactly three doors: what, whether and how', async () => {
  const { page } = await reader.get('/en')
  const doors = select(page, 'h2', 'class', 'app-door__name').map(door => select(door, 'a', 'href')[0]!)
  assert.deepEqual(
    doors.map(door => [textOf(door), door.attributes.get('href')]),
    [
      ['What is an IIN?', '/en/what-is-iin'],
      ['Do you need one?', '/en/why'],
      ['How do you get one?', '/en/how'],
    ],
  )
})

test('S5 long pages begin with their content, and each of its links leads to a heading', async () => {
  for (const path of ['/guide', '/what-is-iin', '/sources', '/help/faq']) {
    const { page } = await reader.get(`/kk${path}`)
    const [contents] = select(page, 'nav', 'aria-labelledby', 'contents')
    const links = select(contents!, 'a', 'href').map(({ attributes }) => attributes.get('href')!.slice(1))
    assert.ok(links.length > 1, path)
    for (const id of links) assert.equal(select(page, 'h2', 'id', id).length, 1, `${path}#${id}`)
  }
})

test('S6 the three questions of the guide are headings of their own pages', async () => {
  const questions = {
    '/what-is-iin': 'What is an IIN?',
    '/why': 'Why does a foreigner need an IIN?',
    '/how': 'How to get an IIN as a foreigner',
  }
  for (const [path, question] of Object.entries(questions)) {
    assert.equal(textOf(select((await reader.get(`/en${path}`)).page, 'h1')[0]!), question)
  }
})

test('S7 a number is a text of exactly twelve digits: zeros stay, spaces and dashes do no harm', async () => {
  assert.match((await reader.get('/en/what-is-iin')).text, /individual identification number: twelve digits/)
  for (const number of ['000708200012', '0007 0820 0012', '0007-0820-0012', '0007\u00a00820\u00a00012']) {
    const { page } = await reader.post('/en/verify', { number })
    assert.equal(select(page, 'div', 'data-level', 'well-formed').length, 1, number)
    assert.equal(textOf(select(page, 'span', 'role', 'img')[0]!), '000708200012')
  }
  for (const number of ['99010110001', '9901011000100', '٩٩٠١٠١١٠٠٠١٠']) {
    const { page } = await reader.post('/en/verify', { number })
    assert.equal(select(page, 'div', 'data-level', 'not-a-number').length, 1, number)
  }
})

test('S8 it is given to every registered person, and both sentences of the guide are shown', async () => {
  const { text, page } = await reader.get('/en/what-is-iin')
  assert.match(text, /given to every registered person/)
  assert.equal(select(page, 'li', 'data-contradiction', 'C15').length, 1)
})

test('S9 taxes, bank accounts, property, the state and businesses are named as what it is for', async () => {
  const { text } = await reader.get('/en/what-is-iin')
  for (const words of ['pay taxes', 'bank account', 'register property', 'the state', 'businesses']) {
    assert.ok(text.includes(words), words)
  }
  const purposes = (await reader.get('/en/check-need/purpose?status=foreigner')).text
  for (const words of [/tax/i, /bank/i, /property|real estate/i]) assert.match(purposes, words)
})

test('S10 a citizen is told that there is one already, from the first document', async () => {
  const { text, page } = await reader.get('/en/check-need/result?status=citizen&had=yes')
  assert.match(text, /with the first document, usually the birth certificate/)
  const main = select(page, 'main')[0]!
  assert.equal(select(main, 'a', 'href', '/en/where-is-my-iin').length, 1)
})

test('S11 foreigners get it on their own, and prepare everything here without an account', async () => {
  assert.match((await reader.get('/en/what-is-iin')).text, /Foreigners must obtain it on their own/)
  const stranger = client(site.app)
  for (const path of ['/check-need/status', '/how', '/documents', '/psc', '/consulates', '/guide']) {
    assert.equal((await stranger.get(`/en${path}`)).status, 200, path)
  }
  assert.equal(stranger.cookies.size, 0)
})

test('S12 the structure is the same for everyone, and what differs is told and not refused', async () => {
  const { text, page } = await reader.get('/en/what-is-iin')
  assert.match(text, /structure is the same for everyone, citizens and foreigners/)
  for (const code of ['C1', 'C2']) assert.equal(select(page, 'li', 'data-contradiction', code).length, 1)
  const unknown = await reader.post('/en/verify', { number: '900101000018' })
  assert.equal(select(unknown.page, 'div', 'data-notice', 'century_unknown').length, 1)
})

test('S13 the sample is marked as one, and each part is said in words', async () => {
  for (const language of languages) {
    const { text, page } = await reader.get(`/${language}/what-is-iin?sample=leap_day`)
    assert.ok(text.includes(say(language, 'home.sample')))
    assert.deepEqual(
      select(page, 'li', 'data-group').map(({ attributes }) => attributes.get('data-group')),
      ['birth', 'century', 'serial', 'check'],
    )
    assert.ok(text.includes(say(language, 'explore.sex.female')))
  }
})

test('S14 the first six digits are the birth date, in words, and no date that does not exist', async () => {
  const { text } = await reader.get('/en/what-is-iin?sample=leap_day')
  assert.match(text, /Digits 1 to 6: the date of birth, as year, month and day\. 29 February 1896\./)
  assert.equal(judge('970229200014').problems[0]?.code, 'birth_date', '1897 had no leap day.')
})

test('S15 S16 S17 the seventh digit says century and sex: 3 and 4 the 1900s, 5 and 6 the 2000s', async () => {
  const { text } = await reader.get('/en/what-is-iin')
  assert.match(
    text,
    /3 and 4: in the 1900s, 5 and 6: in the 2000s\. Odd is a man, even a woman\. 0 says neither\./,
  )
  const [rule] = rulesOn(shippedPack, 'formation', today).filter(({ key }) => key === 'production')
  assert.deepEqual(rule?.body.centuryDigits, { 20: { male: 3, female: 4 }, 21: { male: 5, female: 6 } })
})

test('S18 S19 a serial number stands in digits 8 to 11, and the check digit follows from the eleven', async () => {
  const { text, page } = await reader.get('/en/what-is-iin?sample=woman')
  assert.match(text, /Digits 8 to 11: a serial number of the register\. 0001\./)
  assert.match(text, /Digit 12: a check digit, computed from the eleven before it\..* 5\./)
  assert.equal(select(page, 'li', 'data-contradiction', 'C23').length, 1, 'Its limits stand there too.')
})
