// The need check answers as the journeys have it: J1, and what J4 and J7 take from the same rows.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAnswers } from '../../src/rules/answer.ts'
import { type Need, needOf } from '../../src/rules/need.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import { placementsOf } from '../../src/rules/placement.ts'
import { routeFor } from '../../src/rules/route.ts'
import type { Way } from '../../src/rules/way.ts'
import { shippedPack, strictPack } from './shipped.ts'

const todayOn = '2026-11-23'
const marco = {
  status: 'foreigner',
  purpose: 'employment_tax',
  where: 'in_kazakhstan',
  eds: 'none',
  had: 'no',
}
const abroad = { ...marco, where: 'abroad' }

function need(given: Record<string, string>, pack: RulePack = shippedPack, dayOn = todayOn): Need {
  const reading = readAnswers(pack, dayOn, given)
  assert(reading.ok, JSON.stringify(reading))
  return needOf(pack, dayOn, reading.answers)
}

function way({ ways }: Need, channel: string): Way {
  const found = ways.find(of => of.channel === channel)
  assert(found, `no way by ${channel}`)
  return found
}

describe('a foreigner with a job in Kazakhstan', () => {
  const answer = need(marco)

  it('J1-1: needs a number, goes to a public service centre with the original passport, and pays nothing', () => {
    const counter = way(answer, 'counter')
    assert.equal(answer.verdict, 'required')
    assert.equal(counter.access, 'open')
    assert(counter.documents.some(({ rows }) => rows[0].body.name.en === 'Original passport'))
    assert.equal(counter.term?.body.workingDays, 1)
    assert.match(answer.fees.map(({ says }) => says.en).join(), /0\u00a0₸/)
    assert.deepEqual(answer.nextSteps, ['start_form', 'check_official_list', 'after_issue'])
  })

  it('is shown the online way too, with the reason why it is closed', () => {
    const online = way(answer, 'online')
    assert.deepEqual([online.access, online.because], ['closed', 'signature'])
    assert.deepEqual(online.documents, [])
  })

  it('may send a helper who has a signature and a power of attorney', () => {
    const online = way(need({ ...marco, eds: 'helper' }), 'online')
    assert.deepEqual([online.access, online.applicant], ['open', 'representative'])
    assert.deepEqual(
      online.documents.map(({ code }) => code),
      ['passport_copy', 'passport_translation', 'eds', 'power_of_attorney'],
    )
  })

  it('cannot sign for a first number: a signature carries a number already', () => {
    const online = way(need({ ...marco, eds: 'self' }), 'online')
    assert.deepEqual([online.access, online.because], ['closed', 'applicant'])
  })

  it('is told to ask for the earlier number when there may be one, and gets no second one', () => {
    assert.equal(need({ ...marco, had: 'unsure' }).nextSteps[0], 'ask_for_earlier_number')
    const had = need({ ...marco, had: 'yes' })
    assert.equal(had.verdict, 'already_has')
    assert.deepEqual(had.ways, [])
    assert.deepEqual(
      had.reasons.map(({ key }) => key),
      ['r3'],
    )
  })
})

describe('other reasons and people', () => {
  it('J1-2: a student is not on the list and will be asked all the same', () => {
    const answer = need({ ...marco, purpose: 'study' })
    assert.equal(answer.verdict, 'will_be_asked')
    assert.match(answer.reasons[0]!.says.en, /SIM card .* bank account/)
    assert.deepEqual(answer.reasons[0]!.see, ['c13'])
  })

  it('J1-3: a citizen has a number already', () => {
    const answer = need({ status: 'citizen' })
    assert.equal(answer.verdict, 'already_has')
    assert.deepEqual(answer.nextSteps, ['where_is_my_iin', 'exchange_document'])
  })

  it('J1-4: a permanent resident without a number on the document goes to the internal affairs body', () => {
    const answer = need({ status: 'permanent_resident', had: 'no' })
    assert.equal(answer.verdict, 'missing_on_document')
    assert.deepEqual(
      answer.ways.map(({ channel, access }) => [channel, access]),
      [['internal_affairs', 'open']],
    )
    assert.doesNotMatch(JSON.stringify(answer), /photo|address reference/i)
  })

  it('J1-6: who is going to marry is told that a consulate cannot, and a public service centre can', () => {
    const answer = need({ ...abroad, purpose: 'marriage', category: 'another_reason' })
    assert.deepEqual(
      answer.ways.map(({ channel, access }) => [channel, access]),
      [
        ['consulate', 'closed'],
        ['online', 'closed'],
        ['counter', 'open'],
      ],
    )
    assert.match(way(answer, 'consulate').says.en, /^A consulate cannot issue an IIN for this reason/)
  })

  it('J4-4: a tourist abroad is told where it can be done', () => {
    const answer = need({ ...abroad, purpose: 'other', category: 'none' })
    assert.match(way(answer, 'consulate').says.en, /^A consulate cannot issue an IIN for this reason/)
    assert.equal(way(answer, 'counter').access, 'open')
  })

  it('S43: another reason is never a flat no', () => {
    const consulate = way(need({ ...abroad, category: 'another_reason' }), 'consulate')
    assert.deepEqual([consulate.access, consulate.because], ['ask', 'category'])
  })

  it('a purpose that no rule of the day lists counts as another one', () => {
    const answers = { ...marco, choices: {}, category: null } as const
    const answer = needOf(shippedPack, todayOn, {
      ...answers,
      ...{ status: 'foreigner', where: 'in_kazakhstan', eds: 'none', had: 'no', purpose: 'treasure' },
    })
    assert.equal(answer.verdict, 'not_listed')
  })

  it('is not asked about days before packs begin', () => {
    assert.throws(() => need(marco, shippedPack, '2012-12-31'), /days that packs cover/)
  })
})

describe('other days and the stricter pack', () => {
  it('J1-7: online and representative are closed under the order, with the reason and the day', () => {
    const answer = need({ ...marco, eds: 'helper' }, strictPack, '2024-06-01')
    const online = way(answer, 'online')
    assert.deepEqual([online.access, online.because], ['closed', 'channel'])
    assert.match(online.says.en, /closed since 29 February 2024/)
    const { access, row, refusal } = way(answer, 'counter').representative
    assert.equal(access, 'closed')
    assert.match(row.says.en, /Since 29 February 2024 you must come in person/)
    assert.equal(refusal?.body.code, 'I3')
  })

  it('J4-5: consulates took nothing between the two pilots', () => {
    for (const pack of [shippedPack, strictPack]) {
      const consulate = way(need({ ...abroad, category: 'spouse' }, pack, '2025-02-01'), 'consulate')
      assert.equal(consulate.because, 'channel')
      assert.match(consulate.says.en, /^Consulates were not taking IIN applications on this date/)
    }
  })

  it('says on both sides of each turn what consulates did for a spouse', () => {
    const on = (dayOn: string, pack: RulePack) =>
      way(need({ ...abroad, category: 'spouse' }, pack, dayOn), 'consulate').access
    const days = [
      '2024-04-12',
      '2024-04-13',
      '2024-12-31',
      '2025-01-01',
      '2025-04-17',
      '2025-04-18',
      '2025-12-31',
    ]
    const turns = ['closed', 'open', 'open', 'closed', 'closed', 'open', 'open']
    for (const pack of [shippedPack, strictPack])
      assert.deepEqual(
        days.map(day => on(day, pack)),
        turns,
      )
    assert.equal(on('2026-01-01', shippedPack), 'open', 'as the guide of 2026 has it')
    assert.equal(on('2026-01-01', strictPack), 'ask', 'as no order prolongs it')
  })
})

describe('documents without a number', () => {
  const route = (locality: 'with_branch' | 'without_branch', dayOn = todayOn) =>
    routeFor(shippedPack, dayOn, {
      status: 'citizen',
      procedure: 'exchange',
      place: 'in_kazakhstan',
      locality,
    })

  it('J7-1: a place without a branch has the justice agency, with what the sources disagree on', () => {
    assert.deepEqual(route('with_branch').body.channels, ['counter'])
    assert.deepEqual(route('without_branch').body.channels, ['justice_agency'])
    assert.match(route('without_branch').says.en, /territorial justice agency/)
    assert.deepEqual(route('without_branch').see, ['c14'])
    assert.deepEqual(route('without_branch', '2021-10-05').see, [])
  })

  it('C3: the passport has its number on page 32 and on page 2, never on one only', () => {
    const pages = placementsOf(shippedPack, todayOn, 'citizen').filter(
      ({ body }) => body.carrier === 'passport',
    )
    assert.deepEqual(
      pages.map(({ body }) => body.page),
      [32, 2],
    )
  })

  it('C19: a foreigner has it on the registration certificate, never in the passport', () => {
    const carriers = placementsOf(shippedPack, todayOn, 'foreigner').map(({ body }) => body.carrier)
    assert(carriers.includes('registration_certificate'))
    assert(!carriers.includes('passport'))
    assert(placementsOf(shippedPack, todayOn).length > carriers.length)
  })
})
