// Sending a form and asking where it is, as applicants do, beside the least that a database can do.

import { randomUUID } from 'node:crypto'
import { newReference } from '../../dist/src/service/reference.js'
import { submitApplication } from '../../dist/src/service/submission.js'
import { trackApplication } from '../../dist/src/service/tracking.js'
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
    // Whoever guesses must not learn from the time which of the two it was.
    { name: 'track, unknown reference', limitMs: null, prepare: newReference, act: of => guess(context, of) },
    {
      name: 'track, wrong birth date',
      limitMs: null,
      prepare: () => submit(context),
      act: of => guess(context, of),
    },
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
  return answer.receipt.reference
}

async function guess(context, reference) {
  const claim = { reference, birthOn: '1980-01-01', address: randomUUID() }
  const code = await trackApplication(context, claim).catch(error => error.code)
  if (code !== 'application_unknown') throw new Error(`A guess was answered with ${code}.`)
}
