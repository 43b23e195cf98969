// What a rule pack is: dated rows, each with its source and its sentence in three languages.

import { z } from 'zod'
import { bodies, code, day, type RuleBody, type RuleKind, sentence, words } from './body.ts'
import { sameKey } from './row-name.ts'
import { holes, overlaps } from './span.ts'

export type { RuleBody, RuleKind, Words } from './body.ts'

/** How sure a row is; `inferred` is what we conclude from a source, `own_rule` what no source says. */
const confidence = z.enum([
  'official',
  'several_sources',
  'single_source',
  'sources_disagree',
  'inferred',
  'own_rule',
])

const envelope = {
  key: code,
  from: day,
  to: day.nullable(),
  /** The code of a source of the pack. */
  source: code,
  quote: sentence,
  checkedOn: day,
  confidence,
  /** The contradictions between sources that this row is about. */
  see: z.array(code).max(5).default([]),
  says: words,
}

const kinds = Object.keys(bodies) as RuleKind[]
const rowSchemas = kinds.map(kind =>
  z.object({ kind: z.literal(kind), ...envelope, body: bodies[kind].strict() }).strict(),
)
const row = z.discriminatedUnion('kind', rowSchemas as [(typeof rowSchemas)[0], ...typeof rowSchemas])

const source = z
  .object({
    name: words,
    /** The language in which it is quoted. */
    language: z.enum(['kk', 'ru', 'en']),
    url: z.url({ protocol: /^https$/ }).nullable(),
  })
  .strict()

const pack = z
  .object({
    pack: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'not a name of a pack'),
    /** The pack whose rows hold where this one has none of the same kind and key. */
    base: z.string().min(1).optional(),
    sources: z.record(code, source).default({}),
    rows: z.array(row).max(10_000).default([]),
  })
  .strict()

/** Where facts come from, the language in which it is quoted, and its address where there is a lasting one. */
export type Source = z.infer<typeof source>

/** A row of one kind, with the body of that kind. */
export type RuleOf<Kind extends RuleKind> = Readonly<z.infer<z.ZodObject<typeof envelope>>> & {
  readonly kind: Kind
  readonly body: RuleBody<Kind>
}
export type RuleRow = { [Kind in RuleKind]: RuleOf<Kind> }[RuleKind]

export interface RulePack {
  readonly pack: string
  readonly sources: Readonly<Record<string, Source>>
  readonly rows: readonly RuleRow[]
}

/** One file of a pack, which may have a base and may be one of several. */
export interface PackPart extends RulePack {
  readonly base: string | null
}

/** What is wrong with a pack: where (`rows 3 (term counter) says kk`), and in which words of the schema. */
export interface PackProblem {
  readonly at: string
  readonly words: string
}

export type PackReading<Pack> =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/** Reads one file of a pack from parsed JSON; an answer with every problem when its rows cannot be relied on. */
export function readPack(json: unknown): PackReading<PackPart> {
  const read = pack.safeParse(json)
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ at: place(json, path), words: message }))
    return { ok: false, problems }
  }
  // The schema pairs each kind with its body; the inferred type forgets that they come in pairs.
  const known = { ...read.data, base: read.data.base ?? null } as PackPart
  const problems = [
    ...known.rows.flatMap((of, index) => contradictions(of, place(json, ['rows', index]))),
    ...sameKey(known.rows).flatMap(([name, rows]) => [...overlaps(name, rows), ...holes(name, rows)]),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: known }
}

/** Says a place in the file so that an editor finds the row: `rows 3 (term counter) says kk`. */
function place(json: unknown, path: readonly PropertyKey[]): string {
  const at = path.map(String)
  if (at[0] !== 'rows' || at.length < 2) return at.join(' ')
  const of = (json as { rows: readonly unknown[] }).rows[Number(at[1])] as Partial<RuleRow> | null
  const name = typeof of?.kind === 'string' && typeof of.key === 'string' ? [`(${of.kind} ${of.key})`] : []
  return ['rows', at[1], ...name, ...at.slice(2)].join(' ')
}

/** What a row cannot mean, although each of its parts may stand alone. */
function contradictions(of: RuleRow, at: string): PackProblem[] {
  const isDemo = of.key === 'demo'
  return [
    ...(of.to !== null && of.to <= of.from
      ? [{ at, words: `holds on no day: from ${of.from} to ${of.to}` }]
      : []),
    ...(of.confidence === 'sources_disagree' && of.kind !== 'contradiction' && of.see.length === 0
      ? [{ at, words: 'sources disagree, but no contradiction is named under see' }]
      : []),
    // A number of the demonstration must never pass for a real one, nor the other way round.
    ...(of.kind === 'formation' && formedDigits(of).some(digit => digit < 3 !== isDemo)
      ? [{ at, words: 'only the demo forms numbers with 1 or 2 in the seventh place' }]
      : []),
  ]
}

function formedDigits({ body }: RuleOf<'formation'>): number[] {
  return Object.values(body.centuryDigits).flatMap(({ male, female }) => [male, female])
}
