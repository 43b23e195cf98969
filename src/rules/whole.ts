// What only a whole pack can be asked: whether every question has an answer, and every code a meaning.

import {
  applicants,
  channels,
  localities,
  places,
  procedures,
  statuses,
  typedDocumentKinds,
  unlistedCase,
  unlistedCategory,
} from './code.ts'
import { meets } from './condition.ts'
import { rowsOf } from './day.ts'
import { unknownMentions } from './mention.ts'
import type { PackProblem, RuleKind, RuleOf, RulePack, RuleRow } from './pack.ts'
import { rowName, sameKey } from './row-name.ts'
import { holes, overlaps, uncovered } from './span.ts'
import { waitings } from './waiting.ts'

/** The keys that must hold on every day from `coveredFromOn` on, because an answer always rests on them. */
const everPresent: Readonly<Partial<Record<RuleKind, readonly string[]>>> = {
  case: [unlistedCase],
  channel: channels,
  category: [unlistedCategory],
  term: ['counter', 'online', 'consulate'],
  fee: ['iin'],
  refusal_ground: ['i1', 'i2', 'i3', 'r1', 'r2', 'r3'],
  contact: ['contact_center', 'police'],
  formation: ['demo', 'production'],
  renumbering: ['adoption', 'check_digit_mismatch'],
  retention: ['unsent_draft', 'closed_application', 'excluded_person', 'report', 'sent_request'],
  waiting: waitings,
  typed_document: typedDocumentKinds,
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
    ...pack.rows.flatMap(of => unknownMentions(pack, of)),
    ...repeatedItems(rowsOf(pack, 'document')),
  ]
}

/** Every combination of who, where and how is a question of its own, with one answer on each day. */
function questionProblems(pack: RulePack): PackProblem[] {
  return [
    ...product({ status: statuses, procedure: procedures, place: places, locality: localities }).flatMap(
      asked =>
        oneAnswer(
          'routing',
          asked,
          rowsOf(pack, 'routing').filter(of => meets(of.body.when, asked)),
        ),
    ),
    ...product({ channel: channels, procedure: procedures, applicant: applicants }).flatMap(asked =>
      oneAnswer(
        'representation',
        asked,
        rowsOf(pack, 'representation').filter(of => meets(of.body.when, asked)),
      ),
    ),
  ]
}

function oneAnswer(
  kind: RuleKind,
  asked: Readonly<Record<string, string>>,
  rows: readonly RuleRow[],
): PackProblem[] {
  const question = `${kind} of ${Object.values(asked).join(' ')}`
  return [...overlaps(question, rows), ...holes(question, rows), ...uncovered(question, rows)]
}

/** Nobody is asked for the same item twice: two rows of one item never meet on one day in one situation. */
function repeatedItems(rows: readonly RuleOf<'document'>[]): PackProblem[] {
  return rows.flatMap((of, index) =>
    rows
      .slice(index + 1)
      .filter(other => other.body.item === of.body.item && other.key !== of.key && coincide(of, other))
      .map(other => ({
        at: `${rowName(of)} ${of.from}`,
        words: `asks for ${of.body.item}, and so does ${rowName(other)} ${other.from}`,
      })),
  )
}

function coincide(a: RuleOf<'document'>, b: RuleOf<'document'>): boolean {
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
    shared(one.scripts, other.scripts) &&
    everyAge.some(
      years => meets({ age: one.age }, { age: years }) && meets({ age: other.age }, { age: years }),
    )
  )
}

const everyAge = Array.from({ length: 151 }, (_, years) => years)

/** Every combination of one code from each set. */
function product<Sets extends Readonly<Record<string, readonly string[]>>>(
  sets: Sets,
): { [Name in keyof Sets]: Sets[Name][number] }[] {
  return Object.entries(sets).reduce<Record<string, string>[]>(
    (done, [name, codes]) => done.flatMap(start => codes.map(code => ({ ...start, [name]: code }))),
    [{}],
  ) as { [Name in keyof Sets]: Sets[Name][number] }[]
}
