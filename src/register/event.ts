// Appends to the streams of events: the one truth that all else is made from.

import { createHash, randomBytes } from 'node:crypto'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { constraintOf, sql, type Transaction } from '../store/store.ts'

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
  const event = { ...newEvent, version: newEvent.version ?? (await nextVersion(tx, newEvent)) }
  const project = reducer[event.kind]
  assert(project, `the event ${event.kind} has a reducer`)
  const sealed = event.personal && seal(event.personal)
  await tx
    .query(sql`
      insert into event (stream_type, stream_id, version, kind, at, actor, cause, payload, commitment)
      values (${event.streamType}, ${event.streamId}, ${event.version}, ${event.kind}, ${event.at},
        ${event.actor}, ${event.cause}, ${JSON.stringify(event.payload)}::jsonb, ${sealed?.commitment ?? null})`)
    .catch(error => {
      if (constraintOf(error) === 'event_pkey') throw new Refusal('changed_meanwhile', {}, { cause: error })
      throw error
    })
  if (sealed) {
    await tx.query(sql`
      insert into event_value (stream_type, stream_id, version, salt, personal)
      values (${event.streamType}, ${event.streamId}, ${event.version}, ${sealed.salt}, ${sealed.personal})`)
  }
  await project(tx, event)
  return event.version
}

/** Personal values as their row keeps them, and the hash by which the event commits to them. */
export interface Sealed {
  readonly salt: Buffer
  /** Canonical JSON. */
  readonly personal: string
  /** SHA-256 of both. */
  readonly commitment: Buffer
}

/** Binds personal values to their event without putting them into it; each time with another salt. */
export function seal(values: Personal): Sealed {
  const [salt, personal] = [randomBytes(16), canonical(values)]
  return { salt, personal, commitment: createHash('sha256').update(salt).update(personal).digest() }
}

async function nextVersion(tx: Transaction, { streamType, streamId }: NewEvent): Promise<number> {
  const [head] = await tx.query<{ version: number }>(sql`
    select coalesce(max(version), 0) as version from event
    where stream_type = ${streamType} and stream_id = ${streamId}`)
  return head!.version + 1
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
