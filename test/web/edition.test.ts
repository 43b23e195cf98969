// The same pages under both packs and on both sides of every dated window: each says what the rules of that day say.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { dayAfter } from '../../src/rules/calendar.ts'
import { daysOfChange } from '../../src/rules/change.ts'
import { type Channel, localities } from '../../src/rules/code.ts'
import { ruleOn, rulesOn, standingRule } from '../../src/rules/day.ts'
import { documentsFor } from '../../src/rules/document.ts'
import { needOf } from '../../src/rules/need.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import { representationFor } from '../../src/rules/representation.ts'
import { routeFor } from '../../src/rules/route.ts'
import { dateInWords } from '../../src/text/date.ts'
import { say } from '../../src/text/say.ts'
import { shippedPacks } from '../rules/shipped.ts'
import { type Answer, client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const firstIssue = { procedure: 'first_issue', category: null, script: 'unknown' } as const
const ways: readonly Channel[] = ['counter', 'online', 'consulate']
const foreigner = { status: 'foreigner', eds: 'none', had: 'no' } as const

const demandsOf = (answer: Answer) =>
  select(answer.page, 'li', 'data-demand').map(({ attributes }) => attributes.get('data-demand'))

/** The day before each day on which any rule begins or ends, and that day itself. */
function sidesOf(pack: RulePack): readonly string[] {
  const kinds = new Set(pack.rows.map(({ kind }) => kind).filter(kind => kind !== 'holiday'))
  const days = daysOfChange(pack, kinds).flatMap(day => [dayAfter(day, -1), day])
  return [...new Set(days)].filter(day => day < '2100').sort()
}

for (const pack of shippedPacks.values()) {
  describe(`by the pack ${pack.pack}`, () => {
    const sides = sidesOf(pack)

    test('there are windows to look at', () => assert(sides.length > 10, sides.join()))

    for (const dayOn of sides) {
      test(`on ${dayOn} each page says what the rules of that day say`, async () => {
        const asked = new URLSearchParams({ asOf: dayOn, pack: pack.pack })
        const ask = (path: string) => reader.get(`/en${path}${path.includes('?') ? '&' : '?'}${asked}`)
        checkHow(await ask('/how'), pack, dayOn)
        for (const where of ['in_kazakhstan', 'abroad'] as const) {
          await checkNeed(ask, pack, dayOn, where)
        }
        for (const channel of ways)
          checkPapers(await ask(`/documents?channel=${channel}`), pack, dayOn, channel)
        for (const locality of localities) {
          const who = { status: 'citizen', procedure: 'exchange', place: 'in_kazakhstan', locality } as const
          const { text } = await ask(`/exchange?locality=${locality}`)
          assert(text.includes(routeFor(pack, dayOn, who).says.en), locality)
          for (const fee of rulesOn(pack, 'fee', dayOn)) {
            if (fee.body.procedures.includes('exchange')) assert(text.includes(fee.says.en), fee.key)
          }
        }
      })
    }
  })
}

function checkHow({ text, page }: Answer, pack: RulePack, dayOn: string): void {
  assert(text.includes(say('en', 'way.how.table', { day: dateInWords('en', dayOn) })))
  const tags = select(page, 'span', 'data-access').map(({ attributes }) => attributes.get('data-access'))
  for (const [index, channel] of ways.entries()) {
    const { body, says } = standingRule(pack, 'channel', channel, dayOn)
    assert(text.includes(says.en), channel)
    if (body.takes.first_issue === 'closed') {
      assert.deepEqual(tags.slice(2 * index, 2 * index + 2), ['closed', 'closed'], channel)
    }
    const helper = representationFor(pack, dayOn, { ...firstIssue, channel, applicant: 'representative' })
    if (helper.access === 'closed') assert.equal(tags[2 * index + 1], 'closed', channel)
    assert(text.includes(helper.row.says.en), channel)
  }
}

async function checkNeed(
  ask: (path: string) => Promise<Answer>,
  pack: RulePack,
  dayOn: string,
  where: 'in_kazakhstan' | 'abroad',
): Promise<void> {
  for (const purpose of ['sim', 'inheritance', 'study']) {
    const category =
      where === 'abroad' ? (ruleOn(pack, 'category', 'heir', dayOn)?.key ?? 'another_reason') : null
    const codes = { ...foreigner, purpose, where, ...(category && { category }) }
    const answer = await ask(`/check-need/result?${new URLSearchParams(codes)}`)
    const need = needOf(pack, dayOn, { ...foreigner, purpose, where, category, choices: {} })
    assert.equal(select(answer.page, 'div', 'data-verdict', need.verdict).length, 1, `${purpose} ${where}`)
    for (const way of need.ways) {
      const [shown] = select(answer.page, 'li', 'data-channel', way.channel)
      const [access] = select(shown!, 'span', 'data-access')
      assert.equal(access!.attributes.get('data-access'), way.access, `${purpose} ${way.channel}`)
    }
  }
}

function checkPapers(answer: Answer, pack: RulePack, dayOn: string, channel: Channel): void {
  const { body } = standingRule(pack, 'channel', channel, dayOn)
  const acting = representationFor(pack, dayOn, { ...firstIssue, channel, applicant: 'self' })
  const isClosed = body.takes.first_issue === 'closed' || acting.access === 'closed'
  const category = body.onlyCategories ? (rulesOn(pack, 'category', dayOn)[0]?.key ?? null) : null
  const isServed = category === null || ruleOn(pack, 'category', category, dayOn)?.body.access !== 'closed'
  const situation = { ...firstIssue, status: 'foreigner', channel, category, applicant: 'self' } as const
  const papers = isClosed || !isServed ? [] : documentsFor(pack, dayOn, situation)
  assert.deepEqual(
    demandsOf(answer),
    papers.map(({ code }) => code),
    channel,
  )
}
