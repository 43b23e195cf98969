// Takes somebody in at the desk: from the lines of a passport, or from the form that they have filled in at home.

import { randomUUID } from 'node:crypto'
import type { ApplicantForm } from '../form/applicant-form.ts'
import type { FormFields } from '../form/field.ts'
import type { FormPayload } from '../form/payload.ts'
import type { FormProblem } from '../form/problem.ts'
import { type PassportProblem, readPassport } from '../mrz/passport.ts'
import { append, type Personal } from '../register/event.ts'
import { once } from '../register/idempotency.ts'
import { channelOn, requireOpen, todayOf } from './application.ts'
import { applicationReducer } from './application-reducer.ts'
import { readAtDesk } from './brought-form.ts'
import { changeCase } from './case-change.ts'
import type { Context } from './context.ts'
import type { IdentityPaper } from './identity-paper.ts'
import { type Officer, permit } from './permit.ts'
import { newReference } from './reference.ts'
import { readTypedPaper } from './typed-paper.ts'

type PaperReading =
  | { readonly ok: true; readonly passport: IdentityPaper }
  | { readonly ok: false; readonly problems: readonly PassportProblem[] }

type Opening = { ok: true; reference: string } | { ok: false; problems: readonly PassportProblem[] }

/**
 * Opens an application from the two lines of a passport; nothing is stored while they cannot be right.
 *
 * A passport that has run out is opened only `toRefuse` intake with a receipt. The same `key` sent again opens no
 * second one. Refuses with `idempotency_key_reused` when it came with other lines.
 */
export async function openApplication(
  context: Context,
  officer: Officer,
  mrz: string,
  { key = randomUUID(), toRefuse = false }: { key?: string; toRefuse?: boolean } = {},
): Promise<Opening> {
  permit(officer, 'application_open')
  const reading = readLines(context, mrz, toRefuse)
  if (!reading.ok) return reading
  const { passport } = reading
  return openWith(context, officer, { body: passport.lines, personal: { passport }, key })
}

/**
 * Opens an application from the fields of a form, as a 2D code carries them. What intake would be refused for, such as
 * a passport that has run out, is no problem here: the case is opened, and refused with a receipt.
 */
export async function openFromForm(
  context: Context,
  officer: Officer,
  payload: FormPayload,
  key: string = randomUUID(),
): Promise<{ ok: true; reference: string } | { ok: false; problems: readonly FormProblem[] }> {
  permit(officer, 'application_open')
  const reading = readAtDesk(payload, { pack: context.pack, dayOn: todayOf(context) })
  if (!reading.ok) return reading
  const form: ApplicantForm = reading.value
  return openWith(context, officer, { body: payload, personal: { form }, key })
}

/**
 * Opens an application from a paper without a machine-readable zone, typed by the officer under the names of the
 * applicant's form. Nothing is stored while it cannot be right. The same `key` sent again opens no second one.
 */
export async function openFromTyped(
  context: Context,
  officer: Officer,
  fields: FormFields,
  key: string = randomUUID(),
): Promise<{ ok: true; reference: string } | { ok: false; problems: readonly FormProblem[] }> {
  permit(officer, 'application_open')
  const reading = readTypedPaper(fields, { pack: context.pack, dayOn: todayOf(context) })
  if (!reading.ok) return reading
  return openWith(context, officer, { body: fields, personal: { passport: reading.value }, key })
}

/**
 * Reads the lines of the paper itself into a case that was opened in another way, or reads them anew. What was accepted
 * of another reading no longer stands: the case waits for another acceptance.
 */
export async function readIntoCase(
  context: Context,
  officer: Officer,
  reference: string,
  mrz: string,
): Promise<{ ok: true } | { ok: false; problems: readonly PassportProblem[] }> {
  permit(officer, 'application_accept')
  const reading = readLines(context, mrz, true)
  if (!reading.ok) return reading
  await putIntoCase(context, officer, reference, reading.passport)
  return { ok: true }
}

/** Puts a paper without such lines, typed from the paper itself, in place of what the applicant has typed. */
export async function typeIntoCase(
  context: Context,
  officer: Officer,
  reference: string,
  fields: FormFields,
): Promise<{ ok: true } | { ok: false; problems: readonly FormProblem[] }> {
  permit(officer, 'application_accept')
  const reading = readTypedPaper(fields, { pack: context.pack, dayOn: todayOf(context) })
  if (!reading.ok) return reading
  await putIntoCase(context, officer, reference, reading.value)
  return { ok: true }
}

async function putIntoCase(
  context: Context,
  officer: Officer,
  reference: string,
  passport: IdentityPaper,
): Promise<void> {
  const asked = { action: 'application_accept', reference } as const
  await changeCase(context, officer, asked, async (application, append) => {
    requireOpen(application)
    const payload = { typed: passport.lines === null, takenBack: application.form !== null }
    await append({ kind: 'passport_read', payload, personal: { passport } })
  })
}

async function openWith(
  context: Context,
  officer: Officer,
  { body, personal, key }: { body: unknown; personal: Personal; key: string },
): Promise<{ ok: true; reference: string }> {
  const at = context.clock.nowAt()
  const channel = officer.role === 'consular_officer' ? 'consulate' : 'counter'
  channelOn(context, channel, todayOf(context))
  const request = { actor: officer.id, key, body: { open: body }, at }
  return context.store.transaction(tx =>
    once(tx, request, async () => {
      const reference = newReference()
      await append(tx, applicationReducer, {
        streamType: 'application',
        streamId: randomUUID(),
        version: 1,
        kind: 'application_opened',
        at,
        actor: officer.id,
        cause: reference,
        payload: { reference, channel, rulePack: context.pack.pack, office: officer.office },
        personal,
      })
      return { ok: true, reference } as const
    }),
  )
}

/** Lines that are right but for their last day may be read `toRefuse`: as of that day they hold. */
function readLines(context: Context, mrz: string, toRefuse: boolean): PaperReading {
  const reading = readPassport(mrz, todayOf(context))
  if (reading.ok || !toRefuse) return reading
  const [problem, ...others] = reading.problems
  if (problem?.code !== 'passport_expired' || others.length > 0) return reading
  return readPassport(mrz, problem.expiresOn)
}
