// What an officer typed and ticked on the page of a case, as values; and what the page proposes before anybody has.

import { type Applicant, applicants } from '../../rules/code.ts'
import type { Application } from '../../service/application.ts'
import { proposalOf, type TypedForm } from '../../service/form.ts'
import type { Authority, TypedIntake, TypedPaper } from '../../service/paper.ts'
import { isCountry } from '../../text/country.ts'
import { fieldsOf, type Request } from '../reader.ts'

export interface TypedCase {
  readonly form: TypedForm
  readonly intake: TypedIntake
}

/** Reads the page of a case. Refuses with `request_unreadable`. */
export async function readCase(c: Request): Promise<TypedCase> {
  const fields = await fieldsOf(c)
  const values = new Map([...fields].reverse())
  const field = (name: string) => values.get(name) ?? ''
  const citizenship = field('citizenship')
  return {
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

/** What was accepted before, or else what the paper and the applicant's form propose. Ticks are never proposed. */
export function proposedCase(application: Application, applicant: Applicant): TypedCase {
  return { form: proposedForm(application), intake: proposedIntake(application, applicant) }
}

/** One of the codes, or null. */
export function readApplicant(text: string): Applicant | null {
  return applicants.find(code => code === text) ?? null
}

function proposedForm({ passport, applicant, form }: Application): TypedForm {
  const proposal = proposalOf(passport)
  const known =
    form ?? (applicant && { ...applicant, birthOn: applicant.birth.on, birthPlace: applicant.birth.place })
  if (!known) return proposal
  const [year, month, day] = known.birthOn.split('-').map(part => String(Number(part))) as [
    string,
    string,
    string,
  ]
  const { sex, citizenship, birthPlace } = known
  const name = form?.name
  return {
    ...proposal,
    ...(name && {
      family: name.family,
      given: name.given ?? '',
      patronymic: name.patronymic ?? '',
      nameReason: name.reason ?? '',
    }),
    birthYear: year,
    birthMonth: month,
    birthDay: day,
    // The visual zone counts, and the lines are nearer to it than what the applicant has typed.
    sex: form ? sex : (passport.sex ?? sex),
    citizenship: form ? citizenship : passport.citizenship || citizenship,
    birthPlace,
  }
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
