// The need check, J1: from a question to a result by plain forms, under both packs, in three languages.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { ruleOn, rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { type Answer, client, select } from './client.ts'
import { elementsIn, textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const today = '2026-11-23'
const worker = {
  status: 'foreigner',
  purpose: 'employment_tax',
  where: 'in_kazakhstan',
  eds: 'none',
  had: 'no',
}

const heading = ({ page }: Answer) => textOf(select(page, 'h1')[0]!)
const resultOf = (codes: Record<string, string>, language = 'en') =>
  reader.get(`/${language}/check-need/result?${new URLSearchParams(codes)}`)

/** Sends the form of a page as a browser would, with these answers where it asks for them, until a result comes. */
async function answerAll(answers: Record<string, string>): Promise<{ pages: number; result: Answer }> {
  let answer = await reader.get('/en/check-need')
  for (let pages = 1; pages <= 8; pages++) {
    if (select(answer.page, 'div', 'data-verdict').length > 0) return { pages, result: answer }
    const [form] = select(answer.page, 'form', 'action')
    const fields = elementsIn(form!).filter(({ name }) => name === 'input')
    const kept = fields.filter(({ attributes }) => {
      const isChosen = attributes.get('value') === answers[attributes.get('name')!]
      return attributes.get('type') === 'hidden' || isChosen
    })
    const query = kept.map(({ attributes }): [string, string] => [
      attributes.get('name')!,
      attributes.get('value')!,
    ])
    answer = await reader.get(`${form!.attributes.get('action')}?${new URLSearchParams(query)}`)
    if (answer.location) answer = await reader.follow(answer)
    assert.equal(answer.status, 200, answer.text)
  }
  return assert.fail('No result on the eighth page.')
}

describe('the result', () => {
  test('J1-1 for a worker in Kazakhstan: yes, free, a PSC, the original passport, and by which rules', async () => {
    const { result } = await answerAll(worker)
    assert.equal(heading(result), 'You need an IIN')
    for (const words of ['0\u00a0₸', 'PSC', 'Original passport', 'Rules as of 23 November 2026']) {
      assert(result.text.includes(words), words)
    }
    assert.equal(select(result.page, 'a', 'href', 'https://egov.kz').length > 0, true)
  })

  test('J1-2 for a student: not listed, but asked for', async () => {
    const { result } = await answerAll({ ...worker, purpose: 'study' })
    assert.equal(heading(result), 'Not on the official list, but you will probably be asked for an IIN')
    assert.match(result.text, /SIM card and for a bank account/)
  })

  test('J1-3 for a citizen: there is one, and where it stands', async () => {
    const { result } = await answerAll({ status: 'citizen' })
    assert.equal(heading(result), 'You already have an IIN')
    const [main] = select(result.page, 'main')
    assert.equal(select(main!, 'a', 'href', '/en/where-is-my-iin').length, 1)
  })

  test('J1-4 for a resident without the number on the document: the police, and no photos', async () => {
    const { result } = await answerAll({ status: 'permanent_resident', had: 'no' })
    assert.match(result.text, /[Ii]nternal affairs body/)
    assert.doesNotMatch(result.text, /photos|address reference/i)
  })

  test('J1-5 for each case of the list and each of its choices: within seven questions', async () => {
    for (const { key, body } of rulesOn(shippedPack, 'case', today)) {
      const choices = body.choices.reduce<Record<string, string>[]>(
        (made, { code, options }) =>
          made.flatMap(of => options.map(option => ({ ...of, [code]: option.code }))),
        [{}],
      )
      if (key === 'property') assert.equal(choices.length, 9)
      for (const choice of choices) {
        const { pages, result } = await answerAll({ ...worker, ...choice, purpose: key })
        const verdict = select(result.page, 'div', 'data-verdict', body.verdict)
        assert.equal(verdict.length, 1, `${key}: ${heading(result)}`)
        assert(pages <= 7, `${key} in ${pages} pages`)
      }
    }
  })

  test('J1-6 for a wedding from abroad: a consulate cannot, a PSC can', async () => {
    const away = { ...worker, purpose: 'marriage', where: 'abroad', category: 'spouse' }
    const { result } = await answerAll(away)
    const words = ruleOn(shippedPack, 'case', 'marriage', today)?.body.notAtConsulate?.en
    assert(words && result.text.includes(words), result.text)
    assert.equal(accessOf(result, 'consulate'), 'closed')
    assert.equal(accessOf(result, 'counter'), 'open')
  })

  test('J1-7 by the order of 2024: online and a representative are closed, since when and why', async () => {
    const answer = await resultOf({ ...worker, eds: 'helper', asOf: '2024-06-01', pack: 'order-258-2024' })
    assert.equal(accessOf(answer, 'online'), 'closed')
    const counter = select(answer.page, 'li', 'data-channel', 'counter')[0]!
    assert.match(textOf(counter), /representative in your place\? Closed/)
    assert.match(textOf(counter), /So since 29 February 2024/)
    assert.match(textOf(select(answer.page, 'li', 'data-channel', 'online')[0]!), /So since 29 February 2024/)
    assert.match(answer.text, /Rules as of 1 June 2024/)
    const now = await resultOf({ ...worker, eds: 'helper' })
    assert.notEqual(accessOf(now, 'online'), 'closed', 'The usual pack leaves it open.')
  })

  test('S43 for another reason abroad: never a flat no, ask the consulate', async () => {
    const answer = await resultOf({ ...worker, where: 'abroad', category: 'another_reason' })
    assert.equal(accessOf(answer, 'consulate'), 'ask')
    assert(answer.text.includes(say('en', 'need.step.ask_consulate')))
  })

  function accessOf(answer: Answer, channel: string): string | undefined {
    const way = select(answer.page, 'li', 'data-channel', channel)[0]!
    return elementsIn(way)
      .find(({ attributes }) => attributes.has('data-access'))
      ?.attributes.get('data-access')
  }

  test('J1-8 has codes in its address and nothing that was typed', async () => {
    const answer = await resultOf({ ...worker, name: 'Marco', purpose: 'employment_tax', note: '123456' })
    for (const link of select(answer.page, 'a', 'href')) {
      assert.doesNotMatch(link.attributes.get('href')!, /Marco|\d{6,}|note/)
    }
  })

  test('J1-9 is kept in the other languages, with no key for a sentence', async () => {
    for (const language of languages) {
      const answer = await resultOf(worker, language)
      assert.equal(heading(answer), say(language, 'need.verdict.required'))
      assert.doesNotMatch(answer.text, /\b(?:need|source)\.[a-z_]+/)
      const switched = select(answer.page, 'a', 'rel', 'alternate').map(link => link.attributes.get('href')!)
      for (const address of switched) assert.match(address, /purpose=employment_tax/)
    }
  })

  test('is what the rules said on both sides of a dated window', async () => {
    const heir = { ...worker, where: 'abroad', category: 'heir', purpose: 'inheritance' }
    const asked: readonly [day: string, verdict: string, consulate: string][] = [
      ['2024-04-12', 'will_be_asked', 'closed'],
      ['2024-04-13', 'will_be_asked', 'open'],
      ['2024-12-31', 'will_be_asked', 'open'],
      ['2025-01-01', 'required', 'closed'],
      ['2025-04-18', 'required', 'open'],
    ]
    for (const [asOf, verdict, consulate] of asked) {
      const answer = await resultOf({ ...heir, asOf })
      assert.equal(select(answer.page, 'div', 'data-verdict', verdict).length, 1, asOf)
      assert.equal(accessOf(answer, 'consulate'), consulate, asOf)
    }
  })
})

describe('a question', () => {
  test('keeps its answer when the reader goes back', async () => {
    const answer = await resultOf(worker)
    const back = select(answer.page, 'a').find(link => link.attributes.get('class') === 'govuk-back-link')
    const last = await reader.get(back!.attributes.get('href')!)
    assert.equal(heading(last), say('en', 'need.had'))
    assert.equal(checkedIn(last), 'no')
    const before = select(last.page, 'a').find(link => link.attributes.get('class') === 'govuk-back-link')
    assert.equal(checkedIn(await reader.get(before!.attributes.get('href')!)), 'none')
  })

  test('without an answer is asked again, with what is missing', async () => {
    const answer = await reader.get('/ru/check-need/status?answered=yes')
    assert.equal(answer.status, 422)
    assert(answer.text.includes(say('ru', 'need.problem')))
  })

  test('that is not next leads to the one that is', async () => {
    const answer = await reader.get('/en/check-need/had?status=foreigner')
    assert.equal(answer.location, '/en/check-need/purpose?status=foreigner')
    assert.equal((await reader.get('/en/check-need/nothing')).location, '/en/check-need/status')
    assert.equal((await reader.get('/en/check-need/result')).location, '/en/check-need/status')
  })

  test('that is answered already by the case a page chose is not asked', async () => {
    const start = await reader.get('/en/check-need?purpose=sim')
    assert.equal(start.status, 200)
    const next = await reader.get('/en/check-need/status?purpose=sim&status=foreigner&answered=yes')
    assert.equal(next.location, '/en/check-need/where?status=foreigner&purpose=sim')
  })

  test('is asked in each language, with its sources', async () => {
    for (const language of languages) {
      for (const step of [
        'status',
        'purpose?status=foreigner',
        'eds?status=foreigner&purpose=sim&where=in_kazakhstan',
      ]) {
        const answer = await reader.get(`/${language}/check-need/${step}`)
        assert.equal(answer.status, 200, step)
        assert(select(answer.page, 'li', 'data-source').length > 0, step)
      }
    }
  })

  function checkedIn(answer: Answer): string | undefined {
    return select(answer.page, 'input', 'checked')[0]?.attributes.get('value')
  }
})
