// Reads a form that somebody brings to the counter: also one that intake will refuse, so that it can be refused.

import { type ApplicantForm, readApplicantForm, readers } from '../form/applicant-form.ts'
import { textOf } from '../form/field.ts'
import type { FormPayload } from '../form/payload.ts'
import type { FormProblem, Reading } from '../form/problem.ts'
import type { Edition } from '../rules/change.ts'
import { applicants } from '../rules/code.ts'

/**
 * The form as the counter takes it: complete, but its paper may have run out, and who brings it may have no right to.
 *
 * Those two are for the officer to see and to refuse intake on; anything else is answered as a problem.
 */
export function readAtDesk({ fields, language }: FormPayload, edition: Edition): Reading<ApplicantForm> {
  const inPerson = { ...fields, applicant: 'self' }
  const today = readApplicantForm(inPerson, edition, language)
  const reading = today.ok ? today : readAsOfExpiry(inPerson, edition, language, today.problems)
  if (!reading.ok) return reading
  const [who, authority] = [readers.who(fields), readers.authority(fields, edition)]
  const kind = applicants.find(code => code === textOf(fields, 'applicant')) ?? 'self'
  const papers = readers.documents(fields, edition)
  return {
    ok: true,
    value: {
      ...reading.value,
      who: who.ok ? who.value : { kind, representative: null },
      authority: authority.ok ? authority.value : null,
      documents: papers.ok ? papers.value : [],
    },
  }
}

/** On its last day a paper still held: read as of then, nothing but its end is wrong with it. */
function readAsOfExpiry(
  fields: FormPayload['fields'],
  edition: Edition,
  language: ApplicantForm['language'],
  problems: readonly FormProblem[],
): Reading<ApplicantForm> {
  const before = editionOfExpiry(edition, problems)
  return before ? readApplicantForm(fields, before, language) : { ok: false, problems }
}

/** The rules as of the last day of a paper that has run out; null where that is none of the problems. */
export function editionOfExpiry({ pack }: Edition, problems: readonly FormProblem[]): Edition | null {
  const expired = problems.find(({ code }) => code === 'passport_expired' || code === 'document_expired')
  const dayOn = expired?.details.expiresOn
  return typeof dayOn === 'string' ? { pack, dayOn } : null
}
