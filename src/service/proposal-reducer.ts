// What the events of a proposal amount to.

import type { Event, Reducer } from '../register/event.ts'
import { sql, type Transaction } from '../store/store.ts'

export const proposalReducer: Reducer = {
  proposal_made: async (tx, { streamId, at, actor, payload, personal }) => {
    await tx.query(sql`
      insert into proposal (id, action, proposed_by, proposed_at, command, state)
      values (${streamId}, ${payload.action}, ${actor}, ${at},
        ${personal && JSON.stringify(personal.command)}::jsonb, 'open')`)
  },
  proposal_approved: (tx, event) => close(tx, event, 'approved'),
  proposal_rejected: (tx, event) => close(tx, event, 'rejected'),
  proposal_withdrawn: (tx, event) => close(tx, event, 'withdrawn'),
  proposal_erased: async (tx, { streamId }) => {
    await tx.query(sql`update proposal set command = null where id = ${streamId}`)
  },
}

async function close(tx: Transaction, { streamId, actor, at }: Event, state: string): Promise<void> {
  await tx.query(sql`
    update proposal set state = ${state}, decided_by = ${actor}, decided_at = ${at} where id = ${streamId}`)
}
