// The papers that the applicant must bring, by the rules of the day, and those that are ready.

import { ageOn } from '../kernel/day.ts'
import type { Edition } from '../rules/change.ts'
import { applicants, scripts } from '../rules/code.ts'
import { type Demand, documentsFor } from '../rules/document.ts'
import { readBirthTopic } from './birth.ts'
import { applicantChannels } from './channel.ts'
import { applicantStatuses } from './citizenship.ts'
import { type FormFields, textOf } from './field.ts'
import { chosen, type Reading } from './problem.ts'

/** The papers asked of this applicant on the day; what is not answered yet counts as the most usual. */
export function demandsOf(fields: FormFields, edition: Edition): readonly Demand[] {
  const birth = readBirthTopic(fields, edition)
  return documentsFor(edition.pack, edition.dayOn, {
    status: chosen(fields, 'status', applicantStatuses) ?? 'foreigner',
    procedure: 'first_issue',
    channel: chosen(fields, 'channel', applicantChannels) ?? 'counter',
    category: textOf(fields, 'category') || null,
    applicant: chosen(fields, 'applicant', applicants) ?? 'self',
    script: chosen(fields, 'script', scripts) ?? 'unknown',
    age: birth.ok ? ageOn(birth.value.on, edition.dayOn) : null,
  })
}

/** The codes of the papers that are ticked as ready. That one is not is no mistake: it may still be fetched. */
export function readDocuments(fields: FormFields, edition: Edition): Reading<readonly string[]> {
  const items = demandsOf(fields, edition).flatMap(({ rows }) => rows.map(({ body }) => body.item))
  return { ok: true, value: [...new Set(items)].filter(item => textOf(fields, `have-${item}`) === 'yes') }
}
