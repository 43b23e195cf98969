// Every act on the register beside the decision of an application: who may do it, whom it concerns, what it does.

import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { findEarlierNumbers, lockTraits } from '../register/duplicate.ts'
import { readTraits } from '../register/duplicate-key.ts'
import { erasePerson } from '../register/erasure.ts'
import type { DocumentFacts, DocumentState, LegacyIdentifierFacts, PersonFacts } from '../register/fact.ts'
import type { PersonChange } from '../register/fact-check.ts'
import {
  annulNumber,
  excludeNumber,
  formFor,
  recordNumber,
  restoreNumber,
  undoAnnulment,
} from '../register/holding.ts'
import { changeLegacyIdentifier, linkLegacyIdentifier } from '../register/legacy-identifier.ts'
import { mergePersons, undoMerge } from '../register/merge.ts'
import {
  type Act,
  changeDocumentState,
  changePerson,
  recordDocument,
  registerPerson,
} from '../register/person.ts'
import { renumber, undoRenumbering } from '../register/renumbering.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleKind, RuleOf } from '../rules/pack.ts'
import type { Transaction } from '../store/store.ts'
import type { Context } from './context.ts'
import { formationFor, formationOn } from './decision.ts'
import type { Action } from './permit.ts'

/** What each act is told. Days are `YYYY-MM-DD`; persons and documents go by their ids. */
export interface CommandBodies {
  /** A citizen at the first document, or anybody else with a number of their own to be formed or recorded. */
  person_register: {
    facts: PersonFacts
    documents: readonly DocumentFacts[]
    /** The number that exists already, or null to form one. */
    iin: string | null
    /** The matches that were seen and are held to be somebody else. */
    otherPersons: readonly string[]
  }
  person_change: { personId: string; change: PersonChange; reason: string }
  document_record: { personId: string; document: DocumentFacts }
  document_change: { personId: string; documentId: string; state: DocumentState; replacedBy: string | null }
  legacy_identifier_link: { personId: string; identifier: LegacyIdentifierFacts }
  legacy_identifier_change: { personId: string; identifierId: string; state: 'active' | 'retired' }
  number_record: { personId: string; iin: string }
  number_exclude: { personId: string; ground: string; conditional: boolean; from: string; source: string }
  number_restore: { personId: string; source: string }
  number_renumber: { personId: string; reason: string }
  renumbering_undo: { personId: string }
  number_annul: { personId: string; ground: string }
  annulment_undo: { personId: string }
  person_merge: { from: string; into: string }
  merge_undo: { from: string }
  person_erase: { personId: string; beforeOn: string }
}

export type CommandKind = keyof CommandBodies & Action

/** What an act answers: references and codes, for it is kept under its idempotency key. */
export type CommandAnswer = Readonly<Record<string, string | number | boolean | null>>

interface CommandType<Kind extends CommandKind> {
  /** Whether a second person must approve it. */
  readonly needsSecondPerson: boolean
  /** The persons it concerns: nobody may act on themselves. */
  readonly persons: (body: CommandBodies[Kind]) => readonly string[]
  readonly run: (
    tx: Transaction,
    context: Context,
    body: CommandBodies[Kind],
    act: Act,
  ) => Promise<CommandAnswer> | Promise<void>
}

const alone = { needsSecondPerson: false } as const
const twoPersons = { needsSecondPerson: true } as const
const itsPerson = { persons: ({ personId }: { personId: string }) => [personId] }

export const commands: { readonly [Kind in CommandKind]: CommandType<Kind> } = {
  person_register: { ...alone, persons: () => [], run: register },
  person_change: {
    ...alone,
    ...itsPerson,
    run: (tx, _context, { personId, change, reason }, act) => changePerson(tx, personId, change, reason, act),
  },
  document_record: {
    ...alone,
    ...itsPerson,
    run: async (tx, _context, { personId, document }, act) => ({
      documentId: await recordDocument(tx, personId, document, act),
    }),
  },
  document_change: {
    ...alone,
    ...itsPerson,
    run: (tx, _context, body, act) => changeDocumentState(tx, body, act),
  },
  legacy_identifier_link: {
    ...alone,
    ...itsPerson,
    run: async (tx, _context, { personId, identifier }, act) => ({
      state: await linkLegacyIdentifier(tx, personId, identifier, act),
    }),
  },
  legacy_identifier_change: {
    ...alone,
    ...itsPerson,
    run: (tx, _context, body, act) => changeLegacyIdentifier(tx, body, act),
  },
  number_record: {
    ...alone,
    ...itsPerson,
    run: (tx, _context, { personId, iin }, act) => recordNumber(tx, personId, iin, act),
  },
  number_exclude: {
    ...twoPersons,
    ...itsPerson,
    run: (tx, context, body, act) => {
      const ground = requireRule(context, 'exclusion_ground', body.ground, act)
      return excludeNumber(tx, { ...body, ground }, act)
    },
  },
  number_restore: {
    ...twoPersons,
    ...itsPerson,
    run: (tx, _context, body, act) => restoreNumber(tx, body, act),
  },
  number_renumber: { ...twoPersons, ...itsPerson, run: formAnother },
  renumbering_undo: {
    ...twoPersons,
    ...itsPerson,
    run: (tx, _context, { personId }, act) => undoRenumbering(tx, personId, act),
  },
  number_annul: { ...twoPersons, ...itsPerson, run: (tx, _context, body, act) => annulNumber(tx, body, act) },
  annulment_undo: {
    ...twoPersons,
    ...itsPerson,
    run: (tx, _context, body, act) => undoAnnulment(tx, body, act),
  },
  person_merge: {
    ...twoPersons,
    persons: ({ from, into }) => [from, into],
    run: (tx, _context, body, act) => mergePersons(tx, body, act),
  },
  merge_undo: {
    ...twoPersons,
    persons: ({ from }) => [from],
    run: (tx, _context, { from }, act) => undoMerge(tx, from, act),
  },
  person_erase: {
    ...twoPersons,
    ...itsPerson,
    run: async (tx, _context, body, act) => ({ values: await erasePerson(tx, body, act) }),
  },
}

async function register(
  tx: Transaction,
  context: Context,
  { facts, documents, iin, otherPersons }: CommandBodies['person_register'],
  act: Act,
): Promise<CommandAnswer> {
  const traits = traitsOf(facts, documents)
  await lockTraits(tx, traits)
  const matches = await findEarlierNumbers(tx, traits)
  if (matches.some(({ personId }) => !otherPersons.includes(personId)))
    throw new Refusal('earlier_number_found')
  const personId = await registerPerson(tx, facts, documents, act)
  if (iin !== null) return { personId, ...(await recordNumber(tx, personId, iin, act)) }
  const person = { personId, birthOn: facts.birth.on, sex: facts.sex.value }
  const formation = formationFor(context, formationOn(context, dayIn(act.at)), person, act)
  await formFor(tx, formation, facts.category === 'citizen' ? 'first_document' : 'decision')
  return { personId }
}

function traitsOf(facts: PersonFacts, documents: readonly DocumentFacts[]) {
  return {
    documents,
    names: facts.names,
    birthOn: facts.birth.on,
    birthPrecision: facts.birth.precision,
    sex: facts.sex.value,
    birthPlace: facts.birthPlace?.value ?? null,
    citizenships: facts.citizenships.map(({ value }) => value),
    legacyIdentifiers: [],
  }
}

async function formAnother(
  tx: Transaction,
  context: Context,
  body: CommandBodies['number_renumber'],
  act: Act,
): Promise<void> {
  const { personId } = body
  const reason = requireRule(context, 'renumbering', body.reason, act)
  const traits = (await readTraits(tx, [personId])).get(personId)
  if (!traits) throw new Refusal('not_found')
  const person = { personId, birthOn: traits.birthOn, sex: traits.sex }
  const formation = formationFor(context, formationOn(context, dayIn(act.at)), person, act)
  await renumber(tx, { formation, reason })
}

/** The row of a kind that holds on the day of the act. Refuses with `rule_unknown`. */
function requireRule<Kind extends RuleKind>(
  { pack }: Context,
  kind: Kind,
  key: string,
  { at }: Act,
): RuleOf<Kind> {
  const rule = ruleOn(pack, kind, key, dayIn(at))
  if (!rule) throw new Refusal('rule_unknown', { kind, key })
  return rule
}
