// Every act on the register: the right case, each refusal, and the same request sent again, at once or after its answer
// was lost.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { checkInvariants } from '../../src/register/invariant.ts'
import { rebuild } from '../../src/register/projection.ts'
import type { CommandAnswer, CommandKind } from '../../src/service/command.ts'
import { commands } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { approve, needsSecondPerson, submit } from '../../src/service/proposal.ts'
import { reducers } from '../../src/service/reducer.ts'
import type { Store } from '../../src/store/store.ts'
import { assertRefused } from '../register/register-of.ts'
import { command, countOfEvents, perform, proposerOf, supervisor } from './act-of.ts'
import type { Case, Cases } from './command-case.ts'
import { openDesk } from './desk-of.ts'
import { numberCases } from './number-case.ts'
import { paperCases } from './paper-case.ts'
import { personCases } from './person-case.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

/** An act without its cases does not compile. */
const cases: Cases<CommandKind> = { ...personCases, ...paperCases, ...numberCases }

const kinds = Object.keys(commands) as CommandKind[]
const caseOf = (kind: CommandKind) => cases[kind] as Case<CommandKind>

/** One step of an act, which a request does: the act itself, its proposal, or its approval. */
type Step = (in_: Context, key: string) => Promise<unknown>

/** The requests that an act of this kind takes, each ready to be sent any number of times. */
async function stepsOf(
  kind: CommandKind,
): Promise<{ name: string; step: Step; result: () => CommandAnswer }[]> {
  const body = await caseOf(kind).right(context)
  const answers: CommandAnswer[] = []
  let proposalId = ''
  const first: Step = async (in_, key) => {
    const outcome = await submit(in_, proposerOf(kind), command(kind, body), key)
    if (outcome.outcome === 'done') answers.push(outcome.answer)
    else proposalId = outcome.proposalId
    return outcome
  }
  const second: Step = async (in_, key) => {
    const outcome = await approve(in_, supervisor, proposalId, key)
    answers.push(outcome.answer)
    return outcome
  }
  const result = () => answers[0]!
  return needsSecondPerson(command(kind, body))
    ? [
        { name: 'proposing', step: first, result },
        { name: 'approving', step: second, result },
      ]
    : [{ name: 'doing', step: first, result }]
}

describe('every act on the register', () => {
  for (const kind of kinds) {
    it(`is done, and what it says is so: ${kind}`, async () => {
      const body = await caseOf(kind).right(context)
      const answer = await perform(context, kind, body)
      await caseOf(kind).holds(context, body, answer)
    })

    for (const [code, wrong] of Object.entries(caseOf(kind).refused)) {
      it(`is refused and leaves no trace: ${kind} ${code}`, async () => {
        const body = await wrong(context)
        const before = await countOfEvents(context)
        const submission = submit(context, proposerOf(kind), command(kind, body), randomUUID())
        await assertRefused(submission, code as Parameters<typeof assertRefused>[1])
        assert.equal(await countOfEvents(context), before)
      })
    }
  }

  it('has a test of each refusal that the papers list', () => {
    const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
    const section = page.slice(page.indexOf('## Acts on the register'))
    const listed = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code!)
    const tested = kinds.flatMap(kind => Object.keys(caseOf(kind).refused))
    // These need a second person, an own record or another rule, and are tried out with them.
    const elsewhere = [
      'conflict_of_interest',
      'second_person_needed',
      'proposal_closed',
      'exclusion_not_restorable',
    ]
    assert.deepEqual(
      listed.filter(code => !tested.includes(code) && !elsewhere.includes(code)),
      [],
    )
  })
})

describe('the same request sent again', () => {
  for (const kind of kinds) {
    it(`gives the same answer and does nothing more: ${kind}`, async () => {
      for (const { name, step } of await stepsOf(kind)) {
        const key = randomUUID()
        const answer = await step(context, key)
        const events = await countOfEvents(context)
        assert.deepEqual(await step(context, key), answer, name)
        assert.equal(await countOfEvents(context), events, name)
      }
    })

    it(`does the same once when it comes 50 times at once: ${kind}`, async () => {
      const alone = await eventsOfOne(kind)
      for (const { name, step } of await stepsOf(kind)) {
        const before = await countOfEvents(context)
        const key = randomUUID()
        const answers = await Promise.all(Array.from({ length: 50 }, () => step(context, key)))
        for (const answer of answers) assert.deepEqual(answer, answers[0], name)
        assert.equal((await countOfEvents(context)) - before, alone.get(name), name)
      }
    })

    it(`gives the answer that was lost: ${kind}`, async () => {
      for (const { name, step } of await stepsOf(kind)) {
        const key = randomUUID()
        const before = await countOfEvents(context)
        await assert.rejects(step(deaf(), key), { message: 'the connection broke' })
        const events = await countOfEvents(context)
        assert(events > before, `${name} was done`)
        await step(context, key)
        assert.equal(await countOfEvents(context), events, name)
      }
    })
  }

  it('under the same key with another body is refused', async () => {
    const key = randomUUID()
    const [one, other] = [
      await caseOf('person_register').right(context),
      await caseOf('person_register').right(context),
    ]
    await submit(context, proposerOf('person_register'), command('person_register', one as never), key)
    await assertRefused(
      submit(context, proposerOf('person_register'), command('person_register', other as never), key),
      'idempotency_key_reused',
    )
  })

  /** How many events each request of an act writes when it comes once. */
  async function eventsOfOne(kind: CommandKind): Promise<Map<string, number>> {
    const counts = new Map<string, number>()
    for (const { name, step } of await stepsOf(kind)) {
      const before = await countOfEvents(context)
      await step(context, randomUUID())
      counts.set(name, (await countOfEvents(context)) - before)
    }
    return counts
  }

  /** A desk whose every transaction is committed, and whose every answer is lost on the way. */
  function deaf(): Context {
    const transaction: Store['transaction'] = async work => {
      await context.store.transaction(work)
      throw new Error('the connection broke')
    }
    return { ...context, store: { ...context.store, transaction } }
  }
})

describe('after all of that', () => {
  it('every invariant holds, and the events give the same rows', async () => {
    const broken = (await checkInvariants(context.store, () => {})).filter(({ count }) => count > 0)
    assert.deepEqual(broken, [])
    const { comparisons } = await rebuild(context.store, { reducers, isApplied: false, progress: () => {} })
    assert.deepEqual(
      comparisons.filter(({ isSame }) => !isSame),
      [],
    )
  })
})
