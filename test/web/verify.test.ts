// The page where anybody checks a number: what it says to the public, what to officers, and what to nobody.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { explanation, judge } from '@tizilim/iin'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { type Answer, client, select } from './client.ts'
import { openSite, signIn } from './site.ts'
import { formNumber, numberOn } from './walk.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)
const officer = await signIn(site)
const issued = await formNumber(officer)

// Well formed, and nobody's: its seventh digit is 1.
const free = '990101100010'

function verdictOn({ page }: Answer): { level: string | undefined; notices: string | undefined } {
  const [verdict] = select(page, 'div', 'data-level')
  return { level: verdict?.attributes.get('data-level'), notices: verdict?.attributes.get('data-notice') }
}

describe('to the public', () => {
  test('an issued number and a free one read alike', async () => {
    for (const language of languages) {
      const [taken, other] = [
        await reader.post(`/${language}/verify`, { number: issued }),
        await reader.post(`/${language}/verify`, { number: free }),
      ]
      for (const answer of [taken, other]) assert.equal(verdictOn(answer).level, 'well-formed')
      const limit = explanation(judge(issued), language).limits[0]!
      assert(taken.text.includes(limit), 'What it does not show is said.')
      assert.equal(
        taken.body.length,
        other.body.length + birthDatesApart(language),
        'Not even the length tells.',
      )
    }
  })

  /** The two numbers say birth dates whose words differ in length. */
  function birthDatesApart(language: (typeof languages)[number]): number {
    const length = (number: string) => explanation(judge(number), language).encoded.join('').length
    return length(issued) - length(free)
  }

  test('a wrong digit is named, and the group that it stands in is marked', async () => {
    const answer = await reader.post('/en/verify', { number: '990101100011' })
    assert.equal(verdictOn(answer).level, 'broken')
    assert.match(answer.body, /app-strip__group--check app-strip__group--fault/)
    assert(answer.text.includes('the last digit does not fit'))
    assert(!answer.text.includes(explanation(judge(free), 'en').limits[0]!))
  })

  test('a number of an organisation is no person’s: its digits are not read as a birth date', async () => {
    const answer = await reader.post('/en/verify', { number: '971240000109' })
    assert.equal(verdictOn(answer).level, 'well-formed')
    assert.match(answer.text, /well-formed BIN/)
    assert.equal(select(answer.page, 'span', 'role', 'img').length, 0)
  })

  test('a number with spaces is read; the notice says so', async () => {
    const answer = await reader.post('/ru/verify', { number: ' 990101 1-0001 0 ' })
    assert.deepEqual(verdictOn(answer), { level: 'well-formed', notices: 'tidied nineteenth_century' })
    assert.equal(numberOn(answer), free)
    const [field] = select(answer.page, 'input', 'id', 'number')
    assert.equal(field?.attributes.get('value'), ' 990101 1-0001 0 ', 'What was typed stays as it was.')
  })

  test('any text gets an answer', async () => {
    for (const number of ['twelve', '<b>', '1', '9'.repeat(5000), '\u0000', '𝟙𝟚', '9'.repeat(12)]) {
      const answer = await reader.post('/kk/verify', { number })
      assert.equal(answer.status, 200)
      assert.match(verdictOn(answer).level!, /^(broken|not-a-number)$/)
    }
  })

  test('an empty field is asked for', async () => {
    for (const language of languages) {
      const answer = await reader.post(`/${language}/verify`, { number: ' ' })
      assert.equal(answer.status, 422)
      assert.equal(select(answer.page, 'a', 'href', '#number').length, 1)
      assert.equal(verdictOn(answer).level, undefined)
    }
  })
})

describe('to an officer', () => {
  test('an issued number is shown with its state, and the look is on record', async () => {
    const before = await looks()
    const answer = await officer.post('/en/verify', { number: issued })
    assert.equal(verdictOn(answer).level, 'issued')
    assert(answer.text.includes(say('en', 'verify.state.active')))
    assert.equal(await looks(), before + 1)
  })

  test('a free number is no more than to the public, and leaves no record', async () => {
    const before = await looks()
    assert.equal(verdictOn(await officer.post('/en/verify', { number: free })).level, 'well-formed')
    assert.equal(await looks(), before)
  })

  test('a number that is no longer active is told in words and not as good news', async () => {
    await site.store.query(sql`update holding set state = 'annulled' where iin = ${Number(issued)}`)
    const answer = await officer.post('/en/verify', { number: issued })
    assert(answer.text.includes(say('en', 'verify.state.annulled')))
    assert.match(answer.body, /app-verdict--caution/)
    await site.store.query(sql`update holding set state = 'active' where iin = ${Number(issued)}`)
  })

  async function looks(): Promise<number> {
    const [row] = await site.store.query<{ count: number }>(sql`
      select count(*) from access where purpose = 'check_number'`)
    return row!.count
  }
})
