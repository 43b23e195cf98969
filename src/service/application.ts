// An application at the counter: opened from a passport, confirmed against it, withdrawn when it was a mistake.

import { randomUUID } from 'node:crypto'
import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Passport, type PassportProblem, readPassport } from '../mrz/passport.ts'
import { recordAccess } from '../register/access.ts'
import { append, type Event } from '../register/event.ts'
import { once } from '../register/idempotency.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import { sql, type Transaction } from '../store/store.ts'
import { applicationReducer } from './application-reducer.ts'
import type { Context } from './context.ts'
import { type ConfirmedForm, checkForm, type FormProblem, type TypedForm } from './form.ts'
import { type Action, type Officer, permit } from './permit.ts'
import { newReference, readReference } from './reference.ts'

/** `draft`: read from the passport. `in_check`: confirmed and accepted. The rest are ends. */
export type ApplicationState = 'draft' | 'in_check' | 'assigned' | 'existing_found' | 'withdrawn'

/** One line of the list at the desk: nothing personal. */
export interface ApplicationLine {
  readonly reference: string
  readonly state: ApplicationState
  readonly changedAt: string
}

export interface Application extends ApplicationLine {
  readonly id: string
  readonly version: number
  readonly office: string
  readonly openedAt: string
  readonly personId: string | null
  readonly passport: Passport
  /** Null until the officer has confirmed it. */
  readonly form: ConfirmedForm | null
}

/** The rule of the counter that holds on a day. Refuses with `channel_closed` when there is none, or it is closed. */
export function counterOn({ pack }: Context, dayOn: string): RuleOf<'channel'> {
  const channel = ruleOn(pack, 'channel', 'counter', dayOn)
  if (channel?.body.takes.first_issue !== 'open') throw new Refusal('channel_closed')
  return channel
}

type Opening = { ok: true; reference: string } | { ok: false; problems: readonly PassportProblem[] }

/**
 * Opens an application from the two lines of a passport; nothing is stored while they cannot be right.
 *
 * The same `key` sent again opens no second one. Refuses with `idempotency_key_reused` when it came with other lines.
 */
export async function openApplication(
  context: Context,
  officer: Officer,
  mrz: string,
  key: string = randomUUID(),
): Promise<Opening> {
  permit(officer, 'application_open')
  const at = context.clock.nowAt()
  counterOn(context, dayIn(at))
  const reading = readPassport(mrz, dayIn(at))
  if (!reading.ok) return reading
  const request = { actor: officer.id, key, body: { open: reading.passport.lines }, at }
  return context.store.transaction(tx =>
    once(tx, request, async () => {
      const reference = newReference()
      await append(tx, applicationReducer, {
        streamType: 'application',
        streamId: randomUUID(),
        version: 1,
        kind: 'application_opened',
        at,
        actor: officer.id,
        cause: reference,
        payload: { reference, channel: 'counter', rulePack: context.pack.pack, office: officer.office },
        personal: { passport: reading.passport },
      })
      return { ok: true, reference } as const
    }),
  )
}

/** The latest applications of the officer's office, newest first. */
export async function listApplications({ store }: Context, officer: Officer): Promise<ApplicationLine[]> {
  const jurisdiction = permit(officer, 'application_read')
  const rows = await store.query<{ reference: string; state: ApplicationState; changed_at: string }>(sql`
    select reference, state, changed_at from application
    where ${jurisdiction === 'country'} or office = ${officer.office} order by changed_at desc limit ${linesMax}`)
  return rows.map(({ reference, state, changed_at }) => ({ reference, state, changedAt: changed_at }))
}

const linesMax = 50

/** One application of the officer's office, and an access entry for having looked. Refuses with `not_found`. */
export async function viewApplication(
  context: Context,
  officer: Officer,
  reference: string,
): Promise<Application> {
  permit(officer, 'application_read')
  const at = context.clock.nowAt()
  return context.store.transaction(tx =>
    readApplication(tx, { officer, action: 'application_read', reference, at }),
  )
}

type Confirmation = { ok: true } | { ok: false; problems: readonly FormProblem[] }

/** Stores what the officer confirmed against the visual zone; the application is then accepted and in check. */
export async function confirmApplication(
  context: Context,
  officer: Officer,
  reference: string,
  typed: TypedForm,
): Promise<Confirmation> {
  permit(officer, 'application_confirm')
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const application = await readApplication(
      tx,
      { officer, action: 'application_confirm', reference, at },
      { forUpdate: true },
    )
    requireOpen(application)
    const check = checkForm(typed, application.passport, counterOn(context, dayIn(at)), dayIn(at))
    if (!check.ok) return check
    await appendTo(tx, application, {
      kind: 'application_confirmed',
      at,
      actor: officer.id,
      payload: { originalSeen: true },
      personal: { form: check.form },
    })
    return { ok: true }
  })
}

/** Withdraws an application that was opened by mistake; it stays on record and is never decided. */
export async function withdrawApplication(
  context: Context,
  officer: Officer,
  reference: string,
): Promise<void> {
  permit(officer, 'application_withdraw')
  const at = context.clock.nowAt()
  await context.store.transaction(async tx => {
    const application = await readApplication(
      tx,
      { officer, action: 'application_withdraw', reference, at },
      { forUpdate: true },
    )
    requireOpen(application)
    await appendTo(tx, application, {
      kind: 'application_withdrawn',
      at,
      actor: officer.id,
      payload: {},
      personal: null,
    })
  })
}

/** Refuses with `application_already_decided` unless the application still waits for its officer. */
export function requireOpen({ state }: Application): void {
  if (state !== 'draft' && state !== 'in_check') throw new Refusal('application_already_decided')
}

/** Appends the next event to the stream of an application that was read in the same transaction. */
export async function appendTo(
  tx: Transaction,
  { id, version, reference }: Application,
  event: Pick<Event, 'kind' | 'at' | 'actor' | 'payload' | 'personal'>,
): Promise<void> {
  const stream = { streamType: 'application', streamId: id, version: version + 1, cause: reference } as const
  await append(tx, applicationReducer, { ...stream, ...event })
}

interface ApplicationRow {
  readonly id: string
  readonly reference: string
  readonly state: ApplicationState
  readonly office: string
  readonly opened_at: string
  readonly changed_at: string
  readonly person_id: string | null
  readonly version: number
  readonly personal: { readonly passport: Passport; readonly form?: ConfirmedForm }
}

interface Reading {
  readonly officer: Officer
  /** What it is read for. */
  readonly action: Action
  readonly reference: string
  readonly at: string
}

/**
 * Reads an application as far as the officer's permit for the action reaches, and writes the access entry; any other is
 * `not_found`, as if it were not there. Nobody is shown one that was read in another way.
 */
export async function readApplication(
  tx: Transaction,
  reading: Reading,
  options = { forUpdate: false },
): Promise<Application> {
  const application = await lookUpApplication(tx, reading, options)
  await recordAccess(tx, {
    at: reading.at,
    actor: reading.officer.id,
    subject: { type: 'application', id: application.id },
    purpose: 'form_number',
    attributes: ['name', 'birth_date', 'birth_place', 'sex', 'citizenship', 'document'],
  })
  return application
}

/** The same without an entry, for work that will read it again, with one, before anybody learns anything. */
export async function lookUpApplication(
  tx: Transaction,
  { officer, action, reference }: Omit<Reading, 'at'>,
  { forUpdate } = { forUpdate: false },
): Promise<Application> {
  const jurisdiction = permit(officer, action)
  const [row] = await tx.query<ApplicationRow>(sql`
    select application.id, reference, state, office, opened_at, changed_at, person_id, version, personal
    from application join application_value on application_value.application_id = application.id
    where reference = ${readReference(reference)} and (${jurisdiction === 'country'} or office = ${officer.office})
    ${forUpdate ? sql`for update of application` : sql``}`)
  if (!row) throw new Refusal('not_found')
  assert(row.personal.passport, 'an application keeps the passport it was opened from')
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    office: row.office,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    personId: row.person_id,
    version: row.version,
    passport: row.personal.passport,
    form: row.personal.form ?? null,
  }
}
