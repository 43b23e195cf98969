// Acts on the register: done at once, or, when they are dangerous, proposed by one person and approved by another.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { append, type Personal } from '../register/event.ts'
import { isId } from '../register/fact-check.ts'
import { once } from '../register/idempotency.ts'
import type { Act } from '../register/person.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type Call, type Command, type CommandAnswer, type CommandKind, commands } from './command.ts'
import type { Context } from './context.ts'
import { type Officer, permit, requireOthers } from './permit.ts'
import { proposalReducer } from './proposal-reducer.ts'

export type Outcome =
  | { readonly outcome: 'done'; readonly answer: CommandAnswer }
  /** Somebody else must approve it. */
  | { readonly outcome: 'proposed'; readonly proposalId: string }

/**
 * Does an act, or proposes it when it takes a second person; both under an idempotency key.
 *
 * Refuses with `not_permitted`, `conflict_of_interest`, and with whatever the act itself refuses: what could not be
 * done now is not even proposed.
 */
export async function submit(
  context: Context,
  officer: Officer,
  command: Command,
  key: string,
): Promise<Outcome> {
  permit(officer, command.kind)
  const at = context.clock.nowAt()
  const act = { at, actor: officer.id, cause: null }
  return context.store.transaction(tx =>
    once<Outcome>(tx, { actor: officer.id, key, body: command, at }, async () => {
      const doing = { tx, context, officer, command, act }
      if (!needsSecondPerson(command)) return { outcome: 'done', answer: await run(doing) }
      await rehearse(doing)
      return { outcome: 'proposed', proposalId: await propose(doing) }
    }),
  )
}

/** Does what another has proposed. Refuses with `second_person_needed` when it is the same person. */
export async function approve(
  context: Context,
  officer: Officer,
  proposalId: string,
  key: string,
): Promise<{ readonly answer: CommandAnswer }> {
  permit(officer, 'proposal_approve')
  const at = context.clock.nowAt()
  return context.store.transaction(tx =>
    once(tx, { actor: officer.id, key, body: { approve: proposalId }, at }, async () => {
      const { command, proposedBy } = await lockOpen(tx, proposalId)
      if (proposedBy === officer.id) throw new Refusal('second_person_needed')
      const act = { at, actor: officer.id, cause: `proposal ${proposalId}` }
      await appendTo(tx, proposalId, 'proposal_approved', act)
      return { answer: await run({ tx, context, officer, command, act }) }
    }),
  )
}

/**
 * Rejects a proposal, or withdraws one's own; answers which of the two it was. Refuses with `conflict_of_interest`
 * whoever would reject what concerns themselves.
 */
export async function reject(
  context: Context,
  officer: Officer,
  proposalId: string,
  key: string,
): Promise<{ readonly state: 'rejected' | 'withdrawn' }> {
  const at = context.clock.nowAt()
  return context.store.transaction(tx =>
    once(tx, { actor: officer.id, key, body: { reject: proposalId }, at }, async () => {
      const { command, proposedBy } = await lockOpen(tx, proposalId)
      const isOwn = proposedBy === officer.id
      permit(officer, isOwn ? command.kind : 'proposal_approve')
      if (!isOwn) await requireOthers(tx, officer, personsOf(command))
      const state = isOwn ? 'withdrawn' : 'rejected'
      await appendTo(tx, proposalId, `proposal_${state}`, { at, actor: officer.id, cause: null })
      return { state } as const
    }),
  )
}

export interface OpenProposal {
  readonly id: string
  readonly action: CommandKind
  readonly proposedBy: string
  readonly proposedAt: string
}

const proposalsMax = 100

/** What waits for a second person, the oldest first; nothing personal. */
export async function openProposals({ store }: Context, officer: Officer): Promise<OpenProposal[]> {
  permit(officer, 'proposal_approve')
  const rows = await store.query<ProposalRow>(sql`
    select id, action, command, proposed_by, proposed_at, state from proposal
    where state = 'open' order by proposed_at, id limit ${proposalsMax}`)
  return rows.map(openProposal)
}

/** One proposal with what it asks for, and an access entry for each person it concerns. Refuses with `not_found`. */
export async function viewProposal(
  context: Context,
  officer: Officer,
  proposalId: string,
): Promise<OpenProposal & { readonly command: Command }> {
  permit(officer, 'proposal_approve')
  const act = { at: context.clock.nowAt(), actor: officer.id, cause: null }
  return context.store.transaction(async tx => {
    const row = await readProposal(tx, proposalId)
    const command = requireCommand(row)
    await recordAccessTo(tx, command, act)
    return { ...openProposal(row), command }
  })
}

interface Doing extends Omit<Call<CommandKind>, 'body'> {
  readonly command: Command
}

/** Every act reads what it changes, so it leaves an access entry with each person it concerns. */
async function run({ command, ...call }: Doing): Promise<CommandAnswer> {
  if (!personsOf(command).every(isId)) throw new Refusal('not_found')
  await requireOthers(call.tx, call.officer, personsOf(command))
  await recordAccessTo(call.tx, command, call.act)
  // The table pairs each kind with its body; the union of commands forgets that they come in pairs.
  const { run: perform } = commands[command.kind] as {
    run: (call: object) => Promise<CommandAnswer | undefined>
  }
  return (await perform({ ...call, body: command.body })) ?? {}
}

/** Does the act and takes it back, so that a refusal meets who proposes it and not, days later, who approves it. */
async function rehearse(doing: Doing): Promise<void> {
  await doing.tx.query(sql`savepoint rehearsal`)
  await run(doing)
  await doing.tx.query(sql`rollback to savepoint rehearsal`)
}

async function propose({ tx, command, act }: Doing): Promise<string> {
  const proposalId = randomUUID()
  await recordAccessTo(tx, command, act)
  await appendTo(tx, proposalId, 'proposal_made', act, command)
  return proposalId
}

async function recordAccessTo(tx: Transaction, command: Command, { at, actor }: Act): Promise<void> {
  for (const id of personsOf(command)) {
    const subject = { type: 'person', id } as const
    await recordAccess(tx, { at, actor, subject, purpose: 'keep_register', attributes: [command.kind] })
  }
}

/** Whether this act takes a second person. */
export function needsSecondPerson({ kind, body }: Command): boolean {
  // As in `run`.
  const { needsSecondPerson: needs } = commands[kind] as { needsSecondPerson: (body: unknown) => boolean }
  return needs(body)
}

function personsOf(command: Command): readonly string[] {
  const { persons } = commands[command.kind] as { persons: (body: unknown) => readonly string[] }
  return persons(command.body)
}

interface ProposalRow {
  readonly id: string
  readonly action: CommandKind
  /** Null when it was erased with the person it concerned. */
  readonly command: Command | null
  readonly proposed_by: string
  readonly proposed_at: string
  readonly state: string
}

async function readProposal(
  tx: Transaction,
  id: string,
  { forUpdate } = { forUpdate: false },
): Promise<ProposalRow> {
  const [row] = isId(id)
    ? await tx.query<ProposalRow>(sql`
        select id, action, command, proposed_by, proposed_at, state from proposal
        where id = ${id} ${forUpdate ? sql`for update` : sql``}`)
    : []
  if (!row) throw new Refusal('not_found')
  return row
}

async function lockOpen(tx: Transaction, id: string): Promise<{ command: Command; proposedBy: string }> {
  const row = await readProposal(tx, id, { forUpdate: true })
  if (row.state !== 'open') throw new Refusal('proposal_closed')
  return { command: requireCommand(row), proposedBy: row.proposed_by }
}

function requireCommand({ command }: ProposalRow): Command {
  if (command === null) throw new Refusal('person_erased')
  return command
}

function openProposal({ id, action, proposed_by, proposed_at }: ProposalRow): OpenProposal {
  return { id, action, proposedBy: proposed_by, proposedAt: proposed_at }
}

async function appendTo(
  tx: Transaction,
  streamId: string,
  kind: string,
  { at, actor }: Act,
  command: Command | null = null,
): Promise<void> {
  const payload = command ? { action: command.kind } : {}
  const personal: Personal | null = command && { command }
  const stream = { streamType: 'proposal', streamId, cause: null } as const
  await append(tx, proposalReducer, { ...stream, kind, at, actor, payload, personal })
}
