// The way of one case at the desk, step by step, as an officer goes it: from the passport to the signed receipt.

import { randomUUID } from 'node:crypto'
import { formOn, numberOn, wordsOf } from './reader.mjs'

/** A case that has not begun: who sits at the desk, and who stands before it. */
export function newCase(officer, applicant) {
  return { officer, applicant, path: null, page: null, number: null, alike: 0 }
}

/**
 * Each asks once and changes the case by what it is answered; an answer other than the one that is wanted fails.
 * What is worked out from a page is left to `prepare`, which does not count as waiting for the application.
 */
export const steps = {
  take_in: {
    ask: ({ officer, applicant }) => officer.post('/en/desk/new', { mrz: applicant.mrz, key: randomUUID() }),
    note: (one, answer) => Object.assign(one, { path: leadsTo(answer) }),
  },
  compare: { ask: ({ officer, path }) => officer.get(path), note: keepPage },
  accept: {
    prepare: ({ page, applicant }) => ({ ...formOn(page, '/accept'), ...applicant.confirmed }),
    ask: ({ officer, path }, form) => officer.post(`${path}/accept`, form),
    note: (_, answer) => leadsTo(answer),
  },
  search: { ask: ({ officer, path }) => officer.get(path), note: keepPage },
  decide: {
    prepare: one => {
      const form = formOn(one.page, '/decide')
      one.alike = form.seen.split(' ').filter(Boolean).length
      return one.alike > 0 ? { ...form, same: 'other_birth_place' } : form
    },
    ask: ({ officer, path }, form) => officer.post(`${path}/decide`, form),
    note: (one, answer) => Object.assign(one, { shown: leadsTo(answer) }),
  },
  number: {
    ask: ({ officer, shown }) => officer.get(shown),
    note: (one, answer) => {
      keepPage(one, answer)
      one.number = numberOn(one.page)
    },
  },
  certificate: {
    ask: ({ officer, path }) => officer.get(`${path}/certificate.pdf`),
    note: (_, answer) => {
      if (answer.status !== 200 || !answer.isPdf) throw failed(answer)
    },
  },
  hand_over: {
    prepare: ({ page }) => formOn(page, '/hand-over'),
    ask: ({ officer, path }, form) => officer.post(`${path}/hand-over`, form),
    note: (_, answer) => leadsTo(answer),
  },
}

/** Takes one step and gives how long the application took to answer, in milliseconds. */
export async function take(step, one) {
  const { prepare = () => null, ask, note } = steps[step]
  const form = prepare(one)
  const beganMs = performance.now()
  const answer = await ask(one, form)
  const ms = performance.now() - beganMs
  note(one, answer)
  return ms
}

function keepPage(one, answer) {
  if (answer.status !== 200) throw failed(answer)
  one.page = answer.text()
}

function leadsTo(answer) {
  if (answer.status !== 303) throw failed(answer)
  return answer.location
}

function failed(answer) {
  return new Error(`answered with ${answer.status}: ${wordsOf(answer.text())}`)
}
