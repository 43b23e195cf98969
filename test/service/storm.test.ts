// Many workers at once, on a few people, with every act there is: whoever comes second is refused, and all stays sound.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import type { CommandBodies, CommandKind } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { approve, reject, submit } from '../../src/service/proposal.ts'
import { sql } from '../../src/store/store.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { passportOf } from '../register/register-of.ts'
import { command, enroll, proposerOf } from './act-of.ts'
import { accept, officer, openDesk, settle } from './desk-of.ts'
import { foreignNumber } from './number-case.ts'
import { assertSound } from './register-proof.ts'

const seed = 20_261_123
const workers = 12
const actsOfWorker = 18
const peopleCount = 5

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

/** Numbers from 0 to `below`, the same for the same seed (mulberry32). */
function drawing(from: number): (below: number) => number {
  let state = from
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Act = { [Kind in CommandKind]: [Kind, CommandBodies[Kind]] }[CommandKind]

/** Acts on two people that are drawn anew each time; many will be refused, for others were faster. */
function actsOn(personId: string, other: string): readonly Act[] {
  const source = 'Record'
  const exclusion = { personId, ground: 'death', from: '2026-11-01', source }
  return [
    ['person_change', { personId, change: { selfEmployed: true }, reason: 'mistake' }],
    ['document_record', { personId, document: passportOf(freshNumber()) }],
    ['legacy_identifier_link', { personId, identifier: { scheme: 'tin', value: '600411223344' } }],
    ['number_exclude', { ...exclusion, conditional: false }],
    ['number_exclude', { ...exclusion, conditional: true }],
    ['number_restore', { personId, source }],
    ['number_restore', { personId, source }],
    ['number_annul', { personId, ground: 'formed_by_mistake' }],
    ['annulment_undo', { personId }],
    ['annulment_undo', { personId }],
    ['number_record', { personId, iin: foreignNumber({ fits: false }) }],
    ['number_renumber', { personId, reason: 'adoption' }],
    ['renumbering_undo', { personId }],
    ['person_merge', { from: personId, into: other }],
    ['merge_undo', { from: personId }],
    ['merge_undo', { from: other }],
    ['person_register', freshPerson()],
  ]
}

/** Refusals that only say that somebody else was faster, or that the people are not in a state for it. */
const expected: ReadonlySet<string> = new Set([
  'number_state_unfit',
  'person_has_a_number',
  'person_merged',
  'merge_unknown',
  'merge_with_itself',
  'merge_survivor_without_number',
  'legacy_identifier_linked',
  'changed_meanwhile',
])

async function unlessRefused(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (!(error instanceof Refusal) || !expected.has(error.code)) throw error
    return error.code
  }
}

describe('many workers at once', () => {
  it(`leave a sound register, whatever they do to whom (seed ${seed})`, async () => {
    const people = await Promise.all(
      Array.from({ length: peopleCount }, async () => (await enroll(context)).personId),
    )
    const outcomes = await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker, people)))
    const tally = outcomes.flat()
    const done = tally.filter(outcome => outcome === 'done').length
    assert(done >= tally.length / 5, `of ${tally.length} acts only ${done} were done`)
    assert(done < tally.length, 'some came second')
    await assertSound(context.store)
    const [row] = await context.store.query<{ formed: number; distinct: number }>(sql`
      select count(*) as formed, count(distinct (payload ->> 'iin')) as distinct from event
      where kind in ('number_formed', 'number_recorded')`)
    assert.equal(row!.formed, row!.distinct, 'no number was given twice')
  })

  /** Proposes and approves under names of their own, so that none of them acts alone. */
  async function work(worker: number, people: readonly string[]): Promise<string[]> {
    const draw = drawing(seed + worker)
    const supervisor = officer(`supervisor ${worker}`, 'supervisor')
    const outcomes: string[] = []
    for (let acts = 0; acts < actsOfWorker; acts++) {
      const [one, other] = [people[draw(people.length)]!, people[draw(people.length)]!]
      const all = actsOn(one, other)
      const [kind, body] = all[draw(all.length)]!
      const by = { ...proposerOf(kind), id: `operator ${worker}` }
      const isDecision = draw(8) === 0
      const outcome = await unlessRefused(async () => {
        if (isDecision) return decideOne(worker)
        const submitted = await submit(context, by, command(kind, body as never), randomUUID())
        if (submitted.outcome !== 'proposed') return
        const { proposalId } = submitted
        if (draw(10) === 0) await reject(context, supervisor, proposalId, randomUUID())
        else await approve(context, supervisor, proposalId, randomUUID())
      })
      outcomes.push(outcome)
    }
    return outcomes
  }

  async function decideOne(worker: number): Promise<void> {
    const desk = officer(`desk ${worker}`)
    const reference = await accept(context, desk, { number: freshNumber(), names: freshName() })
    await settle(context, desk, reference)
  }
})
