// Walks an application through the desk as an officer does, page by page, for the tests of the pages.

import assert from 'node:assert/strict'
import { printedText } from '../mrz/lines-of.ts'
import { type Answer, type Client, type Form, select } from './client.ts'
import { textOf } from './html.ts'

/** The two lines of ICAO's specimen passport, which holds until 15 April 2032. */
export const specimen = printedText()

/** What an officer types and ticks for the specimen, beside what its lines propose. */
export const seen: Form = {
  family: 'ERIKSSON',
  given: 'ANNA MARIA',
  applicant: 'self',
  paper: ['application_form.original', 'passport_copy.copy', 'passport_translation.original'],
  translation_language: 'ru',
  'birth-day': '12',
  'birth-month': '8',
  'birth-year': '1974',
  sex: 'female',
  citizenship: 'UTO',
  birth_place: 'ZENITH',
  birth_seen: 'yes',
  sex_seen: 'yes',
  citizenship_seen: 'yes',
  original: 'yes',
}

/** Opens an application from the lines of a passport and gives its address after the language prefix. */
export async function openCase(officer: Client, mrz = specimen): Promise<string> {
  const answer = await officer.post('/en/desk/new', { mrz })
  assert.equal(answer.status, 303, answer.text)
  return answer.location!.slice('/en'.length)
}

/** Opens an application and confirms it; what is given stands in place of what the specimen needs. */
export async function confirmCase(officer: Client, mrz = specimen, form: Form = {}): Promise<string> {
  const path = await openCase(officer, mrz)
  const name = mrz === specimen ? {} : await nameOn(officer, path)
  const answer = await officer.post(`/en${path}/accept`, { ...seen, ...name, ...form })
  assert.equal(answer.status, 303, answer.text)
  return path
}

/** The name that the page of a case proposes. */
export async function nameOn(officer: Client, path: string): Promise<Form> {
  const { page } = await officer.get(`/en${path}/compare`)
  const proposed = (id: string) => select(page, 'input', 'id', id)[0]?.attributes.get('value') ?? ''
  return { family: proposed('family'), given: proposed('given') }
}

/** Decides a confirmed application as its page proposes, with the given answers to what it asks. */
export async function decideCase(officer: Client, path: string, answers: Form = {}): Promise<Answer> {
  return officer.post(`/en${path}/decide`, { ...(await hiddenOf(officer, path)), ...answers })
}

/** Brings a passport in at the desk and gives the number that is formed. */
export async function formNumber(officer: Client, mrz = specimen, form: Form = {}): Promise<string> {
  const decided = await decideCase(officer, await confirmCase(officer, mrz, form))
  assert.equal(decided.status, 303, decided.text)
  return numberOn(await officer.follow(decided))
}

/** What the page of a decision sends along without asking. */
export async function hiddenOf(officer: Client, path: string): Promise<Form> {
  const { page } = await officer.get(`/en${path}`)
  return Object.fromEntries(
    select(page, 'input', 'type', 'hidden').map(({ attributes }) => [
      attributes.get('name')!,
      attributes.get('value')!,
    ]),
  )
}

/** The twelve digits that the number strip of a page shows, its dots where they are masked. */
export function numberOn({ page, text }: Answer): string {
  const strips = select(page, 'span').filter(({ attributes }) =>
    attributes.get('class')?.startsWith('app-strip'),
  )
  const [strip] = strips.filter(({ attributes }) => attributes.get('role') === 'img')
  assert(strip, `The page shows a number: ${text}`)
  return textOf(strip)
}
