// Sending a form, as an applicant does, and beside it the least that a database can do: one committed insert.

import { randomUUID } from 'node:crypto'
import { submitApplication } from '../../dist/src/service/submission.js'
import { sql } from '../../dist/src/store/store.js'
import { typedFields } from '../../dist/test/form/typed-fields.js'

export function submissions(context, owner) {
  return [
    {
      name: 'one committed insert',
      limitMs: null,
      act: () =>
        owner.query(sql`
          insert into attempt (what, window_start, tries) values (${randomUUID()}, '2026-11-23T05:00:00Z', 1)`),
    },
    { name: 'submit', limitMs: 50, act: () => submit(context) },
  ]
}

async function submit(context) {
  const answer = await submitApplication(context, {
    fields: typedFields(),
    language: 'en',
    key: randomUUID(),
    address: randomUUID(),
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
}
