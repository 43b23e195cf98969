// Each situation has its papers, each paper its reason, and what replaces what is one demand.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Demand, documentsFor, type Situation } from '../../src/rules/document.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import { shippedPack, strictPack } from './shipped.ts'

const todayOn = '2026-11-23'

const counter: Situation = {
  ...{ status: 'foreigner', procedure: 'first_issue', channel: 'counter' },
  ...{ category: null, applicant: 'self', script: 'latin' },
}
const consulate: Situation = { ...counter, channel: 'consulate' }

const papers = (situation: Situation, pack: RulePack = shippedPack, dayOn = todayOn) =>
  documentsFor(pack, dayOn, situation)
const codes = (demands: readonly Demand[]) => demands.map(({ code }) => code)
const demand = (demands: readonly Demand[], code: string) => demands.find(of => of.code === code)

describe('papers for a first number at the counter', () => {
  it('S36–S38: are form, original, copy and translation', () => {
    assert.deepEqual(codes(papers(counter)), [
      'application_form',
      'passport_original',
      'passport_copy',
      'passport_translation',
    ])
  })

  it('S39: are a power of attorney, too, when a representative comes', () => {
    assert.deepEqual(codes(papers({ ...counter, applicant: 'representative' })).slice(4), [
      'power_of_attorney',
      'representative_identity',
    ])
  })

  it('J2-8: ask for a translation always by the guide, and by letters under the order', () => {
    const translation = (pack: RulePack, of: Situation) => demand(papers(of, pack), 'passport_translation')
    assert.equal(translation(shippedPack, counter)?.state, 'required')
    assert.equal(translation(shippedPack, { ...counter, script: 'other' })?.state, 'required')
    assert.equal(translation(strictPack, counter)?.state, 'probably_not')
    assert.equal(translation(strictPack, { ...counter, script: 'cyrillic' })?.state, 'probably_not')
    assert.equal(translation(strictPack, { ...counter, script: 'other' })?.state, 'required')
    assert.equal(translation(strictPack, { ...counter, script: 'unknown' })?.state, 'ask')
    assert.equal(translation(strictPack, consulate)?.state, 'ask', 'Kyiv asks for it anyway')
  })

  it('changed on 29 February 2024 under the order', () => {
    const on = (dayOn: string) => demand(papers(counter, strictPack, dayOn), 'passport_translation')?.state
    assert.deepEqual([on('2024-02-28'), on('2024-02-29')], ['required', 'probably_not'])
  })

  it('are other ones for a refugee', () => {
    assert.deepEqual(codes(papers({ ...counter, status: 'refugee' })), [
      'application_form',
      'refugee_certificate',
    ])
  })

  it('show that a parent or guardian may act: one paper for a child, either while the age is not known', () => {
    const parent = { ...counter, applicant: 'legal_representative' } as const
    const items = (age: number | null) =>
      demand(papers({ ...parent, age }), 'right_to_act')?.rows.map(({ body }) => body.item)
    assert.deepEqual(items(null), ['birth_certificate', 'guardianship_decision'])
    assert.deepEqual(items(17), ['birth_certificate', 'guardianship_decision'])
    assert.deepEqual(items(18), ['guardianship_decision'])
  })
})

describe('papers at a consulate', () => {
  it('J4-2: are the birth certificate and a parent for a child', () => {
    const child = codes(
      papers({ ...consulate, category: 'child_under_16', applicant: 'legal_representative' }),
    )
    assert(child.includes('birth_certificate'))
    assert(child.includes('parent_identity'))
    assert(!child.includes('right_to_act'), 'the birth certificate is asked for once')
  })

  it('J4-3: are one of three for an investor', () => {
    const investor = demand(papers({ ...consulate, category: 'investor' }), 'investor')
    assert.equal(investor?.rows.length, 3)
    assert.equal(investor.state, 'required')
  })

  it('have no category where none is asked for', () => {
    assert.deepEqual(codes(papers(consulate)), codes(papers(counter)))
  })
})

describe('papers for the exchange of a document', () => {
  it('J7-2: are three for a citizen, the second one of two, and the old document to hand in', () => {
    const list = papers({ ...counter, status: 'citizen', procedure: 'exchange' })
    assert.deepEqual(codes(list), ['identity_document', 'address_proof', 'photos', 'old_document'])
    assert.equal(list[1]!.rows.length, 2)
    assert.deepEqual(
      list.filter(({ rows }) => rows[0].body.bring === 'hand_in').map(({ code }) => code),
      ['old_document'],
    )
  })

  it('are none for a foreign passport, which carries no number', () => {
    assert.deepEqual(papers({ ...counter, procedure: 'exchange' }), [])
  })
})
