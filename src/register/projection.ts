// Makes every projection anew from the events alone, beside the live ones, and compares the two.

import { Sql, type Store, sql, type Transaction } from '../store/store.ts'
import type { Event, Reducer, StreamType } from './event.ts'
import { inPresentForm } from './past-event.ts'

/** What can be thrown away and made again. */
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

/** What events amount to. Void serials are a ledger: compared as well, and never replaced. */
const folded = [...projections, 'void_serial'] as const

export type Folded = (typeof folded)[number]

export type Reducers = Readonly<Record<StreamType, Reducer>>

/** How many rows a table has, and a hash over all of them that does not depend on their order. */
export interface TableHash {
  readonly rows: number
  readonly hash: string
}

export interface Comparison {
  readonly table: Folded
  readonly live: TableHash
  readonly rebuilt: TableHash
  readonly isSame: boolean
  /** Whether the rebuilt rows have taken the place of the live ones. */
  readonly isReplaced: boolean
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
 * Folds all events into temporary tables and compares them with the live ones, in one transaction.
 *
 * The live register is only read, and goes on meanwhile, unless `isApplied`: then it stands still, and what differs is
 * replaced. Nothing is left behind when it is interrupted.
 */
export async function rebuild(
  store: Store,
  { reducers, isApplied, progress }: RebuildOptions,
): Promise<Rebuild> {
  return store.transaction(async tx => {
    await holdStill(tx, isApplied)
    await makeEmptyCopies(tx)
    const replayed = await replay(tx, reducers, progress)
    const comparisons: Comparison[] = []
    for (const table of folded) comparisons.push(await compare(tx, table, isApplied))
    if (comparisons.some(({ isReplaced }) => isReplaced)) await replaceLive(tx)
    return { ...replayed, comparisons }
  })
}

/** Only to compare, one view of the register is enough; to replace it, nobody may be at work. */
async function holdStill(tx: Transaction, isApplied: boolean): Promise<void> {
  await tx.query(
    isApplied
      ? word`lock table ${projections.join(', ')}, event in access exclusive mode`
      : sql`set transaction isolation level repeatable read`,
  )
  await tx.query(sql`set local statement_timeout = '2h'`)
}

/**
 * Temporary tables are found before those of the same name that are for keeps, so the reducers write into them. They
 * have no constraints: two persons may hold the same thing one after the other, and streams are replayed one by one.
 */
async function makeEmptyCopies(tx: Transaction): Promise<void> {
  for (const table of folded) {
    await tx.query(word`
      create temporary table ${table} (like public.${table} including defaults including generated) on commit drop`)
  }
  for (const [table, column] of speedups) await tx.query(word`create index on pg_temp.${table} (${column})`)
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
  let last = { stream_type: '', stream_id: '', version: 0 }
  let [events, erased] = [0, 0]
  for (;;) {
    const page = await tx.query<StoredEvent>(sql`
      select stream_type, stream_id, version, kind, at, actor, cause, payload, commitment, personal
      from event left join event_value using (stream_type, stream_id, version)
      where (stream_type, stream_id, version) > (${last.stream_type}, ${last.stream_id}, ${last.version})
      order by stream_type, stream_id, version limit ${pageSize}`)
    for (const event of page) {
      if (event.commitment && event.personal === null) erased++
      await apply(tx, reducers, event)
    }
    events += page.length
    progress(events)
    if (page.length < pageSize) return { events, erased }
    last = page.at(-1)!
  }
}

async function apply(tx: Transaction, reducers: Reducers, stored: StoredEvent): Promise<void> {
  const { stream_type: streamType, stream_id: streamId, commitment: _, personal, ...rest } = stored
  const event = { ...rest, streamType, streamId, personal: personal === null ? null : JSON.parse(personal) }
  const reduce = reducers[streamType][event.kind]
  if (!reduce) throw new Error(`no reducer for the event ${event.kind}`)
  await reduce(tx, inPresentForm(event))
}

async function compare(tx: Transaction, table: Folded, isApplied: boolean): Promise<Comparison> {
  const live = await hashOf(tx, `public.${table}`)
  const rebuilt = await hashOf(tx, `pg_temp.${table}`)
  const isSame = live.rows === rebuilt.rows && live.hash === rebuilt.hash
  return { table, live, rebuilt, isSame, isReplaced: isApplied && !isSame && table !== 'void_serial' }
}

/** The sum of the hashes of all rows: the same for the same rows in any order. */
async function hashOf(tx: Transaction, table: string): Promise<TableHash> {
  const [row] = await tx.query<TableHash>(word`
    select count(*) as rows,
      coalesce(sum(('x' || substr(md5(row::text), 1, 15))::bit(60)::bigint), 0)::text as hash
    from ${table} as row`)
  return row!
}

async function replaceLive(tx: Transaction): Promise<void> {
  await tx.query(word`truncate ${projections.map(table => `public.${table}`).join(', ')}`)
  for (const table of projections) {
    await tx.query(word`insert into public.${table} select * from pg_temp.${table}`)
  }
}

/** A statement with names of ours put in as they are: SQL takes no parameter where a name stands. */
function word(strings: TemplateStringsArray, ...names: readonly string[]): Sql {
  return new Sql([strings.reduce((text, part, index) => text + names[index - 1] + part)], [])
}
