// The need check asks what it must and no more, one page at a time, in codes that may stand in an address.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAnswers } from '../../src/rules/answer.ts'
import { shippedPack, strictPack } from './shipped.ts'
import { everyAnswer } from './walk.ts'

const todayOn = '2026-11-23'

/** The names asked for on the next page, or none when everything is answered. */
function asked(given: Record<string, string | undefined>): string[] {
  const reading = readAnswers(shippedPack, todayOn, given)
  return reading.ok ? [] : reading.ask.map(({ name }) => name)
}

/** Answers page after page as somebody would, and tells what was asked on each. */
function pagesOf(answers: Readonly<Record<string, string>>): string[][] {
  const given: Record<string, string> = {}
  const pages: string[][] = []
  for (let names = asked(given); names.length > 0; names = asked(given)) {
    pages.push(names)
    for (const name of names) given[name] = answers[name]!
  }
  return pages
}

describe('the questions of the need check', () => {
  it('come in the order of the journey', () => {
    const answers = {
      ...{ status: 'foreigner', purpose: 'property', deal: 'buy', object: 'car' },
      ...{ where: 'abroad', category: 'heir', eds: 'none', had: 'no' },
    }
    const pages = [['status'], ['purpose'], ['deal', 'object'], ['where'], ['category'], ['eds'], ['had']]
    assert.deepEqual(pagesOf(answers), pages)
    const reading = readAnswers(shippedPack, todayOn, answers)
    assert(reading.ok)
    assert.deepEqual(reading.answers.choices, { deal: 'buy', object: 'car' })
  })

  it('J1-5: are at most seven pages, whoever asks about whatever', () => {
    for (const { choices, category, ...answers } of everyAnswer(shippedPack)) {
      const pages = pagesOf({ ...answers, ...choices, ...(category ? { category } : {}) })
      assert(pages.length <= 7, JSON.stringify(pages))
    }
  })

  it('are none for a citizen and one for a permanent resident', () => {
    assert.deepEqual(asked({ status: 'citizen' }), [])
    assert.deepEqual(asked({ status: 'permanent_resident' }), ['had'])
  })

  it('are asked again when an answer means nothing', () => {
    assert.deepEqual(asked({ status: 'alien' }), ['status'])
    assert.deepEqual(asked({ status: 'foreigner', purpose: 'constructor' }), ['purpose'])
    assert.deepEqual(asked({ status: 'foreigner', purpose: 'property', deal: 'steal', object: 'car' }), [
      'deal',
      'object',
    ])
    assert.deepEqual(asked({ status: 'foreigner', purpose: 'sim', where: 'moon' }), ['where'])
  })

  it('offer what holds on the day, with a name in three languages', () => {
    const reading = readAnswers(shippedPack, '2025-02-01', {
      status: 'foreigner',
      purpose: 'sim',
      where: 'abroad',
    })
    assert(!reading.ok)
    const [{ options }] = reading.ask
    assert.deepEqual(
      options.map(({ code }) => code),
      ['another_reason', 'none'],
    )
    assert.equal(options[0]!.name?.kk, 'Басқа себеп')
  })

  it('J1-7: take the same answers as of another day and under another pack', () => {
    const given = {
      status: 'foreigner',
      purpose: 'sim',
      where: 'abroad',
      category: 'spouse',
      eds: 'none',
      had: 'no',
    }
    assert.equal(readAnswers(strictPack, '2024-06-01', given).ok, true)
  })

  it('J1-8: have answers without a digit to tell people apart', () => {
    for (const { key } of shippedPack.rows) assert.doesNotMatch(key, /\d{6,}/)
  })
})
