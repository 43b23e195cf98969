// Whether somebody needs a number, and how they get it: the answer of the need check, with the rows it rests on.

import { assert } from '../kernel/assert.ts'
import type { NeedAnswers } from './answer.ts'
import { type CaseVerdict, coveredFromOn, type Procedure } from './code.ts'
import { rulesOn, standingRule } from './day.ts'
import { caseOn } from './listed.ts'
import type { RuleOf, RulePack, RuleRow } from './pack.ts'
import { routeFor } from './route.ts'
import { type Way, wayOf } from './way.ts'

/** The verdict of a case, or that there is a number already: known, missing on the document, or to be looked for. */
export type NeedVerdict = CaseVerdict | 'already_has' | 'missing_on_document' | 'look_first'

export type NextStep =
  | 'where_is_my_iin'
  | 'exchange_document'
  | 'correct_data'
  | 'ask_for_earlier_number'
  | 'start_form'
  | 'ask_consulate'
  | 'phone_1414'
  | 'check_official_list'
  | 'after_issue'

export interface Need {
  readonly verdict: NeedVerdict
  /** The rows that say why. */
  readonly reasons: readonly RuleRow[]
  /** What would be applied for, or null when there is nothing to apply for. */
  readonly procedure: Procedure | null
  /** Every way there is or was to be expected, the nearest first, also those that are closed. */
  readonly ways: readonly Way[]
  readonly fees: readonly RuleOf<'fee'>[]
  readonly nextSteps: readonly NextStep[]
}

/**
 * The answer of the need check as of `dayOn`, which is not before 2013-01-01.
 *
 * Somebody whose status brings the number with a document has one already, or a document to exchange. A case or
 * category without a row on that day counts as one that nobody has listed.
 */
export function needOf(pack: RulePack, dayOn: string, answers: NeedAnswers): Need {
  assert(dayOn >= coveredFromOn, 'rules are asked about days that packs cover')
  const { status, where, had } = answers
  const route = (procedure: Procedure) =>
    routeFor(pack, dayOn, { status, procedure, place: where, locality: 'with_branch' })
  const first = route('first_issue')
  if (first.body.channels.length === 0) {
    return withDocument(pack, dayOn, answers, first, route('exchange'))
  }
  const earlier = standingRule(pack, 'refusal_ground', 'r3', dayOn)
  if (had === 'yes') {
    const nextSteps = ['where_is_my_iin', 'correct_data'] as const
    return answer(pack, dayOn, {
      verdict: 'already_has',
      reasons: [earlier],
      procedure: null,
      ways: [],
      nextSteps,
    })
  }
  const of = caseOn(pack, dayOn, answers.purpose)
  const ways = first.body.channels.map(channel =>
    wayOf(pack, dayOn, answers, { channel, procedure: 'first_issue' }),
  )
  return answer(pack, dayOn, {
    verdict: of.body.verdict,
    reasons: had === 'unsure' ? [of, earlier] : [of],
    procedure: 'first_issue',
    ways,
    nextSteps: stepsOf(ways, had === 'unsure'),
  })
}

/** The answer for people whose number comes with a document of Kazakhstan. */
function withDocument(
  pack: RulePack,
  dayOn: string,
  answers: NeedAnswers,
  first: RuleOf<'routing'>,
  exchange: RuleOf<'routing'>,
): Need {
  if (answers.had === 'yes') {
    const nextSteps = ['where_is_my_iin', 'exchange_document'] as const
    return answer(pack, dayOn, {
      verdict: 'already_has',
      reasons: [first],
      procedure: null,
      ways: [],
      nextSteps,
    })
  }
  const ways = exchange.body.channels.map(channel =>
    wayOf(pack, dayOn, answers, { channel, procedure: 'exchange' }),
  )
  return answer(pack, dayOn, {
    verdict: answers.had === 'no' ? 'missing_on_document' : 'look_first',
    reasons: [first, exchange],
    procedure: 'exchange',
    ways,
    nextSteps:
      answers.had === 'no'
        ? ['exchange_document', 'where_is_my_iin']
        : ['where_is_my_iin', 'exchange_document'],
  })
}

function answer(pack: RulePack, dayOn: string, need: Omit<Need, 'fees'>): Need {
  const procedure = need.procedure ?? 'first_issue'
  const fees = rulesOn(pack, 'fee', dayOn).filter(({ body }) => body.procedures.includes(procedure))
  return { ...need, fees }
}

function stepsOf(ways: readonly Way[], mayHaveOne: boolean): NextStep[] {
  const open = ways.some(({ access }) => access === 'open')
  const consulate = ways.some(({ category, access }) => category !== null && access !== 'closed')
  return [
    ...(mayHaveOne ? (['ask_for_earlier_number'] as const) : []),
    open ? 'start_form' : 'phone_1414',
    ...(consulate ? (['ask_consulate'] as const) : []),
    'check_official_list',
    'after_issue',
  ]
}
