// A paper without a machine-readable zone, typed at the desk from the paper itself: read, checked, and shown again.

import { readBirthTopic } from '../form/birth.ts'
import { type Belonging, readBelonging } from '../form/citizenship.ts'
import type { FormFields } from '../form/field.ts'
import { type ApplicantDocument, readDocument } from '../form/passport.ts'
import { type FormProblem, problem, type Reading } from '../form/problem.ts'
import { typedDocument } from '../form/refill.ts'
import { typedDay } from '../form/typed-day.ts'
import { readYou } from '../form/you.ts'
import type { Edition } from '../rules/change.ts'
import { typedDocumentKinds } from '../rules/code.ts'
import { typedDocumentOn } from '../rules/typed-document.ts'
import { editionOfExpiry } from './brought-form.ts'
import { type IdentityPaper, typedPaperOf } from './identity-paper.ts'

/**
 * Reads what an officer typed from a paper, under the names of the applicant's form, or says what is wrong with it.
 *
 * A kind of paper that the rules of the day do not take from such a person is a problem. That the paper has run out is
 * none: the case is opened, and intake refused with a receipt.
 */
export function readTypedPaper(fields: FormFields, edition: Edition): Reading<IdentityPaper> {
  const today = readOn(fields, edition)
  if (today.ok) return today
  const before = editionOfExpiry(edition, today.problems)
  return before ? readOn(fields, before) : today
}

function readOn(typed: FormFields, edition: Edition): Reading<IdentityPaper> {
  const fields: FormFields = { ...typed, mrz: '', without_mrz: 'yes' }
  const [document, you] = [readDocument(fields, edition), readYou(fields, edition)]
  const [birth, belonging] = [readBirthTopic(fields, edition), readBelonging(fields, edition)]
  if (document.ok && you.ok && birth.ok && belonging.ok) {
    const problems = kindProblems(document.value, belonging.value, edition)
    if (problems.length > 0) return { ok: false, problems }
    const form = { document: document.value, ...you.value, birth: birth.value, ...belonging.value }
    return { ok: true, value: typedPaperOf(form) }
  }
  const readings: readonly Reading<unknown>[] = [document, you, birth, belonging]
  return { ok: false, problems: readings.flatMap(reading => (reading.ok ? [] : reading.problems)) }
}

function kindProblems(
  document: ApplicantDocument,
  { status }: Belonging,
  { pack, dayOn }: Edition,
): FormProblem[] {
  const kind = typedDocumentKinds.find(code => code === document.kind)!
  const { access, row } = typedDocumentOn(pack, dayOn, { kind, status })
  if (access !== 'closed') return []
  return [problem('passport', 'document_kind', 'document_kind_closed', { says: row.says })]
}

/** The fields of a typed paper, to be typed over; nothing of one that has a machine-readable zone. */
export function fieldsOfPaper(paper: IdentityPaper): FormFields {
  const { typed, country, number, expiresOn, family, given, sex, citizenship } = paper
  if (!typed) return {}
  const { kind, status, script, birthPlace } = typed
  return {
    ...typedDocument({ kind, country, number, expiresOn }),
    script,
    family,
    ...(given === null ? { one_name: 'yes' } : { given }),
    ...(sex && { sex }),
    ...typedDay('birth', paper.birth.days[0]!),
    birth_place: birthPlace,
    status,
    ...(status !== 'stateless' && { citizenship }),
  }
}
