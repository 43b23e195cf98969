// The status page from outside: the same words for everybody who does not know, and no data for those who do.

import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { clockAt } from '../../src/kernel/clock.ts'
import { expireWaiting } from '../../src/service/expiry.ts'
import { sql } from '../../src/store/store.ts'
import { dateInWords } from '../../src/text/date.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { typedFields } from '../form/typed-fields.ts'
import { type Answer, type Client, client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)

const born = { 'claim-day': '12', 'claim-month': 'AUG', 'claim-year': '1974' }

async function send(reader: Client): Promise<string> {
  const sent = await reader.post('/en/apply/form', { ...typedFields(), step: 'send' })
  return /KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)![0]
}

const track = (reader: Client, reference: string, birth: object = born, language = 'en'): Promise<Answer> =>
  reader.post(`/${language}/track`, { 'claim-reference': reference, ...birth })

/** The page without what the reader has typed. */
function wordsOf(answer: Answer): string {
  return answer.body.replace(/value="[^"]*"/g, '')
}

describe('J5-1 an unknown reference and a wrong birth date', () => {
  it('are answered with the same page, byte for byte, and one status', async () => {
    const reader = client(site.app)
    const reference = await send(reader)
    const [unknown, wrong] = [
      await track(reader, 'KZ-0000-0000'),
      await track(reader, reference, { ...born, 'claim-day': '13' }),
    ]
    assert.deepEqual([unknown.status, wrong.status], [404, 404])
    assert.equal(wordsOf(unknown), wordsOf(wrong))
    assert(unknown.text.includes(say('en', 'refusal.application_unknown')))
  })

  it('lock the reference after five tries, and say for how long', async () => {
    const reader = client(site.app)
    const reference = await send(reader)
    for (let tries = 0; tries < 5; tries += 1) await track(reader, reference, { ...born, 'claim-day': '1' })
    const locked = await track(reader, reference)
    assert.equal(locked.status, 429)
    assert.match(locked.text, /Too many tries\. Wait 15 minutes/)
  })

  it('are not looked up while something is missing', async () => {
    const reader = client(site.app)
    assert.equal((await track(reader, '')).status, 422)
    assert.equal((await track(reader, 'KZ-0000-0000', {})).status, 422)
  })
})

describe('J5-2 and J5-8 the status page', () => {
  for (const language of languages) {
    it(`in ${language} shows the way with its current step, and neither name nor number`, async () => {
      const reader = client(site.app)
      const answer = await track(reader, await send(reader), born, language)
      assert.equal(answer.status, 200)
      assert(answer.text.includes(say(language, 'track.state.submitted')))
      assert.equal(select(answer.page, 'li', 'aria-current', 'step').length, 1)
      assert.equal(select(answer.page, 'ol', 'class', 'app-timeline').length, 1)
      assert.doesNotMatch(answer.body, /ERIKSSON|ANNA|L898902C3|Zenith|\d{12}/)
    })
  }
})

describe('J5-5 an application that is overdue', () => {
  it('has a banner and a text for the telephone', async () => {
    const reader = client(site.app)
    const reference = await send(reader)
    await site.store.query(sql`
      update application set state = 'intake_accepted', due_on = '2026-11-20', office = 'demo_psc', officer = 'x'
      where reference = ${reference}`)
    const { text } = await track(reader, reference)
    assert.match(text, /My application KZ-.* was due by 20 November 2026/)
    assert(text.includes(say('en', 'track.overdue.title')))
  })
})

describe('an application with which nobody came', () => {
  for (const language of languages) {
    it(`is told in ${language} until when it waits, and then that it has ended`, async () => {
      const reader = client(site.app)
      const reference = await send(reader)
      const day = dateInWords(language, '2027-02-21')
      const waiting = await track(reader, reference, born, language)
      assert(waiting.text.includes(say(language, 'track.waits_until', { day })))
      await expireWaiting({ ...site.context, clock: clockAt('2027-02-22T05:00:00.000Z') })
      const { text, page } = await track(reader, reference, born, language)
      for (const key of ['track.state.expired', 'track.clock.ended', 'track.next.expired'] as const) {
        assert(text.includes(say(language, key)))
      }
      assert.equal(select(page, 'a', 'href', `/${language}/apply/tasks?again=yes`).length, 1)
    })
  }
})

describe('J5-4 an application that was refused', () => {
  for (const ground of ['r1', 'r2'] as const) {
    it(`on ${ground} says why in plain words, on which ground, and how to object`, async () => {
      const reader = client(site.app)
      const reference = await send(reader)
      await site.store.query(sql`
        update application set state = 'refused', ground = ${ground}, office = 'demo_psc', officer = 'x'
        where reference = ${reference}`)
      for (const language of languages) {
        const { page, text } = await track(reader, reference, born, language)
        assert.equal(select(page, 'section', 'data-ground', ground.toUpperCase()).length, 1)
        assert(text.includes(say(language, 'track.object')))
        assert.equal(select(page, 'a', 'href', `/${language}/apply/tasks?again=yes`).length, 1)
      }
    })
  }
})

describe('the result', () => {
  it('opens with a code by letter, shows the number to its holder alone, and closes again', async () => {
    const reader = client(site.app)
    const reference = await send(reader)
    const asked = await reader.post('/en/result', { 'claim-reference': reference, ...born })
    assert(asked.text.includes(say('en', 'result.code.lead')))
    const [letter] = await site.store.query<{ code: string }>(sql`
      select code from letter where reference = ${reference} and kind = 'one_time_code'`)
    const form = { 'claim-reference': reference, ...born, code: letter!.code }
    const wrong = await reader.post('/en/result/open', { ...form, code: '00000x' })
    assert.equal(wrong.status, 401)
    const opened = await reader.post('/en/result/open', form)
    assert.equal(opened.status, 303)
    assert((await reader.follow(opened)).text.includes(say('en', 'result.none')))
    assert.equal((await client(site.app).get('/en/result/certificate.pdf')).status, 401)
    await reader.post('/en/result/close')
    assert((await reader.get('/en/result')).text.includes(say('en', 'result.ask_code')))
  })

  it('is asked for in the same words whether there is an address or not', async () => {
    const reader = client(site.app)
    const withNone = await reader.post('/en/apply/form', {
      ...typedFields({ contact: 'none', email: undefined }),
      step: 'send',
    })
    const none = /KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(withNone.text)![0]
    const [a, b] = [
      await reader.post('/en/result', { 'claim-reference': none, ...born }),
      await reader.post('/en/result', { 'claim-reference': await send(reader), ...born }),
    ]
    assert.equal(wordsOf(a), wordsOf(b))
  })
})

describe('a correction that the office asks for', () => {
  it('J5-3 opens only that task, names the reason, and goes on under the same reference', async () => {
    const later = await openSite({ clock: clockAt('2026-11-24T05:00:00.000Z') })
    after(later.close)
    const reader = client(later.app)
    const reference = await send(reader)
    await later.store.query(sql`
      update application set state = 'needs_correction', correction_field = 'birth',
        correction_reason = 'differs_from_document' where reference = ${reference}`)
    const seen = await track(reader, reference)
    assert(seen.text.includes(say('en', 'track.clock.paused')))
    assert(seen.text.includes(say('en', 'track.correction.differs_from_document')))
    const claim = { 'claim-reference': reference, ...born }
    const form = await reader.post('/en/track/correct', claim)
    assert.equal(select(form.page, 'input', 'id', 'birth_place').length, 1)
    assert.equal(select(form.page, 'input', 'id', 'family').length, 0)
    assert.doesNotMatch(form.body, /Zenith|ERIKSSON/)
    const typed = { 'birth-day': '12', 'birth-month': '8', 'birth-year': '1974', birth_place: 'Nadir' }
    const wrong = await reader.post('/en/track/correct', {
      ...claim,
      ...typed,
      'birth-month': '13',
      step: 'send',
    })
    assert.equal(wrong.status, 422)
    const sent = await reader.post('/en/track/correct', { ...claim, ...typed, step: 'send' })
    assert(sent.text.includes(say('en', 'track.corrected')))
    assert((await track(reader, reference)).text.includes(say('en', 'track.state.submitted')))
  })

  for (const language of languages) {
    it(`J5-3 shows the part that the officer named, and why, with the rest folded, in ${language}`, async () => {
      const reader = client(site.app)
      const reference = await send(reader)
      await site.store.query(sql`
        update application set state = 'needs_correction', correction_field = 'birth_place',
          correction_reason = 'differs_from_document' where reference = ${reference}`)
      const claim = { 'claim-reference': reference, ...born }
      const { text, page } = await reader.post(`/${language}/track/correct`, claim)
      assert(text.includes(say(language, 'track.part.birth_place')))
      assert(text.includes(say(language, 'track.correction.differs_from_document')))
      const [folded] = select(page, 'details')
      assert.equal(folded!.attributes.has('open'), false)
      assert.equal(select(folded!, 'input', 'id', 'birth-day').length, 1)
      assert.equal(select(folded!, 'input', 'id', 'birth_place').length, 0)
      const half = { ...claim, birth_place: 'Nadir', 'birth-day': '13', step: 'send' }
      const wrong = await reader.post(`/${language}/track/correct`, half)
      assert.equal(wrong.status, 422)
      assert(select(wrong.page, 'details')[0]!.attributes.has('open'), 'What is wrong is unfolded.')
      const sent = await reader.post(`/${language}/track/correct`, { ...half, 'birth-day': '' })
      assert(sent.text.includes(say(language, 'track.corrected')), sent.text)
      assert.equal((await track(reader, reference, born, language)).status, 200)
    })
  }
})
