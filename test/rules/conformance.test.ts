// Every combination that people can be in has an answer, under every pack and on both sides of every dated window.
//
// The answers are also reviewed: conformance.txt is what they are. When a rule changes on purpose, compile and write it
// anew: node dist/test/rules/table.js all 2026-11-23 summary > test/rules/conformance.txt

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readAnswers } from '../../src/rules/answer.ts'
import { statuses } from '../../src/rules/code.ts'
import { rulesOn, standingRule } from '../../src/rules/day.ts'
import { documentsFor } from '../../src/rules/document.ts'
import { type Need, needOf } from '../../src/rules/need.ts'
import type { RulePack, RuleRow } from '../../src/rules/pack.ts'
import { representationFor } from '../../src/rules/representation.ts'
import { shippedPacks, strictPack } from './shipped.ts'
import { summaryOf } from './summary.ts'
import { tables } from './table.ts'
import { everyAnswer, everySide, everySituation } from './walk.ts'

const todayOn = '2026-11-23'
const reviewed = readFileSync(new URL('../../../test/rules/conformance.txt', import.meta.url), 'utf8')

/** Runs `body` for every pack on every side of its windows. */
function walk(body: (pack: RulePack, dayOn: string) => void): void {
  for (const pack of shippedPacks.values()) for (const dayOn of everySide(pack, todayOn)) body(pack, dayOn)
}

function holds(row: RuleRow, dayOn: string): boolean {
  return row.from <= dayOn && (row.to === null || dayOn < row.to)
}

/** Asserts what is true of every answer, whoever asks. */
function see({ procedure, reasons, ways, fees, nextSteps }: Need, dayOn: string): void {
  assert(reasons.length > 0 && nextSteps.length > 0, 'an answer says why, and what to do next')
  assert(
    fees.some(({ key }) => key === 'iin'),
    'an answer says that the number costs nothing',
  )
  for (const row of [...reasons, ...fees, ...ways.flatMap(({ rows }) => rows)])
    assert(holds(row, dayOn), row.key)
  for (const { channel, access, because, documents } of ways) {
    assert.equal(because === null, access === 'open', 'whatever is not open has a reason')
    assert.equal(documents.length === 0, access === 'closed', `papers for ${channel}`)
  }
  // Whatever else is closed, a public service centre takes the application of a foreigner.
  const counter = ways.find(({ channel }) => channel === 'counter')
  assert(procedure !== 'first_issue' || counter?.access === 'open')
}

describe('every answer', () => {
  it('is the one that was reviewed, rests on rows of the day and leaves a way', () => {
    const summary = [...shippedPacks.values()].map(pack => summaryOf(pack, todayOn, see)).join('\n')
    assert.equal(summary, reviewed)
  })
})

describe('papers', () => {
  it('C18: are never photos or an address reference for anybody but citizens', () => {
    const onlyCitizens = new Set(['photos', 'address_reference', 'house_register'])
    walk((pack, dayOn) => {
      for (const situation of everySituation(pack)) {
        if (situation.status === 'citizen') continue
        const items = documentsFor(pack, dayOn, situation).flatMap(({ rows }) =>
          rows.map(({ body }) => body.item),
        )
        assert.deepEqual(
          items.filter(item => onlyCitizens.has(item)),
          [],
        )
      }
    })
  })

  it('J4-1: differ between any two consular categories of the guide', () => {
    const categories = [
      'spouse',
      'child_under_16',
      'heir',
      'company_head',
      'special_program',
      'investor',
      'labeling',
    ]
    for (const pack of shippedPacks.values()) {
      const lists = categories.map(category =>
        JSON.stringify(
          documentsFor(pack, todayOn, {
            ...{ status: 'foreigner', procedure: 'first_issue', channel: 'consulate', category },
            ...{ applicant: 'self', script: 'latin' },
          }).map(({ code }) => code),
        ),
      )
      assert.equal(new Set(lists).size, categories.length, lists.join('\n'))
    }
  })
})

describe('ways', () => {
  it('C21: lead somebody who is going to marry to a public service centre, not to a consulate for categories', () => {
    walk((pack, dayOn) => {
      if (!standingRule(pack, 'channel', 'consulate', dayOn).body.onlyCategories) return
      for (const { key } of rulesOn(pack, 'category', dayOn)) {
        const given = {
          status: 'foreigner',
          purpose: 'marriage',
          where: 'abroad',
          category: key,
          eds: 'none',
          had: 'no',
        }
        const reading = readAnswers(pack, dayOn, given)
        assert(reading.ok)
        const { ways } = needOf(pack, dayOn, reading.answers)
        const consulate = ways.find(({ channel }) => channel === 'consulate')
        assert.equal(consulate?.access, 'closed')
        assert.equal(consulate.because, 'case')
        assert.match(consulate.says.en, /cannot .*\(PSC\)/)
      }
    })
  })

  it('C8: are closed online for first numbers since 29 February 2024 under the order, and say so', () => {
    for (const dayOn of everySide(strictPack, todayOn)) {
      const { body, says } = standingRule(strictPack, 'channel', 'online', dayOn)
      assert.equal(body.takes.first_issue, dayOn < '2024-02-29' ? 'open' : 'closed', dayOn)
      if (dayOn < '2024-02-29') continue
      assert.match(says.en, /closed since 29 February 2024/)
      assert.match(says.ru, /закрыты с 29 февраля 2024/)
      assert.match(says.kk, /2024 жылғы 29 ақпаннан бері жабық/)
    }
  })

  it('C9, J6-4: are closed to a representative for first numbers under the order, not for a correction', () => {
    for (const dayOn of everySide(strictPack, todayOn)) {
      const act = { channel: 'counter', applicant: 'representative' } as const
      const first = representationFor(strictPack, dayOn, { ...act, procedure: 'first_issue' })
      assert.equal(first.access, dayOn < '2024-02-29' ? 'open' : 'closed', dayOn)
      assert.equal(first.refusal?.body.code, dayOn < '2024-02-29' ? undefined : 'I3')
      assert.equal(representationFor(strictPack, dayOn, { ...act, procedure: 'correction' }).access, 'open')
    }
  })
})

describe('the table of answers', () => {
  it('has a line for every combination, and leaves no status, case or paper out', () => {
    const need = tables.need!(strictPack, todayOn).trimEnd().split('\n')
    assert.equal(need.length, everyAnswer(strictPack).length)
    for (const status of statuses) assert(need.some(line => line.startsWith(`${status} `)))
    const papers = tables.papers!(strictPack, todayOn)
    for (const { body } of rulesOn(strictPack, 'document', todayOn))
      assert(papers.includes(body.item), body.item)
  })
})
