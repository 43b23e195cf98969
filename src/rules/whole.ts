// What only a whole pack can be asked: whether every question has an answer, and every code a meaning.

import {
  applicants,
  channels,
  localities,
  places,
  procedures,
  statuses,
  unlistedCase,
  unlistedCategory,
} from './code.ts'
import { meets } from './condition.ts'
import type { PackProblem, RuleKind, RuleOf, RulePack } from './pack.ts'
import { rowName, sameKey } from './pack.ts'
import { holes, overlaps, uncovered } from './span.ts'

/** The keys that must hold on every day from `coveredFromOn` on, because an answer always rests on them. */
const everPresent: Readonly<Partial<Record<RuleKind, readonly string[]>>> = {
  case: [unlistedCase],
  channel: channels,
  category: [unlistedCategory],
  term: ['counter', 'online', 'consulate'],
  fee: ['iin'],
  refusal_ground: ['i1', 'i2', 'i3', 'r1', 'r2', 'r3'],
  formation: ['demo', 'production'],
  renumbering: ['adoption', 'check_digit_mismatch'],
  retention: ['unsent_draft', 'closed_application', 'excluded_person'],
}

/** Every problem of a pack that has been put together from its files. */
export function wholeProblems(pack: RulePack): PackProblem[] {
  return [
    ...sameKey(pack.rows).flatMap(([name, rows]) => [...overlaps(name, rows), ...holes(name, rows)]),
    ...Object.entries(everPresent).flatMap(([kind, keys]) =>
      keys.flatMap(key =>
        uncovered(
          `${kind} ${key}`,
          rowsOf(pack, kind as RuleKind).filter(of => of.key === key),
        ),
      ),
    ),
    ...questionProblems(pack),
    ...pack.rows.flatMap(of => mentionProblems(pack, of)),
    ...repeatedItems(rowsOf(pack, 'document')),
  ]
}

/** Every combination of who, where and how is a question of its own, with one answer on each day. */
function questionProblems(pack: RulePack): PackProblem[] {
  const routes = rowsOf(pack, 'routing')
  const who = rowsOf(pack, 'representation')
  const routeQuestions = product({
    status: statuses,
    procedure: procedures,
    place: places,
    locality: localities,
  })
  const whoQuestions = product({ channel: channels, procedure: procedures, applicant: applicants })
  return [
    ...routeQuestions.flatMap(asked =>
      asOne(
        'routing',
        asked,
        routes.filter(of => meets(of.body.when, asked)),
      ),
    ),
    ...whoQuestions.flatMap(asked =>
      asOne(
        'representation',
        asked,
        who.filter(of => meets(of.body.when, asked)),
      ),
    ),
  ]
}

function asOne(kind: RuleKind, asked: Readonly<Record<string, string>>, rows: readonly RuleOf<RuleKind>[]) {
  const question = `${kind} of ${Object.values(asked).join(' ')}`
  return [...overlaps(question, rows), ...holes(question, rows), ...uncovered(question, rows)]
}

/** Codes that a row takes from another row or from the sources must be there. */
function mentionProblems(pack: RulePack, of: RulePack['rows'][number]): PackProblem[] {
  const known = (kind: RuleKind) => new Set<string>(rowsOf(pack, kind).map(({ key }) => key))
  const missing = (part: string, codes: readonly string[], from: ReadonlySet<string>) =>
    codes
      .filter(code => !from.has(code))
      .map(code => ({ at: `${rowName(of)} ${of.from}`, words: `${part} names ${code}, which is not there` }))
  const sources = new Set(Object.keys(pack.sources))
  return [
    ...missing('source', [of.source], sources),
    ...missing('see', of.see, known('contradiction')),
    ...(of.kind === 'contradiction'
      ? missing('a side', [of.body.first.source, of.body.second.source], sources)
      : []),
    ...(of.kind === 'case' && of.body.category !== null
      ? missing('category', [of.body.category], known('category'))
      : []),
    ...(of.kind === 'document'
      ? missing(
          'when',
          [...(of.body.when.categories ?? []), ...(of.body.when.notCategories ?? [])],
          known('category'),
        )
      : []),
    ...(of.kind === 'representation' && of.body.refusedAs !== null
      ? missing('refusedAs', [of.body.refusedAs], known('refusal_ground'))
      : []),
  ]
}

/** Nobody is asked for the same item twice: two rows of one item never meet on one day in one situation. */
function repeatedItems(rows: readonly RuleOf<'document'>[]): PackProblem[] {
  return rows.flatMap((of, index) =>
    rows
      .slice(index + 1)
      .filter(other => other.body.item === of.body.item && other.key !== of.key && meet(of, other))
      .map(other => ({
        at: `${rowName(of)} ${of.from}`,
        words: `asks for ${of.body.item}, and so does ${rowName(other)} ${other.from}`,
      })),
  )
}

function meet(a: RuleOf<'document'>, b: RuleOf<'document'>): boolean {
  const days = (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to)
  const shared = <Code>(one: readonly Code[] | undefined, other: readonly Code[] | undefined) =>
    !one || !other || one.some(code => other.includes(code))
  const [one, other] = [a.body.when, b.body.when]
  const apart =
    one.categories?.every(code => other.notCategories?.includes(code)) ||
    other.categories?.every(code => one.notCategories?.includes(code))
  return (
    days &&
    !apart &&
    shared(one.statuses, other.statuses) &&
    shared(one.procedures, other.procedures) &&
    shared(one.channels, other.channels) &&
    shared(one.categories, other.categories) &&
    shared(one.applicants, other.applicants) &&
    shared(one.scripts, other.scripts)
  )
}

function rowsOf<Kind extends RuleKind>(pack: RulePack, kind: Kind): RuleOf<Kind>[] {
  return pack.rows.filter((of): of is RulePack['rows'][number] & RuleOf<Kind> => of.kind === kind)
}

/** Every combination of one code from each set. */
function product<Sets extends Readonly<Record<string, readonly string[]>>>(
  sets: Sets,
): { [Name in keyof Sets]: Sets[Name][number] }[] {
  return Object.entries(sets).reduce<Record<string, string>[]>(
    (done, [name, codes]) => done.flatMap(start => codes.map(code => ({ ...start, [name]: code }))),
    [{}],
  ) as { [Name in keyof Sets]: Sets[Name][number] }[]
}
