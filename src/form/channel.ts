// Where the applicant goes, and whether the rules of the day let this person apply there.

import { isInCategoryAge } from '../rules/age.ts'
import type { Edition } from '../rules/change.ts'
import { type Applicant, applicants, type Channel as RuleChannel } from '../rules/code.ts'
import { ruleOn, standingRule } from '../rules/day.ts'
import { caseOn } from '../rules/listed.ts'
import { representationFor } from '../rules/representation.ts'
import { readBirthTopic } from './birth.ts'
import { type FormFields, textOf } from './field.ts'
import { chosen, type FormProblem, problem, type Reading, readingOf } from './problem.ts'

/** The ways that lead to a first number; the rules say which of them are open. */
export const applicantChannels = ['counter', 'consulate', 'online'] as const satisfies readonly RuleChannel[]

export type ApplicantChannel = (typeof applicantChannels)[number]

export interface ChannelChoice {
  readonly channel: ApplicantChannel
  /** The consular category, or null where none is asked for. */
  readonly category: string | null
}

/** Reads the topic `channel` by the rules of the day. */
export function readChannel(fields: FormFields, edition: Edition): Reading<ChannelChoice> {
  const channel = chosen(fields, 'channel', applicantChannels)
  if (channel === null) return { ok: false, problems: [problem('channel', 'channel', 'channel_missing')] }
  const { body } = standingRule(edition.pack, 'channel', channel, edition.dayOn)
  const problems = [
    ...obstacleOf(channel, edition),
    ...representationProblems(fields, channel, edition),
    ...(body.onlyCategories ? categoryProblems(fields, edition) : []),
  ]
  return readingOf(problems, () => ({
    channel,
    category: body.onlyCategories ? textOf(fields, 'category') : null,
  }))
}

/** Why nobody can send a form this way on the day: closed by a rule, or it wants a signature we cannot take yet. */
export function obstacleOf(channel: ApplicantChannel, { pack, dayOn }: Edition): FormProblem[] {
  const { body, says } = standingRule(pack, 'channel', channel, dayOn)
  if (body.takes.first_issue === 'closed') return [problem('channel', 'channel', 'channel_closed', { says })]
  return body.needs === 'signature' ? [problem('channel', 'channel', 'signature_not_offered', { says })] : []
}

function representationProblems(
  fields: FormFields,
  channel: ApplicantChannel,
  { pack, dayOn }: Edition,
): FormProblem[] {
  const applicant: Applicant = chosen(fields, 'applicant', applicants) ?? 'self'
  const { access, row } = representationFor(pack, dayOn, { channel, procedure: 'first_issue', applicant })
  return access === 'closed'
    ? [problem('channel', 'channel', 'representation_closed', { says: row.says })]
    : []
}

function categoryProblems(fields: FormFields, edition: Edition): FormProblem[] {
  const { pack, dayOn } = edition
  const category = ruleOn(pack, 'category', textOf(fields, 'category'), dayOn)
  if (!category) return [problem('channel', 'category', 'category_missing')]
  const { notAtConsulate } = caseOn(pack, dayOn, textOf(fields, 'purpose')).body
  if (notAtConsulate) return [problem('channel', 'channel', 'channel_closed', { says: notAtConsulate })]
  if (category.body.access === 'closed') {
    return [problem('channel', 'category', 'category_closed', { says: category.says })]
  }
  const birth = readBirthTopic(fields, edition)
  return birth.ok && !isInCategoryAge(category, birth.value.on, dayOn)
    ? [problem('channel', 'category', 'category_age', { says: category.says })]
    : []
}
