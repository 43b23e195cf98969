// Who may do what: one table, and everything that is not in it is refused.

import { Refusal } from '../kernel/refusal.ts'

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

export type Action =
  | 'application_open'
  | 'application_read'
  | 'application_confirm'
  | 'application_decide'
  | 'application_withdraw'
  | 'certificate_read'
  | 'number_check'

// The roles without a line have a desk of their own later; until then they may do nothing.
const permits: Readonly<Partial<Record<Role, readonly Action[]>>> = {
  counter_officer: [
    'application_open',
    'application_read',
    'application_confirm',
    'application_decide',
    'application_withdraw',
    'certificate_read',
    'number_check',
  ],
}

/** A person who works here, as far as a request needs to know. */
export interface Officer {
  /** The account's id: the actor of events and access entries. */
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly office: string
}

/** Whether the role of this officer may do the action. */
export function mayDo(officer: Officer, action: Action): boolean {
  return permits[officer.role]?.includes(action) ?? false
}

/** Refuses with `not_permitted` unless the officer's role may do the action. */
export function permit(officer: Officer, action: Action): void {
  if (!mayDo(officer, action)) throw new Refusal('not_permitted')
}
