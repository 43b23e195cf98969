// Acts on the register as tests do them: the operator proposes, the supervisor approves, and both are named here.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonRecord } from '../../src/register/record.ts'
import type { Command, CommandAnswer, CommandBodies, CommandKind } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import type { Officer } from '../../src/service/permit.ts'
import { viewPerson } from '../../src/service/person.ts'
import { approve, submit } from '../../src/service/proposal.ts'
import type { Registration } from '../../src/service/registration.ts'
import { sql } from '../../src/store/store.ts'
import { freshPerson } from '../register/people.ts'
import { officer } from './desk-of.ts'

export const operator = officer('operator', 'operator', 'ministry')
export const supervisor = officer('supervisor', 'supervisor', 'ministry')
export const administrator = officer('administrator', 'register_administrator', 'ministry')

/** Who may propose an act of this kind. */
export function proposerOf(kind: CommandKind): Officer {
  return kind === 'person_erase' ? administrator : operator
}

/** The act as the services take it. */
export function command<Kind extends CommandKind>(kind: Kind, body: CommandBodies[Kind]): Command {
  return { kind, body } as Command
}

/** Does an act, with a second person where it takes one, and answers what it answers. */
export async function perform<Kind extends CommandKind>(
  context: Context,
  kind: Kind,
  body: CommandBodies[Kind],
): Promise<CommandAnswer> {
  const outcome = await submit(context, proposerOf(kind), command(kind, body), randomUUID())
  if (outcome.outcome === 'done') return outcome.answer
  return (await approve(context, supervisor, outcome.proposalId, randomUUID())).answer
}

/** Proposes an act that takes a second person, and answers the id of the proposal. */
export async function propose<Kind extends CommandKind>(
  context: Context,
  kind: Kind,
  body: CommandBodies[Kind],
  by: Officer = proposerOf(kind),
): Promise<string> {
  const outcome = await submit(context, by, command(kind, body), randomUUID())
  assert(outcome.outcome === 'proposed')
  return outcome.proposalId
}

/** Somebody with a number that is proposed to be annulled. */
export async function proposeAnnulment(
  context: Context,
): Promise<{ readonly personId: string; readonly proposalId: string }> {
  const { personId } = await enroll(context)
  const proposalId = await propose(context, 'number_annul', { personId, ground: 'got_by_fraud' })
  return { personId, proposalId }
}

export async function stateOfProposal({ store }: Context, proposalId: string): Promise<string> {
  const [row] = await store.query<{ state: string }>(sql`select state from proposal where id = ${proposalId}`)
  return row!.state
}

export interface Enrolled {
  readonly personId: string
  readonly iin: string
  readonly registration: Registration
}

/** Registers an imaginary person with a number. */
export async function enroll(context: Context, parts: Partial<Registration> = {}): Promise<Enrolled> {
  const registration = { ...freshPerson(), ...parts }
  const { personId } = await perform(context, 'person_register', registration)
  return { personId: String(personId), iin: await numberOf(context, String(personId)), registration }
}

/** The record of a person, as an operator reads it. */
export function recordOf(context: Context, personId: string): Promise<PersonRecord> {
  return viewPerson(context, operator, personId)
}

/** The latest number of a person. */
export async function numberOf(context: Context, personId: string): Promise<string> {
  return (await recordOf(context, personId)).holdings.at(-1)!.iin
}

/** The states of a person's numbers, the oldest first. */
export async function statesOf(context: Context, personId: string): Promise<string[]> {
  return (await recordOf(context, personId)).holdings.map(({ state }) => state)
}

/** How many events there are, to tell whether something happened. */
export async function countOfEvents({ store }: Context): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`select count(*) as count from event`)
  return row!.count
}
