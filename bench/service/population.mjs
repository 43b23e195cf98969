// Fills the tables that the measured acts read and write, as if so many people had applied before.

import { sql } from '../../dist/src/store/store.js'

const partSize = 100_000

/** Applications of made-up people, with their events; ids and references are numbered, so none meets a new one. */
export async function populate(owner, people) {
  for (let from = 0; from < people; from += partSize) {
    const to = Math.min(from + partSize, people) - 1
    await owner.query(sql`
      insert into application
        (id, reference, state, channel, rule_pack, office, officer, opened_at, changed_at, version)
      select md5('application' || n)::uuid, 'old-' || n, 'withdrawn', 'counter', 'seed-2026-05', 'demo_psc', 'old',
        timestamptz '2025-01-01' + n * interval '10 seconds', timestamptz '2025-01-02' + n * interval '10 seconds', 2
      from generate_series(${from}::int, ${to}::int) as n`)
    await owner.query(sql`
      insert into event (stream_type, stream_id, version, kind, at, actor, cause, payload)
      select 'application', md5('application' || n)::uuid, 1, 'application_submitted',
        timestamptz '2025-01-01' + n * interval '10 seconds', 'applicant', 'old-' || n, '{}'
      from generate_series(${from}::int, ${to}::int) as n`)
  }
  await owner.query(sql`analyze`)
}
