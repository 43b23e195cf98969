// Appends to the streams of events: the one truth that all else is made from.

import { createHash, randomBytes } from 'node:crypto'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { constraintOf, type Sql, sql, type Transaction } from '../store/store.ts'

export type StreamType = 'person' | 'application' | 'bucket' | 'proposal' | 'account'

/** Codes and references only: nothing personal, for an event is never erased. */
export type Payload = Readonly<Record<string, string | number | boolean | null>>

/** The personal values of an event; they stand in a row beside it, and can be erased. */
export type Personal = Readonly<Record<string, unknown>>

export interface Event {
  readonly streamType: StreamType
  readonly streamId: string
  /** Counts from 1 in each stream, without a gap. */
  readonly version: number
  readonly kind: string
  readonly at: string
  /** The account that acts. */
  readonly actor: string
  /** The reference of the application that led to it. */
  readonly cause: string | null
  readonly payload: Payload
  readonly personal: Personal | null
}

/** An event to be written: without a version it becomes the next of its stream. */
export type NewEvent = Omit<Event, 'version'> & { readonly version?: number }

/** Turns an event into rows of the projections; one table of these a stream type, used live and in a rebuild. */
export type Reducer = Readonly<Record<string, (tx: Transaction, event: Event) => Promise<void>>>

/**
 * Writes one event and its projection in the caller's transaction, and answers its version.
 *
 * A caller that holds a lock on what the stream is about leaves the version out; one that does not says which it
 * expects to write. Refuses with `changed_meanwhile` when the stream has that version already: somebody else was
 * faster.
 */
export async function append(tx: Transaction, reducer: Reducer, newEvent: NewEvent): Promise<number> {
  const project = reducer[newEvent.kind]
  assert(project, `the event ${newEvent.kind} has a reducer`)
  const event = { ...newEvent, version: await write(tx, newEvent) }
  await project(tx, event)
  return event.version
}

/** The event and its values in one statement, for each is a way to the database and back. */
async function write(tx: Transaction, event: NewEvent): Promise<number> {
  const { streamType, streamId, version = null } = event
  const kept = event.personal && commitTo(event.personal)
  const [row] = await tx
    .query<{ version: number }>(sql`
      with written as (
        insert into event (stream_type, stream_id, version, kind, at, actor, cause, payload, commitment)
        values (${streamType}, ${streamId}, coalesce(${version}::integer, (${nextVersion(event)})), ${event.kind},
          ${event.at}, ${event.actor}, ${event.cause}, ${JSON.stringify(event.payload)}::jsonb,
          ${kept?.commitment ?? null})
        returning version
      ), kept_value as (
        insert into event_value (stream_type, stream_id, version, salt, personal)
        select ${streamType}, ${streamId}, version, ${kept?.salt ?? null}::bytea, ${kept?.personal ?? null}::text
        from written where ${kept !== null}
      )
      select version from written`)
    .catch(error => {
      if (constraintOf(error) === 'event_pkey') throw new Refusal('changed_meanwhile', {}, { cause: error })
      throw error
    })
  assert(row, 'a statement that writes an event answers its version')
  return row.version
}

function nextVersion({ streamType, streamId }: NewEvent): Sql {
  return sql`
    select coalesce(max(version), 0) + 1 from event where stream_type = ${streamType} and stream_id = ${streamId}`
}

/** Personal values as their row keeps them, and the hash by which the event commits to them. */
export interface Committed {
  readonly salt: Buffer
  /** Canonical JSON. */
  readonly personal: string
  /** SHA-256 of both. */
  readonly commitment: Buffer
}

/** Binds personal values to their event without putting them into it; each time with another salt. */
export function commitTo(values: Personal): Committed {
  const [salt, personal] = [randomBytes(16), canonical(values)]
  return { salt, personal, commitment: createHash('sha256').update(salt).update(personal).digest() }
}

/** The same values always give the same text: keys in order, no spaces. The hash in the event rests on it. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sortedKeys(inner) : inner))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortedKeys(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
