// A register in miniature, kept in memory: what each act should do to people and numbers, or why it should be refused.

import type { RefusalCode } from '../../src/kernel/refusal.ts'
import type { NumberState } from '../../src/register/holding.ts'

export interface ModelNumber {
  readonly iin: string
  readonly fits: boolean
  state: NumberState
  successor: string | null
  reason: string | null
  /** The state that an annulment or a merge took it from. */
  before: NumberState
}

export interface ModelPerson {
  readonly id: string
  life: 'alive' | 'deceased'
  mergedInto: ModelPerson | null
  /** The oldest first. */
  readonly numbers: ModelNumber[]
}

/** What an act does in the model: nothing but a refusal, or a change that takes the number that was formed, if any. */
export type Effect = RefusalCode | ((formed: string | null) => void)

const isInUse = ({ state }: ModelNumber) => state === 'active' || state === 'conditionally_excluded'

export class Model {
  readonly people: ModelPerson[] = []

  add(id: string, iin: string, fits = true): void {
    this.people.push({ id, life: 'alive', mergedInto: null, numbers: [newNumber(iin, fits)] })
  }

  /** Where a number leads in the end, or null when it leads nowhere. */
  lastSuccessor(iin: string): string | null {
    const numbers = new Map(this.people.flatMap(({ numbers }) => numbers).map(each => [each.iin, each]))
    let last: string | null = null
    for (let next = numbers.get(iin)!.successor; next !== null; next = numbers.get(next)!.successor)
      last = next
    return last
  }

  change(person: ModelPerson): Effect {
    return whenUsable(person, () => () => {})
  }

  exclude(person: ModelPerson, conditional: boolean): Effect {
    return whenUsable(person, () => {
      const states: NumberState[] = conditional ? ['active'] : ['active', 'conditionally_excluded']
      return withLatest(person, states, number => {
        number.state = conditional ? 'conditionally_excluded' : 'excluded'
        if (!conditional) person.life = 'deceased'
      })
    })
  }

  restore(person: ModelPerson): Effect {
    return whenUsable(person, () =>
      withLatest(person, ['excluded', 'conditionally_excluded'], number => {
        number.state = 'active'
        person.life = 'alive'
      }),
    )
  }

  annul(person: ModelPerson): Effect {
    return whenUsable(person, () =>
      withLatest(person, ['active', 'conditionally_excluded'], number => {
        set(number, 'annulled', { reason: 'formed_by_mistake', before: number.state })
      }),
    )
  }

  undoAnnulment(person: ModelPerson): Effect {
    return whenNumberless(person, () =>
      withLatest(person, ['annulled'], number => set(number, number.before, {})),
    )
  }

  record(person: ModelPerson, iin: string, fits: boolean): Effect {
    return whenNumberless(person, () => () => person.numbers.push(newNumber(iin, fits)))
  }

  renumber(person: ModelPerson, reason: 'adoption' | 'check_digit_mismatch'): Effect {
    return whenUsable(person, () => {
      const old = latest(person, ['active'])
      if (!old) return 'number_state_unfit'
      if (reason === 'check_digit_mismatch' && old.fits) return 'renumbering_unfounded'
      return formed => {
        set(old, 'superseded', { successor: formed, reason })
        person.numbers.push(newNumber(formed!, true))
      }
    })
  }

  undoRenumbering(person: ModelPerson): Effect {
    return whenUsable(person, () => {
      const current = latest(person, ['active'])
      const undone = 'renumbering_undone'
      const former = person.numbers.find(each => each.successor === current?.iin && each.reason !== undone)
      if (!current || !former) return 'number_state_unfit'
      return () => {
        set(current, 'superseded', { successor: former.iin, reason: undone })
        set(former, 'active', {})
      }
    })
  }

  merge(from: ModelPerson, into: ModelPerson): Effect {
    if (from === into) return 'merge_with_itself'
    if (from.mergedInto || into.mergedInto) return 'person_merged'
    const [old, surviving] = [from.numbers.find(isInUse), into.numbers.find(isInUse)]
    if (old && !surviving) return 'merge_survivor_without_number'
    return () => {
      from.mergedInto = into
      if (old) set(old, 'superseded', { successor: surviving!.iin, reason: 'merged', before: old.state })
    }
  }

  undoMerge(from: ModelPerson): Effect {
    if (!from.mergedInto) return 'merge_unknown'
    if (from.mergedInto.mergedInto) return 'person_merged'
    return () => {
      from.mergedInto = null
      const merged = from.numbers.find(({ reason }) => reason === 'merged')
      if (merged) set(merged, merged.before, {})
    }
  }
}

function newNumber(iin: string, fits: boolean): ModelNumber {
  return { iin, fits, state: 'active', successor: null, reason: null, before: 'active' }
}

function set(number: ModelNumber, state: NumberState, parts: Partial<ModelNumber>): void {
  Object.assign(number, { successor: null, reason: null }, parts, { state })
}

function latest(person: ModelPerson, states: readonly NumberState[]): ModelNumber | undefined {
  return person.numbers.filter(({ state }) => states.includes(state)).at(-1)
}

function whenUsable(person: ModelPerson, then: () => Effect): Effect {
  return person.mergedInto ? 'person_merged' : then()
}

function whenNumberless(person: ModelPerson, then: () => Effect): Effect {
  const has = person.numbers.some(number => isInUse(number) || number.state === 'excluded')
  return whenUsable(person, () => (has ? 'person_has_a_number' : then()))
}

function withLatest(
  person: ModelPerson,
  states: readonly NumberState[],
  change: (number: ModelNumber) => void,
): Effect {
  const number = latest(person, states)
  return number ? () => change(number) : 'number_state_unfit'
}
