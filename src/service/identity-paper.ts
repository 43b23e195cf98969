// The paper that an applicant is identified by: read from its machine-readable zone, or typed where it has none.

import type { ApplicantForm } from '../form/applicant-form.ts'
import type { ApplicantDocumentKind } from '../form/passport.ts'
import type { PassportLines } from '../mrz/lines.ts'
import { type Passport, readPassport } from '../mrz/passport.ts'
import type { DocumentKind } from '../register/fact.ts'
import { type Script, type Status, type TypedDocumentKind, typedDocumentKinds } from '../rules/code.ts'

export interface IdentityPaper extends Omit<Passport, 'lines' | 'expiresOn'> {
  /** Null where somebody has typed what it says. */
  readonly lines: PassportLines | null
  /** Null on a paper that does not run out. */
  readonly expiresOn: string | null
  /** True of what an applicant has sent; no desk has read the paper yet. */
  readonly isSent?: boolean
  /** A passport, when not said. */
  readonly kind?: DocumentKind
  /** What was typed of a paper without a machine-readable zone; the register reads no more of it than of any other. */
  readonly typed?: TypedFacts
}

/** What decides whether a counter takes such a paper in, and what is asked beside it. */
export interface TypedFacts {
  /** As the rules name it. */
  readonly kind: TypedDocumentKind
  readonly status: Status
  readonly script: Script
  readonly birthPlace: string
}

/** The paper as the applicant's form has it, until the desk reads the paper itself. */
export function paperOf(form: ApplicantForm): IdentityPaper {
  const { document } = form
  const reading = document.lines && readPassport(document.lines.join('\n'), form.checkedOn)
  const paper = reading?.ok ? { ...reading.passport, kind: kinds[document.kind] } : typedPaperOf(form)
  return { ...paper, isSent: true }
}

/** Whether a desk has read the machine-readable zone; lines that were typed at home prove nothing. */
export function isMachineRead({ lines, isSent = false }: IdentityPaper): boolean {
  return lines !== null && !isSent
}

/** Where name and document come from: the zone, or else the paper as an officer has compared it. */
export function sourceOf(paper: IdentityPaper): 'mrz' | 'visual_zone' {
  return isMachineRead(paper) ? 'mrz' : 'visual_zone'
}

/** What a typed paper is made of, whoever has typed it. */
export type PaperForm = Pick<ApplicantForm, 'document' | 'name' | 'birth' | 'sex' | 'citizenship' | 'status'>

/** A paper of which somebody has typed what it says. */
export function typedPaperOf({ document, name, birth, sex, citizenship, status }: PaperForm): IdentityPaper {
  const [year, month, day] = birth.on.split('-').map(Number) as [number, number, number]
  const kind = typedDocumentKinds.find(code => code === document.kind)
  return {
    lines: null,
    kind: kinds[document.kind],
    country: document.country,
    number: document.number,
    expiresOn: document.expiresOn,
    family: name.family,
    given: name.given,
    namesCut: false,
    birth: { days: [birth.on], years: [year], month, day },
    sex,
    citizenship,
    ...(kind && { typed: { kind, status, script: document.script, birthPlace: birth.place } }),
  }
}

/** The register's word for it; a paper that gives its bearer the right to be here stands with the travel documents. */
const kinds: Readonly<Record<ApplicantDocumentKind, DocumentKind>> = {
  passport: 'passport',
  internal_passport: 'passport',
  identity_card: 'identity_card',
  refugee_certificate: 'travel_document',
  other_paper: 'travel_document',
}
