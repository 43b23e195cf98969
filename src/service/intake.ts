// Intake at the counter: an application is accepted with a due date, refused on a ground, or sent back for correction.

import { askedBy } from '../form/part.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import { typedDocumentOn } from '../rules/typed-document.ts'
import { afterWorkingDays, dueOn, workingDaysUntil } from '../rules/working-day.ts'
import { type Application, channelOn, requireOpen, todayOf } from './application.ts'
import { basisOf } from './basis.ts'
import { changeCase } from './case-change.ts'
import type { Context } from './context.ts'
import { checkForm, type FormProblem, type TypedForm } from './form.ts'
import { checkIntake, demandedOf, type IntakeProblem, type TypedIntake } from './paper.ts'
import type { Officer } from './permit.ts'

type Acceptance = { ok: true } | { ok: false; problems: readonly (FormProblem | IntakeProblem)[] }

/**
 * Accepts an application with what the officer confirmed and saw; its term begins. Until the decision it may be
 * accepted again with other values, and must be when its paper or its form has changed; its term stays.
 *
 * Refuses with `passport_expired`, `case_held` and `application_already_decided`, with `application_state_unfit` while
 * a correction is waited for, and with `changed_meanwhile` where paper or form is no longer what `basis` marks.
 */
export async function acceptApplication(
  context: Context,
  officer: Officer,
  reference: string,
  typed: { readonly form: TypedForm; readonly intake: TypedIntake; readonly basis?: string | null },
): Promise<Acceptance> {
  return changeCase(
    context,
    officer,
    { action: 'application_accept', reference },
    async (application, append) => {
      requireOpen(application)
      // Its applicant was asked for something else than what lies here.
      if (application.state === 'needs_correction') throw new Refusal('application_state_unfit')
      requireBasis(application, typed.basis ?? null)
      const todayOn = todayOf(context)
      const { passport, channel } = application
      if (isPast(passport.expiresOn, todayOn)) throw new Refusal('passport_expired')
      const form = checkForm(typed.form, passport, {
        channel: channelOn(context, channel, todayOn),
        status: passport.typed?.status ?? application.applicant?.status ?? 'foreigner',
        todayOn,
      })
      const intake = checkIntake(
        typed.intake,
        demandedOf(context, application, typed.intake.applicant),
        todayOn,
      )
      const kindProblems = checkKind(context, passport)
      if (!form.ok || !intake.ok || kindProblems.length > 0) {
        return {
          ok: false,
          problems: [
            ...kindProblems,
            ...(form.ok ? [] : form.problems),
            ...(intake.ok ? [] : intake.problems),
          ],
        }
      }
      const payload = {
        office: application.office ?? officer.office,
        dueOn: application.dueOn ?? dueOn(context.pack, todayOn, channel),
        originalSeen: true,
        applicant: intake.intake.applicant,
        // Why the name is not that of the lines: a reason that an auditor may read without the name.
        nameReason: form.form.name?.reason ?? null,
      }
      const personal = { confirmed: form.form, intake: intake.intake }
      // Accepted again with other values, it is no news to the applicant.
      await append(
        { kind: 'intake_accepted', payload, personal },
        application.dueOn === null ? 'intake_accepted' : undefined,
      )
      return { ok: true }
    },
  )
}

/** A page may have lain open, or its form waited for the network, while the applicant sent something else. */
function requireBasis(application: Application, basis: string | null): void {
  if (basis !== null && basis !== basisOf(application)) throw new Refusal('changed_meanwhile')
}

/** A paper without a machine-readable zone must be one that the rules of the day take from such a person. */
function checkKind(context: Context, { typed }: Application['passport']): FormProblem[] {
  if (!typed || typedDocumentOn(context.pack, todayOf(context), typed).access !== 'closed') return []
  return [{ field: 'document', code: 'document_kind_closed' }]
}

/** Refuses intake on a ground of the day's rules. Refuses itself with `rule_unknown` when there is no such ground. */
export async function refuseIntake(
  context: Context,
  officer: Officer,
  reference: string,
  ground: string,
): Promise<void> {
  await changeCase(
    context,
    officer,
    { action: 'application_accept', reference },
    async (application, append, end) => {
      requireOpen(application)
      // While an acceptance stands, an application is decided, and refused by a decision where it must be.
      if (application.form) throw new Refusal('application_state_unfit')
      const { body } = requireGround(context, ground, 'intake')
      const office = application.office ?? officer.office
      await append({ kind: 'intake_refused', payload: { ground, code: body.code, office } }, 'intake_refused')
      await end()
    },
  )
}

export const correctionReasons = [
  'differs_from_document',
  'cannot_be_read',
  'is_missing',
  'is_out_of_date',
  'cannot_be_right',
] as const

/** Asks the applicant to correct a part of the form; meanwhile the term stands still. */
export async function requestCorrection(
  context: Context,
  officer: Officer,
  reference: string,
  { field, reason }: { readonly field: string; readonly reason: string },
): Promise<void> {
  await changeCase(
    context,
    officer,
    { action: 'application_correct', reference },
    async (application, append, end) => {
      requireOpen(application)
      if (application.state === 'needs_correction') throw new Refusal('application_state_unfit')
      const isKnown = askedBy(field) !== null && correctionReasons.some(code => code === reason)
      if (!isKnown) throw new Refusal('code_unknown', { field: 'correction' })
      await append({ kind: 'correction_requested', payload: { field, reason } }, 'correction_requested')
      await end()
    },
  )
}

/** Notes that what was asked for is corrected, at the counter; the term goes on, and intake is decided again. */
export async function markCorrected(context: Context, officer: Officer, reference: string): Promise<void> {
  await changeCase(
    context,
    officer,
    { action: 'application_correct', reference },
    async (application, append) => {
      const isAccepted = application.form !== null
      const payload = afterCorrection(context, { ...application, isAccepted })
      await append({ kind: 'application_corrected', payload })
    },
  )
}

/**
 * Where a corrected application goes on, and until when: before acceptance in any case, for nobody has confirmed what
 * is there now; and with as many working days as were left when it was sent back. Refuses with
 * `application_state_unfit` when nothing was asked for.
 */
export function afterCorrection(
  context: Context,
  application: Pick<Application, 'state' | 'dueOn' | 'changedAt'> & { readonly isAccepted: boolean },
): {
  readonly state: 'draft' | 'submitted'
  readonly dueOn: string | null
  readonly takenBack: boolean
} {
  const { state, dueOn: wasDueOn, changedAt, isAccepted: takenBack } = application
  if (state !== 'needs_correction') throw new Refusal('application_state_unfit')
  if (wasDueOn === null) return { state: 'submitted', dueOn: null, takenBack }
  const { pack } = context
  const left = workingDaysUntil(pack, todayOf({ ...context, clock: { nowAt: () => changedAt } }), wasDueOn)
  return { state: 'draft', dueOn: afterWorkingDays(pack, todayOf(context), Math.max(1, left)), takenBack }
}

/** A ground of refusal that the rules of the day have for this stage. Refuses with `rule_unknown`. */
export function requireGround(
  context: Context,
  key: string,
  stage: 'intake' | 'decision',
): RuleOf<'refusal_ground'> {
  const rule = ruleOn(context.pack, 'refusal_ground', key, todayOf(context))
  if (rule?.body.stage !== stage) throw new Refusal('rule_unknown', { kind: 'refusal_ground' })
  return rule
}

/** Whether a paper has run out. */
export function isPast(expiresOn: string | null, todayOn: string): boolean {
  return expiresOn !== null && expiresOn < todayOn
}
