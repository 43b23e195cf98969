// Random histories of a register beside a model of it: each step must do what the model does, or be refused alike.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Refusal } from '../../src/kernel/refusal.ts'
import { readRecord } from '../../src/register/record.ts'
import { findIssued } from '../../src/register/succession.ts'
import type { CommandBodies, CommandKind } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { enroll, perform, recordOf } from './act-of.ts'
import { type Effect, Model, type ModelPerson } from './history-model.ts'
import { foreignNumber } from './number-case.ts'
import { brokenInvariants } from './register-proof.ts'

/** One step as it is drawn: what, to whom, and with whom. People are counted around the model. */
interface Draw {
  readonly what: keyof typeof steps
  readonly who: number
  readonly other: number
  readonly flag: boolean
}

interface Step {
  readonly kind: CommandKind
  readonly body: CommandBodies[CommandKind]
  readonly effect: Effect
}

type Plan = (model: Model, person: ModelPerson, other: ModelPerson, flag: boolean) => Step

const step = <Kind extends CommandKind>(kind: Kind, body: CommandBodies[Kind], effect: Effect): Step => ({
  kind,
  body,
  effect,
})

const steps = {
  change: (model, person, _, flag) => {
    const body = { personId: person.id, change: { selfEmployed: flag }, reason: 'mistake' } as const
    return step('person_change', body, model.change(person))
  },
  exclude: (model, person, _, conditional) => {
    const body = { personId: person.id, ground: 'death', conditional, from: '2026-11-01', source: 'Record' }
    return step('number_exclude', body, model.exclude(person, conditional))
  },
  restore: (model, person) =>
    step('number_restore', { personId: person.id, source: 'Court' }, model.restore(person)),
  annul: (model, person) => {
    const body = { personId: person.id, ground: 'formed_by_mistake' } as const
    return step('number_annul', body, model.annul(person))
  },
  undoAnnulment: (model, person) =>
    step('annulment_undo', { personId: person.id }, model.undoAnnulment(person)),
  record: (model, person, _, fits) => {
    const iin = foreignNumber({ fits })
    return step('number_record', { personId: person.id, iin }, model.record(person, iin, fits))
  },
  renumber: (model, person, _, flag) => {
    const reason = flag ? 'adoption' : 'check_digit_mismatch'
    return step('number_renumber', { personId: person.id, reason }, model.renumber(person, reason))
  },
  undoRenumbering: (model, person) =>
    step('renumbering_undo', { personId: person.id }, model.undoRenumbering(person)),
  merge: (model, person, other) =>
    step('person_merge', { from: person.id, into: other.id }, model.merge(person, other)),
  undoMerge: (model, person) => step('merge_undo', { from: person.id }, model.undoMerge(person)),
} as const satisfies Readonly<Record<string, Plan>>

class Take implements fc.AsyncCommand<Model, Context> {
  readonly #draw: Draw
  constructor(draw: Draw) {
    this.#draw = draw
  }

  check(model: Readonly<Model>): boolean {
    return model.people.length > 0
  }

  async run(model: Model, context: Context): Promise<void> {
    const { what, who, other, flag } = this.#draw
    const personOf = (at: number) => model.people[at % model.people.length]!
    const plan: Plan = steps[what]
    const { kind, body, effect } = plan(model, personOf(who), personOf(other), flag)
    const met = await perform(context, kind, body as never).catch((error: unknown) => error)
    if (typeof effect === 'string') {
      assert(met instanceof Refusal, `the model refuses with ${effect}, the register does not`)
      assert.equal(met.code, effect)
    } else {
      if (met instanceof Error) throw met
      effect(kind === 'number_renumber' ? await latestOf(context, personOf(who), model) : null)
    }
    await assertAlike(model, context)
  }

  toString(): string {
    return JSON.stringify(this.#draw)
  }
}

// Few people meet often.
const peopleMax = 3

class Register implements fc.AsyncCommand<Model, Context> {
  check(model: Readonly<Model>): boolean {
    return model.people.length < peopleMax
  }

  async run(model: Model, context: Context): Promise<void> {
    const { personId, iin } = await enroll(context)
    assertNew(model, iin)
    model.add(personId, iin)
    await assertAlike(model, context)
  }

  toString(): string {
    return 'register'
  }
}

async function latestOf(context: Context, { id }: ModelPerson, model: Model): Promise<string> {
  const { iin } = (await recordOf(context, id)).holdings.at(-1)!
  assertNew(model, iin)
  return iin
}

/** No state of a number ever gives it back to be formed for somebody. */
function assertNew(model: Model, iin: string): void {
  assert(
    !model.people.some(({ numbers }) => numbers.some(number => number.iin === iin)),
    'a number is formed once',
  )
}

async function assertAlike(model: Model, context: Context): Promise<void> {
  await context.store.transaction(async tx => {
    const numbers = model.people.flatMap(person => person.numbers)
    const issued = await findIssued(
      tx,
      numbers.map(({ iin }) => iin),
    )
    for (const { id, life, mergedInto, numbers: held } of model.people) {
      const record = await readRecord(tx, id)
      const expected = held.map(({ iin, state, successor, reason }) => ({ iin, state, successor, reason }))
      assert.deepEqual(record.holdings, expected)
      assert.deepEqual([record.life, record.mergedInto], [life, mergedInto?.id ?? null])
      for (const { iin } of held) assert.equal(issued.get(iin)!.successor, model.lastSuccessor(iin))
    }
  })
  assert.deepEqual(await brokenInvariants(context.store), {})
}

const drawsOf = (what: keyof typeof steps) =>
  fc
    .record({
      what: fc.constant(what),
      who: fc.nat({ max: peopleMax - 1 }),
      other: fc.nat({ max: peopleMax - 1 }),
      flag: fc.boolean(),
    })
    .map(draw => new Take(draw))

/** Lives through random histories; the first that goes wrong is told at its shortest, with the seed. */
export async function liveThrough(
  context: Context,
  { seed, runs, stepsMax }: { seed: number; runs: number; stepsMax: number },
): Promise<void> {
  // What needs something done before it comes more often, or it would mostly be refused.
  const often = ['merge', 'undoMerge', 'exclude', 'restore', 'undoRenumbering', 'undoAnnulment'] as const
  const kinds = [...(Object.keys(steps) as (keyof typeof steps)[]), ...often, ...often]
  const commands = fc.commands([fc.constant(new Register()), ...kinds.map(drawsOf)], {
    maxCommands: stepsMax,
    size: 'max',
  })
  await fc.assert(
    fc.asyncProperty(commands, async list => {
      const begin = async () => {
        const model = new Model()
        for (let people = 0; people < 2; people++) await new Register().run(model, context)
        return { model, real: context }
      }
      await fc.asyncModelRun(begin, list)
    }),
    { seed, numRuns: runs, endOnFailure: false },
  )
}
