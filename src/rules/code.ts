// The closed codes that rules speak in; what stays open, such as cases and categories, stands in the packs.

/** What somebody is to Kazakhstan. Who lives there for good, with or without a citizenship, is a permanent resident. */
export const statuses = ['citizen', 'permanent_resident', 'stateless', 'refugee', 'foreigner'] as const
export type Status = (typeof statuses)[number]

/** The ways to apply: at a public service centre, online, at a consulate, at the police, at a justice agency. */
export const channels = ['counter', 'online', 'consulate', 'internal_affairs', 'justice_agency'] as const
export type Channel = (typeof channels)[number]

/** A first number, a change of the data behind it, or a new document that shows it. */
export const procedures = ['first_issue', 'correction', 'exchange'] as const
export type Procedure = (typeof procedures)[number]

/** Who comes: the person, somebody with a power of attorney, or a parent or guardian. */
export const applicants = ['self', 'representative', 'legal_representative'] as const
export type Applicant = (typeof applicants)[number]

/** Whether somebody has had a number before; "on the document" for people whose document carries it. */
export const hadNumber = ['no', 'yes', 'unsure'] as const
export type HadNumber = (typeof hadNumber)[number]

/** Who holds an electronic digital signature of Kazakhstan: nobody, the person, or a helper who would apply. */
export const signers = ['none', 'self', 'helper'] as const
export type Signer = (typeof signers)[number]

/** Papers without a machine-readable zone, whose values are typed; treaties let some travel on an internal passport. */
export const typedDocumentKinds = [
  'refugee_certificate',
  'internal_passport',
  'passport',
  'other_paper',
] as const
export type TypedDocumentKind = (typeof typedDocumentKinds)[number]

/** The letters in which a passport writes the name and the birth place. */
export const scripts = ['latin', 'cyrillic', 'other', 'unknown'] as const
export type Script = (typeof scripts)[number]

export const places = ['in_kazakhstan', 'abroad'] as const
export type Place = (typeof places)[number]

/** Whether the place where somebody lives has a branch of the State Corporation. */
export const localities = ['with_branch', 'without_branch'] as const
export type Locality = (typeof localities)[number]

/** Whether a way is there: `ask` where the sources do not let us say yes or no. */
export const accesses = ['open', 'closed', 'ask'] as const
export type Access = (typeof accesses)[number]

/** Whether a paper is needed. */
export const demands = ['required', 'probably_not', 'ask'] as const
export type DemandState = (typeof demands)[number]

/** What a case of need means: it is on the official list, it is asked for all the same, or nobody has listed it. */
export const caseVerdicts = ['required', 'will_be_asked', 'not_listed'] as const
export type CaseVerdict = (typeof caseVerdicts)[number]

/** The documents that carry an IIN (Law 223-III, art. 9, checked 2026-11-22). */
export const carriers = [
  'birth_certificate',
  'medical_birth_certificate',
  'passport',
  'identity_card',
  'residence_permit',
  'kandas_certificate',
  'stateless_certificate',
  'diplomatic_passport',
  'service_passport',
  'registration_certificate',
  'travel_document',
] as const
export type Carrier = (typeof carriers)[number]

/** The first day on which every question to a pack has an answer: documents must carry an IIN from then on. */
export const coveredFromOn = '2013-01-01'

/** The case and the category that stand for whatever no pack lists. */
export const unlistedCase = 'other'
export const unlistedCategory = 'another_reason'

/** The names of the answers of the need check: further choices of a case have others. */
export const answerNames: readonly string[] = ['status', 'purpose', 'where', 'category', 'eds', 'had']
