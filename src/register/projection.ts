// Makes every projection anew from the events alone, beside the live ones, and compares the two.

import { Sql, type Store, sql, type Transaction } from '../store/store.ts'
import type { Event, Reducer, StreamType } from './event.ts'

/** What can be thrown away and made again, in the order in which rows rest on each other. */
export const projections = [
  'person',
  'person_name',
  'citizenship',
  'document',
  'legacy_identifier',
  'duplicate_key',
  'holding',
  'exclusion',
  'application',
  'application_value',
  'proposal',
] as const

export type Projection = (typeof projections)[number]

export type Reducers = Readonly<Record<StreamType, Reducer>>

export interface Comparison {
  readonly projection: Projection
  /** How many rows there are, and a hash over all of them that does not depend on their order. */
  readonly live: { readonly rows: number; readonly hash: string }
  readonly rebuilt: { readonly rows: number; readonly hash: string }
}

export interface Rebuild {
  readonly events: number
  /** Events whose personal values were erased. */
  readonly erased: number
  readonly comparisons: readonly Comparison[]
}

interface RebuildOptions {
  readonly reducers: Reducers
  /** Whether projections that differ are replaced by the rebuilt ones. */
  readonly isApplied: boolean
  readonly progress: (events: number) => void
}

/**
 * Folds all events into tables of their own and compares them with the live ones, in one transaction.
 *
 * The live register is only read, unless `isApplied`: then its projections are replaced. Nothing is left behind when
 * it is interrupted.
 */
export async function rebuild(
  store: Store,
  { reducers, isApplied, progress }: RebuildOptions,
): Promise<Rebuild> {
  return store.transaction(async tx => {
    await lockWriters(tx, isApplied)
    await makeEmptyCopies(tx)
    const replayed = await replay(tx, reducers, progress)
    const comparisons: Comparison[] = []
    for (const projection of projections) {
      const [live, rebuilt] = [
        await hashOf(tx, 'public', projection),
        await hashOf(tx, 'rebuild', projection),
      ]
      comparisons.push({ projection, live, rebuilt })
    }
    if (isApplied) await replaceLive(tx)
    await tx.query(sql`drop schema rebuild cascade`)
    return { ...replayed, comparisons }
  })
}

/** Reading, one view of the events is enough; to replace, nobody may write meanwhile. */
async function lockWriters(tx: Transaction, isApplied: boolean): Promise<void> {
  await tx.query(isApplied ? sql`lock table event in exclusive mode` : sql`lock table event in share mode`)
}

async function makeEmptyCopies(tx: Transaction): Promise<void> {
  await tx.query(sql`drop schema if exists rebuild cascade`)
  await tx.query(sql`create schema rebuild`)
  for (const table of [...projections, 'void_serial']) {
    // Without indexes: two persons may hold the same thing one after the other, and streams are replayed one by one.
    await tx.query(
      word`create table rebuild.${table} (like public.${table} including defaults including generated)`,
    )
  }
  for (const [table, column] of speedups) await tx.query(word`create index on rebuild.${table} (${column})`)
}

/** What the reducers look rows up by. */
const speedups = [
  ['person', 'id'],
  ['person_name', 'person_id'],
  ['citizenship', 'person_id'],
  ['document', 'person_id'],
  ['document', 'id'],
  ['legacy_identifier', 'person_id'],
  ['legacy_identifier', 'id'],
  ['duplicate_key', 'person_id'],
  ['holding', 'person_id'],
  ['exclusion', 'person_id'],
  ['application', 'id'],
  ['application_value', 'application_id'],
  ['proposal', 'id'],
] as const

interface StoredEvent extends Omit<Event, 'streamType' | 'streamId' | 'personal'> {
  readonly stream_type: StreamType
  readonly stream_id: string
  readonly commitment: Buffer | null
  readonly personal: string | null
}

const pageSize = 2000

async function replay(
  tx: Transaction,
  reducers: Reducers,
  progress: RebuildOptions['progress'],
): Promise<{ events: number; erased: number }> {
  await tx.query(sql`set local search_path = rebuild, public`)
  let last = { stream_type: '', stream_id: '', version: 0 }
  let [events, erased] = [0, 0]
  for (;;) {
    const page = await tx.query<StoredEvent>(sql`
      select stream_type, stream_id, version, kind, at, actor, cause, payload, commitment, personal
      from public.event left join public.event_value using (stream_type, stream_id, version)
      where (stream_type, stream_id, version) > (${last.stream_type}, ${last.stream_id}, ${last.version})
      order by stream_type, stream_id, version limit ${pageSize}`)
    for (const event of page) {
      if (event.commitment && event.personal === null) erased++
      await apply(tx, reducers, event)
    }
    events += page.length
    progress(events)
    if (page.length < pageSize) break
    last = page.at(-1)!
  }
  await tx.query(sql`set local search_path = public`)
  return { events, erased }
}

async function apply(tx: Transaction, reducers: Reducers, stored: StoredEvent): Promise<void> {
  const { stream_type: streamType, stream_id: streamId, commitment: _, personal, ...rest } = stored
  const event = { ...rest, streamType, streamId, personal: personal === null ? null : JSON.parse(personal) }
  const reduce = reducers[streamType][event.kind]
  if (!reduce) throw new Error(`no reducer for the event ${event.kind}`)
  await reduce(tx, event)
}

/** The sum of the hashes of all rows: the same for the same rows in any order. */
async function hashOf(tx: Transaction, schema: string, table: Projection): Promise<Comparison['live']> {
  const [row] = await tx.query<{ rows: number; hash: string }>(word`
    select count(*) as rows,
      coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint), 0)::text as hash
    from ${schema}.${table} as t`)
  return row!
}

async function replaceLive(tx: Transaction): Promise<void> {
  await tx.query(word`truncate ${projections.map(table => `public.${table}`).join(', ')}`)
  for (const table of projections)
    await tx.query(word`insert into public.${table} select * from rebuild.${table}`)
}

/** A statement with names of ours put in as they are: SQL takes no parameter where a name stands. */
function word(strings: TemplateStringsArray, ...names: readonly string[]): Sql {
  return new Sql([strings.reduce((text, part, index) => text + names[index - 1] + part)], [])
}
