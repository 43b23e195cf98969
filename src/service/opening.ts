// Takes somebody in at the desk: from the lines of a passport, or from the form that they have filled in at home.

import { randomUUID } from 'node:crypto'
import type { ApplicantForm } from '../form/applicant-form.ts'
import type { FormPayload } from '../form/payload.ts'
import type { FormProblem } from '../form/problem.ts'
import { type PassportProblem, readPassport } from '../mrz/passport.ts'
import { append, type Personal } from '../register/event.ts'
import { once } from '../register/idempotency.ts'
import { appendTo, channelOn, readApplication, requireOpen, todayOf } from './application.ts'
import { applicationReducer } from './application-reducer.ts'
import { readAtDesk } from './brought-form.ts'
import type { Context } from './context.ts'
import type { IdentityPaper } from './identity-paper.ts'
import { type Officer, permit } from './permit.ts'
import { newReference } from './reference.ts'

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

/** Reads the lines of the paper itself into a case that was opened in another way, or reads them anew. */
export async function readIntoCase(
  context: Context,
  officer: Officer,
  reference: string,
  mrz: string,
): Promise<{ ok: true } | { ok: false; problems: readonly PassportProblem[] }> {
  permit(officer, 'application_accept')
  const at = context.clock.nowAt()
  const reading = readLines(context, mrz, true)
  if (!reading.ok) return reading
  const { passport } = reading
  await context.store.transaction(async tx => {
    const asked = { officer, action: 'application_accept', reference, at } as const
    const application = await readApplication(tx, asked, { forUpdate: true })
    requireOpen(application)
    await appendTo(tx, application, {
      kind: 'passport_read',
      at,
      actor: officer.id,
      personal: { passport },
    })
  })
  return { ok: true }
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
