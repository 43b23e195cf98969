// What an officer typed and ticked on the page of a case, as values; and what the page proposes before anybody has.

import { type Applicant, applicants } from '../../rules/code.ts'
import type { Application, EarlierAcceptance } from '../../service/application.ts'
import { basisOf } from '../../service/basis.ts'
import { type ConfirmedForm, proposalOf, type TypedForm } from '../../service/form.ts'
import type { Authority, TypedIntake, TypedPaper } from '../../service/paper.ts'
import { isCountry } from '../../text/country.ts'
import { fieldsOf, type Request } from '../reader.ts'

export interface TypedCase {
  readonly form: TypedForm
  readonly intake: TypedIntake
  /** The mark of what the page showed; a form that came from no page of ours has none. */
  readonly basis: string | null
}

/** Reads the page of a case. Refuses with `request_unreadable`. */
export async function readCase(c: Request): Promise<TypedCase> {
  const fields = await fieldsOf(c)
  const values = new Map([...fields].reverse())
  const field = (name: string) => values.get(name) ?? ''
  const citizenship = field('citizenship')
  return {
    basis: field('basis') || null,
    form: {
      family: field('family'),
      given: field('given'),
      patronymic: field('patronymic'),
      nameReason: field('name_reason'),
      birthDay: field('birth-day'),
      birthMonth: field('birth-month'),
      birthYear: field('birth-year'),
      sex: field('sex'),
      citizenship: isCountry(citizenship) ? citizenship : '',
      birthPlace: field('birth_place'),
      birthSeen: field('birth_seen') === 'yes',
      sexSeen: field('sex_seen') === 'yes',
      citizenshipSeen: field('citizenship_seen') === 'yes',
      originalSeen: field('original') === 'yes',
      nameSeen: field('name_seen') === 'yes',
      documentSeen: field('document_seen') === 'yes',
    },
    intake: {
      applicant: readApplicant(field('applicant')) ?? 'self',
      papers: Object.fromEntries(papersIn(fields)),
      translationLanguage: field('translation_language'),
      translationNotary: field('translation_notary'),
      authority: {
        name: field('authority_name'),
        number: field('authority_number'),
        notary: field('authority_notary'),
        issuedOn: field('authority_issued_on'),
      },
    },
  }
}

/** What was accepted, as far as it still stands, and else what paper and form propose. Ticks are never proposed. */
export function proposedCase(application: Application, applicant: Applicant): TypedCase {
  return {
    form: proposedForm(application),
    intake: proposedIntake(application, applicant),
    basis: basisOf(application),
  }
}

/** One of the codes, or null. */
export function readApplicant(text: string): Applicant | null {
  return applicants.find(code => code === text) ?? null
}

/**
 * What was accepted stands as it was confirmed. Where the paper or the form has changed since, what they say now is
 * proposed instead, and the rest as it was confirmed.
 */
function proposedForm(application: Application): TypedForm {
  const { form, acceptedBefore } = application
  const proposal = proposalFrom(application)
  if (form) return { ...proposal, ...confirmedParts(form) }
  if (!acceptedBefore) return proposal
  const earlier = proposalFrom(acceptedBefore)
  const confirmed = acceptedForm(acceptedBefore)
  const kept = parts.filter(part => part.every(field => proposal[field] === earlier[field])).flat()
  return { ...proposal, ...Object.fromEntries(kept.map(field => [field, confirmed[field]])) }
}

/** What was accepted once, as it was typed then. */
export function acceptedForm(earlier: EarlierAcceptance): TypedForm {
  return { ...proposalFrom(earlier), ...confirmedParts(earlier.form) }
}

/** What an officer confirms at once. */
const parts: readonly (readonly (keyof TypedForm)[])[] = [
  ['family', 'given', 'patronymic', 'nameReason'],
  ['birthDay', 'birthMonth', 'birthYear'],
  ['sex'],
  ['citizenship'],
  ['birthPlace'],
]

/** The paper proposes, and the applicant's form what the paper leaves open. */
function proposalFrom({ passport, applicant }: Pick<Application, 'passport' | 'applicant'>): TypedForm {
  const proposal = proposalOf(passport)
  if (!applicant) return proposal
  return {
    ...proposal,
    ...birthParts(applicant.birth.on),
    // The visual zone counts, and the lines are nearer to it than what the applicant has typed.
    sex: passport.sex ?? applicant.sex,
    citizenship: passport.citizenship || applicant.citizenship,
    birthPlace: applicant.birth.place,
  }
}

function confirmedParts({ name, birthOn, sex, citizenship, birthPlace }: ConfirmedForm): Partial<TypedForm> {
  return {
    ...(name && {
      family: name.family,
      given: name.given ?? '',
      patronymic: name.patronymic ?? '',
      nameReason: name.reason ?? '',
    }),
    ...birthParts(birthOn),
    sex,
    citizenship,
    birthPlace,
  }
}

function birthParts(birthOn: string): Pick<TypedForm, 'birthDay' | 'birthMonth' | 'birthYear'> {
  const [birthYear, birthMonth, birthDay] = birthOn.split('-').map(part => String(Number(part))) as [
    string,
    string,
    string,
  ]
  return { birthDay, birthMonth, birthYear }
}

function proposedIntake({ intake, applicant: form }: Application, applicant: Applicant): TypedIntake {
  const translation = intake?.papers.find(({ language }) => language)
  return {
    applicant,
    papers: Object.fromEntries(
      (intake?.papers ?? []).map(({ item, expiresOn }) => [
        item,
        { copy: false, original: false, expiresOn: expiresOn ?? '' },
      ]),
    ),
    translationLanguage: translation?.language ?? '',
    translationNotary: translation?.notary ?? '',
    authority: intake?.authority ?? proposedAuthority(form),
  }
}

function proposedAuthority(form: Application['applicant']): Authority {
  const authority = form?.authority
  return {
    name: form?.who.representative ?? '',
    number: authority?.number ?? '',
    notary: authority?.notary ?? '',
    issuedOn: authority?.issuedOn ?? '',
  }
}

/** Ticks come as `paper` with `item.copy` or `item.original`; last days as `expires-item`. */
function papersIn(fields: readonly (readonly [string, string])[]): [string, TypedPaper][] {
  const ticks = new Set(fields.flatMap(([name, text]) => (name === 'paper' ? [text] : [])))
  const days = new Map(fields.filter(([name]) => name.startsWith('expires-')))
  const items = new Set([...ticks].map(tick => tick.split('.')[0]!))
  return [...items].map(item => [
    item,
    {
      copy: ticks.has(`${item}.copy`),
      original: ticks.has(`${item}.original`),
      expiresOn: days.get(`expires-${item}`) ?? '',
    },
  ])
}
