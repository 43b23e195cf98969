// What the events of an application amount to.

import type { Event, Personal, Reducer } from '../register/event.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { ApplicationState } from './application.ts'

export const applicationReducer: Reducer = {
  application_opened: async (tx, event) => {
    await begin(tx, event, { state: 'draft', officer: event.actor })
    await keep(tx, event, event.personal)
  },

  /** Sent by the applicant, so no officer has it yet, and no office unless one was chosen. */
  application_submitted: async (tx, event) => {
    await begin(tx, event, { state: 'submitted', officer: null })
    await keep(tx, event, event.personal)
  },

  /** The lines of the paper itself, read at the desk; they stand in place of those that the applicant typed. */
  passport_read: async (tx, event) => {
    if (event.payload.takenBack) await takeBack(tx, event)
    await keep(tx, event, event.personal)
    await touch(tx, event)
  },

  // The first releases took an application in and began its check in one step.
  application_confirmed: async (tx, event) => {
    await keep(tx, event, event.personal && { confirmed: event.personal.form })
    await move(tx, event, 'in_check')
  },

  intake_accepted: async (tx, event) => {
    const { office, dueOn } = event.payload
    await keep(tx, event, event.personal)
    await forgetEarlierAcceptance(tx, event)
    await tx.query(sql`
      update application set office = ${office}, officer = ${event.actor}, due_on = ${dueOn}
      where id = ${event.streamId}`)
    await move(tx, event, 'intake_accepted')
  },

  intake_refused: async (tx, event) => {
    await tx.query(sql`
      update application set office = ${event.payload.office}, officer = ${event.actor}
      where id = ${event.streamId}`)
    await refuse(tx, event, 'intake_refused')
  },

  check_begun: (tx, event) => move(tx, event, 'in_check'),

  correction_requested: async (tx, event) => {
    const { field, reason } = event.payload
    await tx.query(sql`
      update application
      set state = 'needs_correction', changed_at = ${event.at}, version = ${event.version},
        correction_field = ${field}, correction_reason = ${reason}
      where id = ${event.streamId}`)
  },

  /** What was taken in before goes on with its term; what was not waits for a counter again. */
  application_corrected: async (tx, event) => {
    if (event.payload.takenBack) await takeBack(tx, event)
    await keep(tx, event, event.personal)
    const { dueOn, state } = event.payload
    await tx.query(sql`
      update application
      set state = ${state}, changed_at = ${event.at}, version = ${event.version},
        due_on = ${dueOn ?? null}, correction_field = null, correction_reason = null
      where id = ${event.streamId}`)
  },

  case_taken_over: touch,

  second_officer_asked: async (tx, event) => {
    await tx.query(sql`
      update application set conflict_officer = ${event.actor}, conflict_second = null
      where id = ${event.streamId}`)
    await touch(tx, event)
  },
  second_officer_joined: async (tx, event) => {
    await tx.query(sql`
      update application set conflict_second = ${event.actor} where id = ${event.streamId}`)
    await touch(tx, event)
  },

  scan_added: touch,

  application_refused: (tx, event) => refuse(tx, event, 'refused'),
  application_withdrawn: (tx, event) => move(tx, event, 'withdrawn'),
  application_expired: (tx, event) => move(tx, event, 'expired'),
  number_assigned: (tx, event) => move(tx, event, 'assigned'),
  existing_number_found: (tx, event) => move(tx, event, 'existing_found'),

  certificate_delivered: async (tx, event) => {
    await tx.query(sql`
      update application set state = 'delivered', changed_at = ${event.at}, version = ${event.version}
      where id = ${event.streamId}`)
  },

  application_erased: async (tx, { streamId, version }) => {
    await tx.query(sql`delete from application_value where application_id = ${streamId}`)
    await tx.query(sql`update application set version = ${version} where id = ${streamId}`)
  },
}

/** Makes the rows of a new application. */
async function begin(
  tx: Transaction,
  event: Event,
  { state, officer }: { state: ApplicationState; officer: string | null },
): Promise<void> {
  const { reference, channel, rulePack, office } = event.payload
  await tx.query(sql`
    insert into application
      (id, reference, state, channel, rule_pack, office, officer, opened_at, changed_at, version)
    values (${event.streamId}, ${reference}, ${state}, ${channel}, ${rulePack}, ${office}, ${officer},
      ${event.at}, ${event.at}, ${event.version})`)
  await tx.query(sql`
    insert into application_value (application_id, personal) values (${event.streamId}, '{}')`)
}

/** Adds personal values to those that are kept; a value that was erased is missing and adds nothing. */
async function keep(tx: Transaction, { streamId }: Event, personal: Personal | null): Promise<void> {
  await tx.query(sql`
    update application_value set personal = personal || ${JSON.stringify(personal ?? {})}::jsonb
    where application_id = ${streamId}`)
}

/**
 * What was accepted no longer stands, for the paper or the form changes under it. It is kept aside to be shown, and the
 * case waits for another acceptance, unless it waits for its applicant first.
 */
async function takeBack(tx: Transaction, event: Event): Promise<void> {
  await tx.query(sql`
    update application_value
    set personal = (personal - 'confirmed')
      || jsonb_build_object('acceptedBefore', personal - 'intake' - 'acceptedBefore')
    where application_id = ${event.streamId} and personal ? 'confirmed'`)
  await tx.query(sql`
    update application set state = 'draft', changed_at = ${event.at}
    where id = ${event.streamId} and state <> 'needs_correction'`)
}

async function forgetEarlierAcceptance(tx: Transaction, { streamId }: Event): Promise<void> {
  await tx.query(sql`
    update application_value set personal = personal - 'acceptedBefore' where application_id = ${streamId}`)
}

/** Only the version moves: what happened is told by the event itself. */
async function touch(tx: Transaction, { streamId, version }: Event): Promise<void> {
  await tx.query(sql`update application set version = ${version} where id = ${streamId}`)
}

/** A case that ends or goes on is no longer waiting for a correction. */
async function move(tx: Transaction, event: Event, state: ApplicationState): Promise<void> {
  await tx.query(sql`
    update application
    set state = ${state}, changed_at = ${event.at}, version = ${event.version},
      person_id = ${event.payload.personId ?? null}, correction_field = null, correction_reason = null
    where id = ${event.streamId}`)
}

async function refuse(tx: Transaction, event: Event, state: ApplicationState): Promise<void> {
  await tx.query(sql`
    update application
    set state = ${state}, ground = ${event.payload.ground}, changed_at = ${event.at}, version = ${event.version},
      correction_field = null, correction_reason = null
    where id = ${event.streamId}`)
}
