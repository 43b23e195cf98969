// What a rule pack is: dated rows, each with its source and its sentence in three languages.

import { z } from 'zod'
import { isDay } from '../kernel/day.ts'

const day = z.string().refine(isDay, 'not a calendar day')
const sentence = z.string().min(1)
// 0 is never formed, only imported, and 7 to 9 mean nothing.
const centuryDigit = z.int().min(1).max(6)
const centuryDigits = z.object({ male: centuryDigit, female: centuryDigit }).strict()

// Each kind of rule has a body of its own; adding a kind is adding a line here.
const bodies = {
  channel: z.object({
    open: z.boolean(),
    originalRequired: z.boolean(),
    notForCitizensOf: z.array(z.string().regex(/^[A-Z]{1,3}$/)),
  }),
  term: z.object({ workingDays: z.int().min(0).max(365) }),
  formation: z.object({ centuryDigits: z.record(z.enum(['20', '21']), centuryDigits) }),
  renumbering: z.object({ formsNewNumber: z.boolean(), secondPerson: z.boolean() }),
  exclusion_ground: z.object({ life: z.enum(['deceased', 'declared_dead']).nullable() }),
} as const

export type RuleKind = keyof typeof bodies
export type RuleBody<Kind extends RuleKind> = z.infer<(typeof bodies)[Kind]>

/** How sure a row is: from our own rule to several agreeing sources. */
const confidence = z.enum(['official', 'several_sources', 'single_source', 'sources_disagree', 'own_rule'])

function rowOf<Kind extends RuleKind>(kind: Kind) {
  return z
    .object({
      kind: z.literal(kind),
      key: z.string().regex(/^[a-z_]+$/),
      from: day,
      to: day.nullable(),
      body: bodies[kind].strict(),
      source: sentence,
      quote: sentence,
      checkedOn: day,
      confidence,
      says: z.object({ kk: sentence, ru: sentence, en: sentence }).strict(),
    })
    .strict()
}

const row = z.discriminatedUnion('kind', [
  rowOf('channel'),
  rowOf('term'),
  rowOf('formation'),
  rowOf('renumbering'),
  rowOf('exclusion_ground'),
])

const pack = z.object({ pack: z.string().min(1), rows: z.array(row).max(10_000) }).strict()

/** A row of one kind, with the body of that kind. */
export type RuleOf<Kind extends RuleKind> = Omit<z.infer<typeof row>, 'kind' | 'body'> & {
  readonly kind: Kind
  readonly body: RuleBody<Kind>
}
export type RuleRow = { [Kind in RuleKind]: RuleOf<Kind> }[RuleKind]

export interface RulePack {
  readonly pack: string
  readonly rows: readonly RuleRow[]
}

/** What is wrong with a pack: where (`rows 3 says kk`), and in which words of the schema. */
export interface PackProblem {
  readonly at: string
  readonly words: string
}

/** Reads a pack from parsed JSON; an answer with every problem when it cannot be relied on. */
export function readPack(
  json: unknown,
): { ok: true; pack: RulePack } | { ok: false; problems: readonly PackProblem[] } {
  const read = pack.safeParse(json)
  if (!read.success) {
    const problems = read.error.issues.map(issue => ({ at: issue.path.join(' '), words: issue.message }))
    return { ok: false, problems }
  }
  // The schema pairs each kind with its body; the inferred type forgets that they come in pairs.
  const known = read.data as RulePack
  const problems = [...known.rows.flatMap(contradictions), ...overlaps(known.rows)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: known }
}

/** What a row cannot mean, although each of its parts may stand alone. */
function contradictions(of: RuleRow, index: number): PackProblem[] {
  const problem = (words: string): PackProblem[] => [{ at: `rows ${index}`, words }]
  const isDemo = of.key === 'demo'
  return [
    ...(of.to !== null && of.to <= of.from ? problem(`holds on no day: from ${of.from} to ${of.to}`) : []),
    // A number of the demonstration must never pass for a real one, nor the other way round.
    ...(of.kind === 'formation' && formedDigits(of).some(digit => digit < 3 !== isDemo)
      ? problem('only the demo forms numbers with 1 or 2 in the seventh place')
      : []),
  ]
}

function formedDigits({ body }: RuleOf<'formation'>): number[] {
  return Object.values(body.centuryDigits).flatMap(({ male, female }) => [male, female])
}

/** Two rows of one kind and key may not hold on the same day: nobody could say which one counts. */
function overlaps(rows: readonly RuleRow[]): PackProblem[] {
  const sorted = [...rows].sort((a, b) => compare(name(a), name(b)) || compare(a.from, b.from))
  return sorted.flatMap((next, index) => {
    const before = sorted[index - 1]
    if (!before || name(before) !== name(next)) return []
    if (before.to !== null && before.to <= next.from) return []
    return [{ at: name(next), words: `two rows hold from ${next.from}` }]
  })
}

function name(of: RuleRow): string {
  return `${of.kind} ${of.key}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
