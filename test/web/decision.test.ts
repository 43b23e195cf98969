// The third step at the desk: one person keeps one number, whatever is pressed twice, at once or too late.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Clock } from '../../src/kernel/clock.ts'
import { differences } from '../../src/service/registration.ts'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { printedText } from '../mrz/lines-of.ts'
import { type Answer, type Client, select } from './client.ts'
import { textOf } from './html.ts'
import { addOfficer, noon, openSite, signIn } from './site.ts'
import { confirmCase, decideCase, formNumber, hiddenOf, numberOn, openCase } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)
const colleague = await signIn(site, 'desk2')

let passports = 0

/** Lines of a passport that no test has used; the same name and birth date when asked for. */
// People born on one day who share nothing else, so that none is taken for another.
const strangers = [
  ...[
    'BORINGA<<AIDA',
    'KELMERO<<OTTILIE',
    'VASQUOL<<LUPE',
    'DRUMMIT<<ZHANAR',
    'HOLGRUN<<PETRA',
    'SIWAPEL<<NGOZI',
  ],
  ...[
    'TCHAGON<<IRMGARD',
    'FUKUROX<<WANDA',
    'MBEKILO<<SOLVEIG',
    'ZYLPHER<<RAISA',
    'GANTOVE<<CLEO',
    'OQUIRRH<<TAMSIN',
  ],
  ...[
    'PREZWAL<<HEDDA',
    'JUNIVER<<BLANCA',
    'ELSTRIK<<YUMIKO',
    'WOMBARA<<DAGNY',
    'NIXTLAN<<FREYA',
    'CUSHTAB<<MOIRA',
  ],
  ...[
    'LARKEMS<<VIOLETA',
    'YDELBOR<<KSENIA',
    'RAPUNTZ<<GISELE',
    'AVOCETT<<NURIA',
    'SPINDLE<<BRUNHILD',
    'IXWORTH<<PILAR',
  ],
]

function newPassport(names = strangers[passports % strangers.length]!): string {
  passports++
  return printedText({ number: `T${String(passports).padStart(8, '0')}`, names })
}

function problemsOn({ page }: Answer): string[] {
  const [summary] = select(page, 'div', 'class', 'govuk-error-summary')
  return summary ? select(summary, 'a').map(link => `${link.attributes.get('href')} ${textOf(link)}`) : []
}

async function numbers(): Promise<number> {
  const [row] = await site.store.query<{ count: number }>(sql`select count(*) from number`)
  return row!.count
}

describe('an earlier number', () => {
  const mrz = newPassport('ERIKSSON<<ANNA')
  let earlier = ''

  test('is not claimed where there is none', async () => {
    const path = await confirmCase(officer, mrz)
    assert((await officer.get(`/en${path}`)).text.includes(say('en', 'desk.decide.none')))
    earlier = numberOn(await officer.follow(await decideCase(officer, path)))
  })

  test('found by the document is shown masked, and nothing but itself can be chosen', async () => {
    const path = await confirmCase(officer, mrz)
    for (const language of languages) {
      const answer = await officer.get(`/${language}${path}`)
      assert.equal(numberOn(answer), `••••••••${earlier.slice(8)}`)
      assert(!answer.body.includes(earlier.slice(0, 8)))
      assert(answer.text.includes(say(language, 'match.same_document')))
      assert.equal(select(answer.page, 'input', 'name', 'same').length, 1)
    }
  })

  test('found by the document is never followed by a second, even when a form says so', async () => {
    const path = await confirmCase(officer, mrz)
    const before = await numbers()
    const answer = await decideCase(officer, path, { same: 'other_birth_place' })
    assert.equal(answer.status, 409)
    assert.match(problemsOn(answer)[0]!, /^#same This passport is recorded with a person/)
    assert.equal(await numbers(), before)
  })

  test('J9-3: found by name and birth date is asked about, and left unanswered stays asked', async () => {
    const path = await confirmCase(officer, newPassport('ERIKSSON<<ANNA'))
    const shown = await officer.get(`/en${path}`)
    assert.equal(numberOn(shown), `••••••••${earlier.slice(8)}`)
    const answers = select(shown.page, 'input', 'name', 'same').map(({ attributes }) =>
      attributes.get('value'),
    )
    assert.deepEqual(answers.slice(1), differences)
    assert.match(problemsOn(await decideCase(officer, path))[0]!, /^#same Choose an answer/)
  })

  test('that is the applicant’s own ends the case without a second number', async () => {
    const path = await confirmCase(officer, newPassport('ERIKSSON<<ANNA'))
    const before = await numbers()
    const { page } = await officer.get(`/en${path}`)
    const [holder] = select(page, 'input', 'name', 'same')
    const decided = await decideCase(officer, path, { same: holder!.attributes.get('value')! })
    const ended = await officer.follow(decided)
    assert.equal(numberOn(ended), earlier)
    assert(ended.text.includes(say('en', 'desk.existing.lead')))
    assert.equal(await numbers(), before)
  })

  test('of another person with the same name and birth date does not stand in the way', async () => {
    const path = await confirmCase(officer, newPassport('ERIKSSON<<ANNA'))
    const decided = await decideCase(officer, path, { same: 'other_birth_place' })
    const formed = numberOn(await officer.follow(decided))
    assert.equal(formed.slice(0, 7), earlier.slice(0, 7))
    assert.notEqual(formed, earlier)
  })

  test('that appeared after the page was read is asked about first', async () => {
    const [mine, theirs] = [newPassport('AT<<ONCE'), newPassport('AT<<ONCE')]
    const path = await confirmCase(officer, mine)
    const read = await hiddenOf(officer, path)
    await formNumber(colleague, theirs)
    const answer = await officer.post(`/en${path}/decide`, read)
    assert.equal(answer.status, 409)
    assert.match(problemsOn(answer)[0]!, /^#same A number of a person with the same data was found/)
    assert.equal(select(answer.page, 'input', 'name', 'same').length, 1 + differences.length)
  })

  test('that is nobody’s any more leaves no link to a question that is not there', async () => {
    const path = await confirmCase(officer, newPassport())
    const nobody = '00000000-0000-4000-8000-000000000000'
    const answer = await decideCase(officer, path, { seen: nobody, same: nobody })
    assert.equal(answer.status, 409)
    assert.match(problemsOn(answer)[0]!, /^#decision /)
  })
})

describe('the same decision', () => {
  test('sent twice, and fifty times at once, gives one number and one page', async () => {
    const path = await confirmCase(officer, newPassport())
    const form = await hiddenOf(officer, path)
    const before = await numbers()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => officer.post(`/en${path}/decide`, form)),
    )
    for (const answer of answers) assert.equal(answer.location, `/en${path}?number=shown`)
    assert.equal((await officer.post(`/en${path}/decide`, form)).location, `/en${path}?number=shown`)
    assert.equal(await numbers(), before + 1)
  })

  test('with the same key and other answers is refused', async () => {
    const path = await confirmCase(officer, newPassport())
    const form = await hiddenOf(officer, path)
    await officer.post(`/en${path}/decide`, form)
    const nobody = '00000000-0000-4000-8000-000000000000'
    const answer = await officer.post(`/en${path}/decide`, { ...form, seen: nobody, same: nobody })
    assert.equal(answer.status, 409)
    assert(answer.text.includes(say('en', 'refusal.idempotency_key_reused')))
  })

  test('is made by the officer who has the case open; a colleague is told who that is', async () => {
    const path = await confirmCase(officer, newPassport())
    const mine = await hiddenOf(officer, path)
    const theirs = await colleague.get(`/en${path}`)
    assert.equal(theirs.status, 409)
    assert(theirs.text.includes('Demo officer 1'))
    const early = await colleague.post(`/en${path}/decide`, { ...mine, key: '' })
    assert.equal(early.status, 400)
    const held = await colleague.post(`/en${path}/decide`, mine)
    assert.equal(held.status, 409)
    assert(held.text.includes(say('en', 'refusal.case_held')))
    assert.equal((await officer.post(`/en${path}/decide`, mine)).status, 303)
    const late = await colleague.post(`/en${path}/decide`, mine)
    assert(late.text.includes(say('en', 'refusal.application_already_decided')))
    assert.equal(select(late.page, 'a', 'href', `/en${path}`).length, 1)
  })

  test('goes on with the colleague who has taken the case over', async () => {
    const path = await confirmCase(officer, newPassport())
    await officer.get(`/en${path}`)
    await colleague.post(`/en${path}/take-over`)
    const decided = await decideCase(colleague, path)
    assert.equal(decided.status, 303)
  })

  test('at two desks for two people gives two numbers', async () => {
    const [mine, theirs] = await Promise.all([
      formNumber(officer, newPassport()),
      formNumber(colleague, newPassport()),
    ])
    assert.notEqual(mine, theirs)
  })

  test('with a key or a person that no page of ours wrote is refused', async () => {
    const path = await confirmCase(officer, newPassport())
    for (const form of [{ key: '' }, { key: 'x' }, { seen: 'everybody' }, { seen: "' or 1=1 --" }]) {
      assert.equal((await decideCase(officer, path, form)).status, 400, JSON.stringify(form))
    }
  })
})

describe('an application', () => {
  test('that is not compared yet cannot be decided, and its page leads there', async () => {
    const path = await openCase(officer, newPassport())
    const key = '00000000-0000-4000-8000-000000000001'
    const answer = await officer.post(`/en${path}/decide`, { key })
    assert.equal(answer.status, 409)
    assert(answer.text.includes(say('en', 'refusal.application_not_confirmed')))
    assert.equal(select(answer.page, 'a', 'href', `/en${path}`).length, 1)
  })

  test('opened by mistake is withdrawn before the decision, and stays so', async () => {
    for (const path of [await openCase(officer, newPassport()), await confirmCase(officer, newPassport())]) {
      const withdrawn = await officer.follow(await officer.post(`/kk${path}/withdraw`))
      assert(withdrawn.text.includes(say('kk', 'desk.withdrawn.title')))
      assert.equal((await officer.post(`/kk${path}/withdraw`)).status, 409)
      assert.equal((await officer.get(`/en${path}/certificate.pdf`)).status, 404)
    }
  })

  test('that is decided cannot be withdrawn', async () => {
    const path = await confirmCase(officer, newPassport())
    await decideCase(officer, path)
    assert.equal((await officer.post(`/en${path}/withdraw`)).status, 409)
  })

  test('of another office is not there, whatever is tried', async () => {
    await addOfficer(site, { name: 'elsewhere', office: 'demo_elsewhere' })
    const stranger = await signIn(site, 'elsewhere')
    const path = await confirmCase(officer, newPassport())
    const form = await hiddenOf(officer, path)
    for (const page of [path, `${path}/compare`, `${path}/certificate.pdf`]) {
      assert.equal((await stranger.get(`/en${page}`)).status, 404, page)
    }
    for (const act of ['confirm', 'decide', 'withdraw']) {
      assert.equal((await stranger.post(`/en${path}/${act}`, form)).status, 404, act)
    }
    assert(!(await stranger.get('/en/desk')).text.includes(path.split('/').at(-1)!))
  })

  test('is found by its reference however it is written', async () => {
    const path = await openCase(officer, newPassport())
    const written = path.replace('KZ-', 'kz').replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase()
    assert.equal((await officer.get(`/en${written}`)).status, 200)
  })
})

describe('what changes while a case lies on the desk', () => {
  test('a passport that runs out stops the decision', async () => {
    let at = noon
    const clock: Clock = { nowAt: () => at }
    const later = await openSite({ clock })
    try {
      const mrz = printedText({ expiry: '261123' })
      const path = await confirmCase(await signIn(later), mrz)
      at = '2026-11-23T19:00:00.000Z'
      const answer = await decideCase(await signIn(later), path)
      assert.equal(answer.status, 409)
      assert(answer.text.includes(say('en', 'refusal.passport_expired')))
    } finally {
      await later.close()
    }
  })

  test('a bucket that is full stays so, and the page says whom to ask', async () => {
    const small = await openSite({ serialLimit: 1 })
    try {
      const reader: Client = await signIn(small)
      await formNumber(reader, newPassport())
      const path = await confirmCase(reader, newPassport())
      const answer = await decideCase(reader, path)
      assert.equal(answer.status, 409)
      assert(answer.text.includes(say('en', 'refusal.bucket_full')))
    } finally {
      await small.close()
    }
  })
})
