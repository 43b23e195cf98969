// Every act on the register beside the decision of an application: who it concerns, what it is told, what it does.

import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  changeDocumentState,
  type DocumentChange,
  type DocumentExchange,
  exchangeDocument,
  recordDocument,
} from '../register/document.ts'
import { readTraits } from '../register/duplicate-key.ts'
import type { ChangeReason, DocumentFacts, LegacyIdentifierFacts, PersonChange } from '../register/fact.ts'
import {
  type AnnulmentGround,
  annulNumber,
  excludeNumber,
  recordNumber,
  restoreNumber,
  undoAnnulment,
} from '../register/holding.ts'
import {
  changeLegacyIdentifier,
  type LegacyIdentifierChange,
  linkLegacyIdentifier,
} from '../register/legacy-identifier.ts'
import { mergePersons, undoMerge } from '../register/merge.ts'
import { type Act, changePerson, lockPerson, requireUsable } from '../register/person.ts'
import { renumber, undoRenumbering } from '../register/renumbering.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleKind, RuleOf } from '../rules/pack.ts'
import type { Transaction } from '../store/store.ts'
import type { Context } from './context.ts'
import { formationFor, formationOn } from './formation.ts'
import type { Action, Officer } from './permit.ts'
import { type Registration, registerWithNumber } from './registration.ts'
import { erasePastTerm } from './retention.ts'

/** What each act is told. Days are `YYYY-MM-DD`; persons and documents go by their ids. */
export interface CommandBodies {
  person_register: Registration
  person_change: { personId: string; change: PersonChange; reason: ChangeReason }
  document_record: { personId: string; document: DocumentFacts }
  document_change: DocumentChange
  document_exchange: DocumentExchange
  legacy_identifier_link: { personId: string; identifier: LegacyIdentifierFacts }
  legacy_identifier_change: LegacyIdentifierChange
  number_record: { personId: string; iin: string }
  number_exclude: { personId: string; ground: string; conditional: boolean; from: string; source: string }
  number_restore: { personId: string; source: string }
  number_renumber: { personId: string; reason: string }
  renumbering_undo: { personId: string }
  number_annul: { personId: string; ground: AnnulmentGround }
  annulment_undo: { personId: string }
  person_merge: { from: string; into: string }
  merge_undo: { from: string }
  person_erase: { personId: string }
}

export type CommandKind = keyof CommandBodies & Action

/** One act, of any kind, with what it is told. */
export type Command = {
  [Kind in CommandKind]: { readonly kind: Kind; readonly body: CommandBodies[Kind] }
}[CommandKind]

/** What an act answers: references and codes, for it is kept under its idempotency key. */
export type CommandAnswer = Readonly<Record<string, string | number | boolean | null>>

export interface Call<Kind extends CommandKind> {
  readonly tx: Transaction
  readonly context: Context
  readonly officer: Officer
  readonly body: CommandBodies[Kind]
  readonly act: Act
}

interface CommandType<Kind extends CommandKind> {
  /** Whether a second person must approve it. */
  readonly needsSecondPerson: (body: CommandBodies[Kind]) => boolean
  /** The persons it concerns: nobody may act on themselves. */
  readonly persons: (body: CommandBodies[Kind]) => readonly string[]
  readonly run: (call: Call<Kind>) => Promise<CommandAnswer> | Promise<void>
}

const alone = { needsSecondPerson: () => false }
const twoPersons = { needsSecondPerson: () => true }
const itsPerson = { persons: ({ personId }: { personId: string }) => [personId] }

export const commands: { readonly [Kind in CommandKind]: CommandType<Kind> } = {
  person_register: { ...alone, persons: () => [], run: registerWithNumber },
  person_change: {
    // Birth date and sex are what a number was formed from: with another of them a record could become somebody else's.
    needsSecondPerson: ({ change: { birth, sex } }) => birth !== undefined || sex !== undefined,
    ...itsPerson,
    run: ({ tx, body, act }) => changePerson(tx, body, act),
  },
  document_record: {
    ...alone,
    ...itsPerson,
    run: async ({ tx, body: { personId, document }, act }) => ({
      documentId: await recordDocument(tx, personId, document, act),
    }),
  },
  document_change: { ...alone, ...itsPerson, run: ({ tx, body, act }) => changeDocumentState(tx, body, act) },
  document_exchange: { ...alone, ...itsPerson, run: ({ tx, body, act }) => exchangeDocument(tx, body, act) },
  legacy_identifier_link: {
    ...alone,
    ...itsPerson,
    run: ({ tx, body, act }) => linkLegacyIdentifier(tx, body, act),
  },
  legacy_identifier_change: {
    ...alone,
    ...itsPerson,
    run: ({ tx, body, act }) => changeLegacyIdentifier(tx, body, act),
  },
  number_record: { ...alone, ...itsPerson, run: ({ tx, body, act }) => recordNumber(tx, body, act) },
  number_exclude: { ...twoPersons, ...itsPerson, run: exclude },
  number_restore: { ...twoPersons, ...itsPerson, run: restore },
  number_renumber: { ...twoPersons, ...itsPerson, run: formAnother },
  renumbering_undo: {
    ...twoPersons,
    ...itsPerson,
    run: ({ tx, body, act }) => undoRenumbering(tx, body.personId, act),
  },
  number_annul: { ...twoPersons, ...itsPerson, run: ({ tx, body, act }) => annulNumber(tx, body, act) },
  annulment_undo: { ...twoPersons, ...itsPerson, run: ({ tx, body, act }) => undoAnnulment(tx, body, act) },
  person_merge: {
    ...twoPersons,
    persons: ({ from, into }) => [from, into],
    run: ({ tx, body, act }) => mergePersons(tx, body, act),
  },
  merge_undo: {
    ...twoPersons,
    persons: ({ from }) => [from],
    run: ({ tx, body, act }) => undoMerge(tx, body.from, act),
  },
  person_erase: {
    ...twoPersons,
    ...itsPerson,
    run: async ({ tx, context, body, act }) => ({
      values: await erasePastTerm(tx, context, body.personId, act),
    }),
  },
}

function exclude({ tx, context, body, act }: Call<'number_exclude'>): Promise<void> {
  const ground = requireRule(context, 'exclusion_ground', body.ground, act)
  return excludeNumber(tx, { ...body, ground }, act)
}

function restore({ tx, context, body, act }: Call<'number_restore'>): Promise<void> {
  const isRestorable = (ground: string, fromOn: string) =>
    ruleOn(context.pack, 'exclusion_ground', ground, fromOn)?.body.restorable ?? true
  return restoreNumber(tx, { ...body, isRestorable }, act)
}

async function formAnother({ tx, context, body, act }: Call<'number_renumber'>): Promise<void> {
  const { personId } = body
  const reason = requireRule(context, 'renumbering', body.reason, act)
  requireUsable(await lockPerson(tx, personId))
  const { birthOn, sex } = (await readTraits(tx, [personId])).get(personId)!
  const person = { personId, birthOn, sex }
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
  if (!rule) throw new Refusal('rule_unknown', { kind })
  return rule
}
