// The way through the need check: which questions were answered, which comes next, and what each address carries.

import { type NeedAnswers, type Question, readAnswers } from '../../rules/answer.ts'
import { answerNames } from '../../rules/code.ts'
import { type Edition, pathOf } from './edition.ts'

/** One page of the check: its name in the address, and the questions on it. */
export interface Step {
  readonly name: string
  readonly questions: readonly Question[]
}

/** The steps that are answered, the answers as codes, and what is still open; one of the last two is null. */
export interface Trail {
  readonly passed: readonly Step[]
  readonly codes: Readonly<Record<string, string>>
  readonly next: Step | null
  readonly answers: NeedAnswers | null
}

type Codes = Readonly<Record<string, string>>

/** Follows the answers of an address from question to question; what is no answer to any question is left behind. */
export function trailOf({ pack, dayOn }: Edition, given: Codes): Trail {
  const passed: Step[] = []
  let codes: Codes = {}
  for (;;) {
    const reading = readAnswers(pack, dayOn, codes)
    if (reading.ok) return { passed, codes, next: null, answers: reading.answers }
    const step = { name: stepName(reading.ask[0].name), questions: reading.ask }
    const more = Object.fromEntries(
      reading.ask.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])),
    )
    const after = readAnswers(pack, dayOn, { ...codes, ...more })
    const isStuck = !after.ok && stepName(after.ask[0].name) === step.name
    if (isStuck) return { passed, codes, next: step, answers: null }
    passed.push(step)
    codes = { ...codes, ...more }
  }
}

/** The address of a step, with every answer that was given before it and on it. */
export function stepPath(edition: Edition, trail: Trail, step: Step): string {
  const index = trail.passed.findIndex(({ name }) => name === step.name)
  const until = trail.passed.slice(0, index + 1).flatMap(({ questions }) => questions.map(({ name }) => name))
  const kept = index < 0 ? trail.codes : pick(trail.codes, until)
  return pathOf(`/check-need/${step.name}`, { ...kept, ...edition.asked })
}

/** Where somebody with these answers goes on: the next question, or the result. */
export function onwardPath(edition: Edition, trail: Trail): string {
  return pathOf(`/check-need/${trail.next?.name ?? 'result'}`, { ...trail.codes, ...edition.asked })
}

/** The answers without those of one step. */
export function codesWithout(codes: Codes, step: Step): Codes {
  const own = step.questions.map(({ name }) => name)
  return Object.fromEntries(Object.entries(codes).filter(([name]) => !own.includes(name)))
}

// The further choices of a case stand on one page of their own, whatever they are called.
function stepName(question: string): string {
  return answerNames.includes(question) ? question : 'details'
}

function pick(codes: Codes, names: readonly string[]): Codes {
  return Object.fromEntries(Object.entries(codes).filter(([name]) => names.includes(name)))
}
