// What holds in the register at any moment, each as a query that finds whatever breaks it.

import { type Sql, type Store, sql, type Transaction } from '../store/store.ts'
import { accounts } from './bucket-account.ts'
import { chainBreaches, sealBreaches } from './seal-proof.ts'

export interface Invariant {
  /** As in docs/register.md; the constraint and the tests that hold it stand there too. */
  readonly code: string
  /** Where it breaks, one row a breach: at most a hundred are shown. */
  readonly breaches: Sql
}

/** The triggers without which a ledger could be rewritten. */
const guards = [
  ...['number', 'void_serial', 'event', 'access', 'seal', 'installation'].map(
    table => `${table}_append_only`,
  ),
  'event_value_never_altered',
  'idempotency_never_deleted',
  'idempotency_answered_once',
  'bucket_never_deleted',
  'bucket_counter_never_back',
]

/** A breach names a number by its bucket and serial: all twelve digits are never printed. */
export const invariants: readonly Invariant[] = [
  {
    code: 'I1',
    breaches: sql`select left(lpad(iin::text, 12, '0'), 11) as at from number group by iin having count(*) > 1`,
  },
  {
    code: 'I2',
    breaches: sql`
      select lpad(bucket::text, 7, '0') || ' ' || serial as at from number where origin = 'formed'
      group by bucket, serial having count(*) > 1`,
  },
  {
    code: 'I3',
    breaches: sql`
      select lpad(bucket::text, 7, '0') || ': next ' || next || ', accounted ' || (formed + void + imported) as at
      from (${accounts}) as account where next <> formed + void + imported`,
  },
  {
    code: 'I4',
    breaches: sql`
      select lpad(number.bucket::text, 7, '0') || ' ' || serial as at
      from number left join event on event.stream_type = 'person' and event.stream_id = number.person_id::text
        and event.kind = 'number_recorded' and (event.payload ->> 'iin')::bigint = number.iin
      where case origin when 'formed' then true else (payload ->> 'checkDigitFits')::boolean end
        is distinct from coalesce(check_digit_of(number.iin / 10) = number.iin % 10, false)`,
  },
  {
    code: 'I5',
    breaches: sql`
      select person_id::text as at from holding where state in ('active', 'conditionally_excluded')
      group by person_id having count(*) > 1
      union all
      select lpad(number.bucket::text, 7, '0') || ' ' || number.serial
      from number left join holding on holding.iin = number.iin
      group by number.bucket, number.iin, number.serial
      having count(*) <> 1 or bool_or(holding.person_id is distinct from number.person_id)`,
  },
  { code: 'I6', breaches: sql`select key::text as at from idempotency where answer is null` },
  {
    code: 'I7',
    breaches: sql`
      select stream_type || ' ' || stream_id as at from event
      group by stream_type, stream_id having min(version) <> 1 or max(version) <> count(*)
      union all
      select wanted from unnest(${guards}::text[]) as wanted
      where not exists (select from pg_trigger where tgname = wanted and tgenabled in ('O', 'A'))`,
  },
  {
    code: 'I7-values',
    breaches: sql`
      select stream_type || ' ' || stream_id || ' ' || version as at
      from event join event_value using (stream_type, stream_id, version)
      where commitment is distinct from sha256(salt || convert_to(personal, 'UTF8'))`,
  },
  { code: 'I7-seals', breaches: chainBreaches },
  { code: 'I7-events', breaches: sealBreaches('event') },
  {
    code: 'I8',
    breaches: sql`
      select left(lpad(number.iin::text, 12, '0'), 11) as at
      from number left join event on event.stream_type = 'person' and event.stream_id = number.person_id::text
        and event.kind in ('number_formed', 'number_recorded') and (event.payload ->> 'iin')::bigint = number.iin
      group by number.bucket, number.iin having count(event.kind) <> 1
      union all
      select stream_id from event where kind in ('number_formed', 'number_recorded')
        and not exists (select from number where bucket = (payload ->> 'iin')::bigint / 100000
          and number.iin = (payload ->> 'iin')::bigint)`,
  },
  {
    code: 'I10',
    breaches: sql`
      select reference as at from application
      where (person_id is not null) <> (state in ('assigned', 'existing_found', 'delivered'))`,
  },
  {
    code: 'I11',
    breaches: sql`
      with recursive step as (
        select iin as start, successor, 1 as steps from holding where successor is not null
        union all
        select start, holding.successor, steps + 1 from step join holding on holding.iin = step.successor
        where holding.successor is not null and steps < 100
      )
      select distinct left(lpad(start::text, 12, '0'), 11) as at from step where steps >= 100 or successor = start
      union all
      select left(lpad(iin::text, 12, '0'), 11) from holding
      where successor is not null and not exists (select from number where number.iin = holding.successor)`,
  },
  {
    code: 'I12',
    breaches: sql`
      select person.id::text as at from person join holding on holding.person_id = person.id
      where merged_into is not null and holding.state in ('active', 'conditionally_excluded')`,
  },
  {
    code: 'I14',
    breaches: sql`
      select person.id::text as at from person join holding on holding.person_id = person.id
      where life <> 'alive' and holding.state in ('active', 'conditionally_excluded')`,
  },
  {
    code: 'I15',
    // A number follows another only where that one was superseded or annulled before, in the same stream.
    breaches: sql`
      select stream_id || ' ' || version as at
      from (
        select stream_id, version, kind, lag(kind) over (partition by stream_id order by version) as before
        from event where stream_type = 'person' and kind like 'number\\_%'
      ) as act
      where kind in ('number_formed', 'number_recorded') and before not in ('number_superseded', 'number_annulled')`,
  },
  {
    code: 'I16',
    breaches: sql`
      select id::text as at from proposal where state in ('approved', 'rejected') and decided_by = proposed_by
      union all
      select stream_id || ' ' || version from event
      join account on account.id::text = event.actor and account.person_id::text = event.stream_id
      where stream_type = 'person'`,
  },
  {
    code: 'I19',
    breaches: sql`
      select table_name || '.' || column_name as at from information_schema.columns
      where table_schema = 'public' and column_name ~ '(^|_)(fee|price|amount|payment|tenge)(_|$)'`,
  },
  {
    code: 'I20',
    breaches: sql`
      select scheme || ' ' || min(id::text) as at from legacy_identifier where state = 'active'
      group by scheme, value having count(*) > 1`,
  },
  {
    code: 'I21',
    breaches: sql`
      select application.reference as at from application
      where state in ('assigned', 'existing_found')
        and not exists (select from access where subject_type = 'application' and subject_id = application.id::text)
      union all
      select stream_id || ' ' || version from event
      where stream_type = 'person' and kind in (
          'person_changed', 'number_excluded', 'number_conditionally_excluded', 'number_restored', 'number_superseded',
          'number_annulled', 'number_reinstated', 'person_merged', 'merge_undone')
        and not exists (select from access where subject_type = 'person' and subject_id = stream_id
          and access.actor = event.actor and access.at = event.at)`,
  },
  { code: 'I21-looks', breaches: sealBreaches('access') },
  {
    code: 'I22',
    breaches: sql`
      select id::text as at from access where (embargo = 'delayed') <> (visible_from is not null)`,
  },
  {
    code: 'I25-keys',
    breaches: sql`
      select id::text as at from person
      where erased = exists (select from duplicate_key where person_id = person.id)`,
  },
  {
    code: 'I26',
    breaches: sql`
      select left(lpad(iin::text, 12, '0'), 11) as at from number, installation
      where origin = 'formed' and (mode = 'demo') <> (number.bucket % 10 in (1, 2))`,
  },
]

export interface InvariantResult {
  readonly code: string
  /** How many breaches there are; the first hundred of them are named. */
  readonly count: number
  readonly at: readonly string[]
}

const shownMax = 100

/** Runs every invariant over a live register, in one view of it. */
export async function checkInvariants(
  store: Store,
  progress: (code: string) => void,
): Promise<InvariantResult[]> {
  return inOneView(store, tx => runInvariants(tx, progress))
}

/** Reads the register as it stands at one instant, however long it takes. */
export function inOneView<T>(store: Store, read: (tx: Transaction) => Promise<T>): Promise<T> {
  return store.transaction(async tx => {
    await tx.query(sql`set transaction isolation level repeatable read, read only`)
    await tx.query(sql`set local statement_timeout = '2h'`)
    return read(tx)
  })
}

/** Every invariant within a transaction, as it sees the register. */
export async function runInvariants(
  tx: Transaction,
  progress: (code: string) => void,
): Promise<InvariantResult[]> {
  const results: InvariantResult[] = []
  for (const { code, breaches } of invariants) {
    progress(code)
    const rows = await tx.query<{ at: string; count: number }>(sql`
      select at, count(*) over () as count from (${breaches}) as breach limit ${shownMax}`)
    results.push({ code, count: rows[0]?.count ?? 0, at: rows.map(({ at }) => at) })
  }
  return results
}
