// What the events of an application amount to.

import type { Event, Reducer } from '../register/event.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { ApplicationState } from './application.ts'

export const applicationReducer: Reducer = {
  application_opened: async (tx, event) => {
    const { reference, channel, rulePack, office } = event.payload
    await tx.query(sql`
      insert into application
        (id, reference, state, channel, rule_pack, office, officer, opened_at, changed_at, version)
      values (${event.streamId}, ${reference}, 'draft', ${channel}, ${rulePack}, ${office}, ${event.actor},
        ${event.at}, ${event.at}, ${event.version})`)
    await tx.query(sql`
      insert into application_value (application_id, personal)
      values (${event.streamId}, ${JSON.stringify(event.personal)}::jsonb)`)
  },

  /** Sent by the applicant: no officer has it yet, and no office unless one was chosen. */
  application_submitted: async (tx, event) => {
    const { reference, channel, rulePack, office } = event.payload
    await tx.query(sql`
      insert into application (id, reference, state, channel, rule_pack, office, opened_at, changed_at, version)
      values (${event.streamId}, ${reference}, 'submitted', ${channel}, ${rulePack}, ${office},
        ${event.at}, ${event.at}, ${event.version})`)
    await tx.query(sql`
      insert into application_value (application_id, personal)
      values (${event.streamId}, ${JSON.stringify(event.personal)}::jsonb)`)
  },

  application_confirmed: async (tx, event) => {
    await tx.query(sql`
      update application_value set personal = personal || ${JSON.stringify(event.personal)}::jsonb
      where application_id = ${event.streamId}`)
    await move(tx, event, 'in_check')
  },

  application_withdrawn: (tx, event) => move(tx, event, 'withdrawn'),
  number_assigned: (tx, event) => move(tx, event, 'assigned'),
  existing_number_found: (tx, event) => move(tx, event, 'existing_found'),

  application_erased: async (tx, { streamId, version }) => {
    await tx.query(sql`delete from application_value where application_id = ${streamId}`)
    await tx.query(sql`update application set version = ${version} where id = ${streamId}`)
  },
}

async function move(tx: Transaction, event: Event, state: ApplicationState): Promise<void> {
  await tx.query(sql`
    update application
    set state = ${state}, changed_at = ${event.at}, version = ${event.version},
      person_id = ${event.payload.personId ?? null}
    where id = ${event.streamId}`)
}
