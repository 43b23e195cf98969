// A desk to try things at: an empty register, officers, imaginary applicants, and a clock that stands still.

import { randomUUID } from 'node:crypto'
import { clockAt } from '../../src/kernel/clock.ts'
import { type Passport, readPassport } from '../../src/mrz/passport.ts'
import { serialsInBucket } from '../../src/register/number.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import type { Context } from '../../src/service/context.ts'
import { type Choice, type Decision, decide } from '../../src/service/decision.ts'
import type { TypedForm } from '../../src/service/form.ts'
import { acceptApplication } from '../../src/service/intake.ts'
import { openApplication } from '../../src/service/opening.ts'
import type { TypedIntake } from '../../src/service/paper.ts'
import type { Officer, Role } from '../../src/service/permit.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { openTogether } from '../../src/store/together.ts'
import { type Printed, printedText } from '../mrz/lines-of.ts'
import { shippedPack } from '../rules/shipped.ts'
import { freshStore } from '../store/fresh.ts'

/** Monday 23 November 2026, ten in the morning in Almaty. */
export const nowAt = '2026-11-23T05:00:00.000Z'
export const todayOn = '2026-11-23'

/** The rules as they are shipped. */
export const pack: RulePack = shippedPack

/** An officer without an account: all that a service needs to know of one. */
export function officer(id: string, role: Role = 'counter_officer', office = 'demo_psc'): Officer {
  return { id, name: `Officer ${id}`, role, office, personId: null }
}

/**
 * A demonstration register with an empty database, used with the rights of the application; `close` drops it.
 * The store of the `owner` may do what the application may not.
 */
export async function openDesk(): Promise<{ context: Context; owner: Store; close(): Promise<void> }> {
  const { store: owner, application: store, close } = await freshStore()
  const clock = clockAt(nowAt)
  return {
    context: { store, together: openTogether(store), clock, pack, demo: true, serialLimit: serialsInBucket },
    owner,
    close,
  }
}

/** The same desk at another time. */
export function at(context: Context, instantAt: string): Context {
  return { ...context, clock: clockAt(instantAt) }
}

/** The ICAO specimen as read, with the given parts in place of its own. */
export function passport(parts: Partial<Printed> = {}): Passport {
  const reading = readPassport(printedText(parts), todayOn)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.passport
}

/** What an officer types and ticks for the specimen when everything is right. */
export function typed(parts: Partial<TypedForm> = {}): TypedForm {
  return {
    family: 'ERIKSSON',
    given: 'ANNA MARIA',
    patronymic: '',
    nameReason: '',
    birthDay: '12',
    birthMonth: '8',
    birthYear: '1974',
    sex: 'female',
    citizenship: 'UTO',
    birthPlace: 'Zenith',
    birthSeen: true,
    sexSeen: true,
    citizenshipSeen: true,
    originalSeen: true,
    nameSeen: true,
    documentSeen: true,
    ...parts,
  }
}

/** Somebody in person with every paper that the shipped rules ask for. */
export function brought(parts: Partial<TypedIntake> = {}): TypedIntake {
  const seen = { copy: true, original: true, expiresOn: '2032-04-15' }
  const items = ['application_form', 'passport_copy', 'passport_translation', 'power_of_attorney']
  return {
    applicant: 'self',
    papers: Object.fromEntries([...items, 'representative_identity'].map(item => [item, seen])),
    translationLanguage: 'ru',
    translationNotary: 'Notary of Zenith',
    authority: { name: '', number: '', notary: '', issuedOn: '' },
    ...parts,
  }
}

/** Accepts an application with every paper, under the name that its own paper has. */
export async function acceptTyped(context: Context, by: Officer, reference: string, form: TypedForm) {
  const [row] = await context.store.query<{ family: string; given: string | null }>(sql`
    select personal #>> '{passport,family}' as family, personal #>> '{passport,given}' as given
    from application join application_value on application_id = id where reference = ${reference}`)
  const name = row ? { family: row.family, given: row.given ?? '' } : {}
  return acceptApplication(context, by, reference, { form: { ...form, ...name }, intake: brought() })
}

/** Opens an application and answers its reference. */
export async function open(context: Context, by: Officer, parts: Partial<Printed> = {}): Promise<string> {
  const opening = await openApplication(context, by, printedText(parts))
  if (!opening.ok) throw new Error(JSON.stringify(opening))
  return opening.reference
}

/** Opens an application and confirms it, ready to be decided. */
export async function accept(
  context: Context,
  by: Officer,
  parts: Partial<Printed> = {},
  form: Partial<TypedForm> = {},
): Promise<string> {
  const reference = await open(context, by, parts)
  const confirmation = await acceptTyped(context, by, reference, typed(form))
  if (!confirmation.ok) throw new Error(JSON.stringify(confirmation))
  return reference
}

/** Decides under a new key: forms a number unless told otherwise. */
export function settle(
  context: Context,
  by: Officer,
  reference: string,
  { key = randomUUID(), choice = formed() }: { key?: string; choice?: Choice } = {},
): Promise<Decision> {
  return decide(context, by, reference, { key, choice })
}

/** How many numbers the register has formed. */
export async function countOfNumbers({ store }: Context): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`select count(*) as count from number`)
  return row!.count
}

/** The choice to form a number, the named people being somebody else. */
export function formed(...otherPersons: string[]): Choice {
  const difference = otherPersons.length > 0 ? 'other_birth_place' : null
  return { kind: 'form', otherPersons, difference }
}
