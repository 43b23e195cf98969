// Who may do what, and how far: one table, and everything that is not in it is refused.

import { Refusal } from '../kernel/refusal.ts'
import { survivorsOf } from '../register/succession.ts'
import type { Transaction } from '../store/store.ts'

export const roles = [
  'counter_officer',
  'consular_officer',
  'operator',
  'supervisor',
  'register_administrator',
  'rule_editor',
  'auditor',
  'representative',
  'holder',
] as const

export type Role = (typeof roles)[number]

export const actions = [
  'application_open',
  'application_read',
  'application_accept',
  'application_correct',
  'application_decide',
  'application_deliver',
  'application_take_over',
  'application_withdraw',
  'application_join',
  'certificate_read',
  'number_check',
  'person_read',
  'person_register',
  'person_change',
  'document_record',
  'document_change',
  'document_exchange',
  'legacy_identifier_link',
  'legacy_identifier_change',
  'number_record',
  'number_exclude',
  'number_restore',
  'number_renumber',
  'renumbering_undo',
  'number_annul',
  'annulment_undo',
  'person_merge',
  'merge_undo',
  'person_erase',
  'proposal_approve',
  'access_read',
  'admin_read',
  'people_manage',
  'report_manage',
  'suspicion_report',
  'suspicion_manage',
  'rule_compare',
  'register_watch',
  'register_audit',
] as const

export type Action = (typeof actions)[number]

/** How far a permit reaches: the officer's own office, the whole register, or one's own record only. */
export type Jurisdiction = 'office' | 'country' | 'self'

type Permits = Readonly<Partial<Record<Action, Jurisdiction>>>

const counter: Permits = {
  application_open: 'office',
  application_read: 'office',
  application_accept: 'office',
  application_correct: 'office',
  application_deliver: 'office',
  application_take_over: 'office',
  application_withdraw: 'office',
  certificate_read: 'office',
  number_check: 'country',
  suspicion_report: 'office',
}

const registerWork: Permits = {
  person_read: 'country',
  person_register: 'country',
  person_change: 'country',
  document_record: 'country',
  document_change: 'country',
  document_exchange: 'country',
  legacy_identifier_link: 'country',
  legacy_identifier_change: 'country',
  number_record: 'country',
  number_check: 'country',
  suspicion_report: 'country',
}

/** These take two persons; whoever may do them may propose them, and another approves. */
const dangerousWork: Permits = {
  number_exclude: 'country',
  number_restore: 'country',
  number_renumber: 'country',
  renumbering_undo: 'country',
  number_annul: 'country',
  annulment_undo: 'country',
  person_merge: 'country',
  merge_undo: 'country',
}

export const permits: Readonly<Record<Role, Permits>> = {
  counter_officer: { ...counter, application_decide: 'office' },
  // A consulate takes in and asks; the operator at the ministry decides (order 258; checked 2026-11-22).
  consular_officer: counter,
  operator: {
    ...registerWork,
    ...dangerousWork,
    application_read: 'country',
    application_correct: 'country',
    application_decide: 'country',
    application_take_over: 'country',
  },
  supervisor: {
    person_read: 'country',
    application_read: 'country',
    application_take_over: 'country',
    application_join: 'country',
    number_check: 'country',
    proposal_approve: 'country',
    admin_read: 'country',
    suspicion_report: 'country',
    suspicion_manage: 'country',
    register_watch: 'country',
  },
  register_administrator: {
    ...dangerousWork,
    person_read: 'country',
    person_erase: 'country',
    proposal_approve: 'country',
    admin_read: 'country',
    people_manage: 'country',
    report_manage: 'country',
    suspicion_manage: 'country',
    rule_compare: 'country',
    register_watch: 'country',
  },
  rule_editor: { admin_read: 'country', report_manage: 'country', rule_compare: 'country' },
  // Who audits decides nothing.
  auditor: { access_read: 'country', register_audit: 'country' },
  representative: {},
  holder: { access_read: 'self' },
}

/** A person who works here, as far as a request needs to know. */
export interface Officer {
  /** The account's id: the actor of events and access entries. */
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly office: string
  /** The officer's own record in the register, or null where it is not known. */
  readonly personId: string | null
}

/** How far the officer may do the action, or null when not at all: also for a role or an action that nobody knows. */
export function jurisdictionOf({ role }: Officer, action: Action): Jurisdiction | null {
  const own: Permits = Object.hasOwn(permits, role) ? permits[role] : {}
  return Object.hasOwn(own, action) ? own[action]! : null
}

/** Whether the role of this officer may do the action at all. */
export function mayDo(officer: Officer, action: Action): boolean {
  return jurisdictionOf(officer, action) !== null
}

/** Refuses with `not_permitted` unless the officer's role may do the action; answers how far. */
export function permit(officer: Officer, action: Action): Jurisdiction {
  const jurisdiction = jurisdictionOf(officer, action)
  if (jurisdiction === null) throw new Refusal('not_permitted')
  return jurisdiction
}

/** Refuses with `conflict_of_interest` when one of the persons is the officer, also by a record merged meanwhile. */
export async function requireOthers(
  tx: Transaction,
  { personId }: Officer,
  persons: readonly string[],
): Promise<void> {
  if (personId === null) return
  const survivors = await survivorsOf(tx, [personId, ...persons])
  const standsFor = (id: string) => survivors.get(id) ?? id
  if (persons.some(id => standsFor(id) === standsFor(personId))) throw new Refusal('conflict_of_interest')
}
