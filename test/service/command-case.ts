// For each act on the register: a body that is right, what holds after it, and a body for each refusal.

import { randomUUID } from 'node:crypto'
import type { RefusalCode } from '../../src/kernel/refusal.ts'
import type { CommandAnswer, CommandBodies, CommandKind } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { freshPerson } from '../register/people.ts'
import { enroll, perform } from './act-of.ts'

export type Body<Kind extends CommandKind> = (context: Context) => Promise<CommandBodies[Kind]>

export interface Case<Kind extends CommandKind> {
  readonly right: Body<Kind>
  /** Asserts that the act did what it says. */
  readonly holds: (context: Context, body: CommandBodies[Kind], answer: CommandAnswer) => Promise<void>
  readonly refused: Readonly<Partial<Record<RefusalCode, Body<Kind>>>>
}

export type Cases<Kind extends CommandKind> = { readonly [Each in Kind]: Case<Each> }

/** Nobody at all, somebody merged into another, and somebody forgotten: no act takes them. */
export function unusable<Kind extends CommandKind>(
  body: (personId: string) => CommandBodies[Kind],
): Pick<Case<Kind>['refused'], 'not_found' | 'person_merged' | 'person_erased'> {
  return {
    not_found: async () => body(randomUUID()),
    person_merged: async context => body((await mergedPair(context)).from),
    person_erased: async context => body(await forgotten(context)),
  }
}

/** Two records, of which the first was merged into the second. */
export async function mergedPair(context: Context): Promise<{ from: string; into: string }> {
  const [from, into] = [(await enroll(context)).personId, (await enroll(context)).personId]
  await perform(context, 'person_merge', { from, into })
  return { from, into }
}

/** Somebody excluded so long ago that the term is over. */
export async function forgettable(context: Context, from = '1970-01-01'): Promise<string> {
  const birth = { on: '1921-03-04', precision: 'day', source: 'visual_zone' } as const
  const { personId } = await enroll(context, freshPerson({ birth }))
  const exclusion = { ground: 'death', conditional: false, source: 'civil record 1' }
  await perform(context, 'number_exclude', { personId, from, ...exclusion })
  return personId
}

/** Somebody whose term was over and whose values are erased. */
export async function forgotten(context: Context): Promise<string> {
  const personId = await forgettable(context)
  await perform(context, 'person_erase', { personId })
  return personId
}
