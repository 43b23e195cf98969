// What each kind of rule says beside its days and its source: one schema a kind, for packs and for types.

import { z } from 'zod'
import { isDay } from '../kernel/day.ts'
import {
  accesses,
  answerNames,
  applicants,
  carriers,
  caseVerdicts,
  channels,
  demands,
  localities,
  places,
  procedures,
  scripts,
  statuses,
} from './code.ts'

export const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'not a code')
export const day = z.string().refine(isDay, 'not a calendar day')
export const sentence = z.string().min(1).max(1000)

/** The same words in the three languages of every page. */
export const words = z.object({ kk: sentence, ru: sentence, en: sentence }).strict()

/** One or more of a closed set; a condition that is left out is met by everybody. */
const some = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z.array(z.enum(codes)).min(1).optional()

const age = z.union([
  z.object({ underYears: z.int().min(1).max(150) }).strict(),
  z.object({ fromYears: z.int().min(1).max(150) }).strict(),
])

const choiceCode = code.refine(name => !answerNames.includes(name), 'a name that the need check uses itself')
const option = z.object({ code, name: words }).strict()

const caseOfNeed = z.object({
  name: words,
  verdict: z.enum(caseVerdicts),
  /** What is asked further, such as what is bought: each choice has its options. */
  choices: z.array(z.object({ code: choiceCode, options: z.array(option).min(2).max(20) }).strict()).max(4),
  /** The consular category that goes with this case, if there is one. */
  category: code.nullable(),
  /** Why a consulate that serves categories cannot serve this case, or null when it can. */
  notAtConsulate: words.nullable(),
})

const channel = z.object({
  name: words,
  takes: z.record(z.enum(procedures), z.enum(accesses)),
  needs: z.enum(['presence', 'signature']),
  /** Whether it serves listed categories only. */
  onlyCategories: z.boolean(),
  originalRequired: z.boolean(),
  notForCitizensOf: z.array(z.string().regex(/^[A-Z]{1,3}$/)),
})

const category = z.object({
  name: words,
  access: z.enum(accesses),
  age: age.nullable(),
  /** The programs that count, where the category is a list of programs. */
  programs: z.array(option).max(50),
})

const document = z.object({
  item: code,
  name: words,
  state: z.enum(demands),
  /** Items of one group replace each other: one of them is enough. */
  oneOf: code.nullable(),
  bring: z.enum(['original', 'copy', 'original_and_copy', 'hand_in']),
  /** Whether the paper runs out, so that its last day is looked at on the day of the visit. */
  expires: z.boolean(),
  when: z
    .object({
      statuses: some(statuses),
      procedures: some(procedures),
      channels: some(channels),
      categories: z.array(code).min(1).optional(),
      notCategories: z.array(code).min(1).optional(),
      applicants: some(applicants),
      scripts: some(scripts),
      age: age.optional(),
    })
    .strict(),
})

const representation = z.object({
  access: z.enum(accesses),
  /** The refusal ground of intake for who comes all the same. */
  refusedAs: code.nullable(),
  when: z
    .object({ channels: some(channels), procedures: some(procedures), applicants: some(applicants) })
    .strict(),
})

const routing = z.object({
  /** Where to go, the nearest way first; empty where no number is formed and no document changed. */
  channels: z.array(z.enum(channels)),
  when: z
    .object({
      statuses: some(statuses),
      procedures: some(procedures),
      places: some(places),
      localities: some(localities),
    })
    .strict(),
})

const refusalGround = z.object({
  /** As printed on the receipt. */
  code: z.string().regex(/^[IR][1-9]$/),
  name: words,
  stage: z.enum(['intake', 'decision']),
  procedures: z.array(z.enum(procedures)).min(1),
})

const placement = z.object({
  carrier: z.enum(carriers),
  name: words,
  spot: z.enum(['front_below_birth_date', 'front', 'page', 'insert', 'sheet', 'unknown']),
  page: z.int().min(1).max(100).nullable(),
  statuses: z.array(z.enum(statuses)).min(1),
})

const holiday = z.object({
  name: words,
  falls: z.union([
    z.object({ everyYear: z.string().refine(text => isDay(`2024-${text}`), 'not MM-DD of a year') }).strict(),
    z.object({ on: day }).strict(),
  ]),
  /** Whether the next working day is free when it falls on a Saturday or Sunday. */
  movesFromWeekend: z.boolean(),
})

const retention = z.object({
  name: words,
  keep: z.union([
    z.object({ years: z.int().min(1).max(200) }).strict(),
    z.object({ days: z.int().min(1).max(3650) }).strict(),
  ]),
})

const waiting = z.object({
  name: words,
  /** Calendar days; the day on which the wait begins does not count. */
  days: z.int().min(1).max(3650),
})

const exclusionGround = z.object({
  name: words,
  appliesTo: z.enum(['everybody', 'non_resident']),
  restorable: z.boolean(),
  /** What it says of the person's life, or null when it says nothing. */
  life: z.enum(['deceased', 'declared_dead']).nullable(),
})

const side = z.object({ source: code, says: words }).strict()

const contradiction = z.object({
  /** As cited in the documents: `C1`. */
  code: z.string().regex(/^C[1-9]\d?$/),
  name: words,
  first: side,
  second: side,
})

// 0 is never formed, only imported, and 7 to 9 mean nothing.
const centuryDigit = z.int().min(1).max(6)
const centuryDigits = z.object({ male: centuryDigit, female: centuryDigit }).strict()

const typedDocument = z.object({
  name: words,
  /** Whether a counter may take it in; `ask` where an officer has to look for the ground, such as a treaty. */
  access: z.enum(accesses),
  /** Whose paper it can be. */
  statuses: z.array(z.enum(statuses)).min(1),
})

/** Each kind of rule has a body of its own; adding a kind is adding a line here. */
export const bodies = {
  case: caseOfNeed,
  channel,
  category,
  document,
  representation,
  routing,
  term: z.object({ workingDays: z.int().min(0).max(365), applicationDayCounts: z.boolean() }),
  holiday,
  fee: z.object({ procedures: z.array(z.enum(procedures)).min(1) }),
  refusal_ground: refusalGround,
  contact: z.object({ phone: z.string().regex(/^\d{3,4}$/, 'not a short number') }),
  passport_field: z.object({ zone: z.enum(['machine_readable', 'visual']) }),
  placement,
  next_step: z.object({ name: words, order: z.int().min(1).max(100) }),
  timeline: z.object({ on: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a year, a month or a day') }),
  contradiction,
  formation: z.object({ centuryDigits: z.record(z.enum(['20', '21']), centuryDigits) }),
  renumbering: z.object({ formsNewNumber: z.boolean() }),
  exclusion_ground: exclusionGround,
  retention,
  waiting,
  typed_document: typedDocument,
} as const

export type RuleKind = keyof typeof bodies
export type RuleBody<Kind extends RuleKind> = z.infer<(typeof bodies)[Kind]>
export type Words = z.infer<typeof words>
export type AgeLimit = z.infer<typeof age>
