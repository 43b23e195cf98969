// Acts on the register: done at once, or, when they are dangerous, proposed by one person and approved by another.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { append, type Reducer } from '../register/event.ts'
import { once } from '../register/idempotency.ts'
import type { Act } from '../register/person.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type CommandAnswer, type CommandBodies, type CommandKind, commands } from './command.ts'
import type { Context } from './context.ts'
import { type Officer, permit, requireOthers } from './permit.ts'

/** One act, of any kind, with what it is told. */
export type Command = {
  [Kind in CommandKind]: { readonly kind: Kind; readonly body: CommandBodies[Kind] }
}[CommandKind]

export type Outcome =
  | { readonly outcome: 'done'; readonly answer: CommandAnswer }
  /** Somebody else must approve it. */
  | { readonly outcome: 'proposed'; readonly proposalId: string }

/**
 * Does an act, or proposes it when it takes a second person; both under an idempotency key.
 *
 * Refuses with `not_permitted`, `conflict_of_interest`, and with whatever the act itself refuses.
 */
export async function submit(
  context: Context,
  officer: Officer,
  command: Command,
  key: string,
): Promise<Outcome> {
  permit(officer, command.kind)
  requireOthers(officer, personsOf(command))
  const at = context.clock.nowAt()
  return context.store.transaction(tx =>
    once<Outcome>(tx, { actor: officer.id, key, body: command, at }, async () => {
      if (commands[command.kind].needsSecondPerson) return propose(tx, officer, command, at)
      const answer = await run(tx, context, command, { at, actor: officer.id, cause: null })
      return { outcome: 'done', answer }
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
      const { command, proposedBy } = await openProposal(tx, proposalId)
      if (proposedBy === officer.id) throw new Refusal('second_person_needed')
      requireOthers(officer, personsOf(command))
      await appendTo(tx, proposalId, 'proposal_approved', { at, actor: officer.id })
      const answer = await run(tx, context, command, {
        at,
        actor: officer.id,
        cause: `proposal ${proposalId}`,
      })
      return { answer }
    }),
  )
}

/** Rejects a proposal, or withdraws one's own. */
export async function reject(context: Context, officer: Officer, proposalId: string): Promise<void> {
  const at = context.clock.nowAt()
  await context.store.transaction(async tx => {
    const { command, proposedBy } = await openProposal(tx, proposalId)
    const own = proposedBy === officer.id
    permit(officer, own ? command.kind : 'proposal_approve')
    await appendTo(tx, proposalId, own ? 'proposal_withdrawn' : 'proposal_rejected', {
      at,
      actor: officer.id,
    })
  })
}

export interface OpenProposal {
  readonly id: string
  readonly action: CommandKind
  readonly proposedBy: string
  readonly proposedAt: string
}

/** What waits for a second person, the oldest first. */
export async function openProposals({ store }: Context, officer: Officer): Promise<OpenProposal[]> {
  permit(officer, 'proposal_approve')
  const rows = await store.query<{
    id: string
    action: CommandKind
    proposed_by: string
    proposed_at: string
  }>(sql`
    select id, action, proposed_by, proposed_at from proposal where state = 'open' order by proposed_at limit 100`)
  return rows.map(({ id, action, proposed_by, proposed_at }) => ({
    id,
    action,
    proposedBy: proposed_by,
    proposedAt: proposed_at,
  }))
}

async function propose(tx: Transaction, officer: Officer, command: Command, at: string): Promise<Outcome> {
  const proposalId = randomUUID()
  await appendTo(tx, proposalId, 'proposal_made', { at, actor: officer.id }, command)
  return { outcome: 'proposed', proposalId }
}

/** Every act reads what it changes, so it leaves an access entry with each person it concerns. */
async function run(tx: Transaction, context: Context, command: Command, act: Act): Promise<CommandAnswer> {
  for (const id of personsOf(command)) {
    const subject = { type: 'person', id } as const
    await recordAccess(tx, { ...act, subject, purpose: 'keep_register', attributes: [command.kind] })
  }
  // The table pairs each kind with its body; the union of commands forgets that they come in pairs.
  const { run: perform } = commands[command.kind] as {
    run: (...all: unknown[]) => Promise<CommandAnswer | undefined>
  }
  return (await perform(tx, context, command.body, act)) ?? {}
}

function personsOf(command: Command): readonly string[] {
  const { persons } = commands[command.kind] as { persons: (body: unknown) => readonly string[] }
  return persons(command.body)
}

async function openProposal(tx: Transaction, id: string): Promise<{ command: Command; proposedBy: string }> {
  const [row] = await tx.query<{ command: Command; proposed_by: string; state: string }>(sql`
    select command, proposed_by, state from proposal where id = ${id} for update`)
  if (!row) throw new Refusal('not_found')
  if (row.state !== 'open') throw new Refusal('proposal_closed')
  return { command: row.command, proposedBy: row.proposed_by }
}

async function appendTo(
  tx: Transaction,
  streamId: string,
  kind: string,
  { at, actor }: { at: string; actor: string },
  command: Command | null = null,
): Promise<void> {
  const payload = command ? { action: command.kind } : {}
  const personal = command && { command }
  const stream = { streamType: 'proposal', streamId, cause: null } as const
  await append(tx, proposalReducer, { ...stream, kind, at, actor, payload, personal })
}

/** What the events of a proposal amount to. */
export const proposalReducer: Reducer = {
  proposal_made: async (tx, { streamId, at, actor, payload, personal }) => {
    await tx.query(sql`
      insert into proposal (id, action, proposed_by, proposed_at, command, state)
      values (${streamId}, ${payload.action}, ${actor}, ${at},
        ${personal && JSON.stringify((personal as { command: Command }).command)}::jsonb, 'open')`)
  },
  proposal_approved: (tx, event) => close(tx, event, 'approved'),
  proposal_rejected: (tx, event) => close(tx, event, 'rejected'),
  proposal_withdrawn: (tx, event) => close(tx, event, 'withdrawn'),
}

async function close(
  tx: Transaction,
  { streamId, actor, at }: { streamId: string; actor: string; at: string },
  state: string,
): Promise<void> {
  await tx.query(sql`
    update proposal set state = ${state}, decided_by = ${actor}, decided_at = ${at} where id = ${streamId}`)
}
