// What was done about an account, by whom: an event each, for the auditor.

import { append, type Payload, type Reducer } from '../register/event.ts'
import type { Transaction } from '../store/store.ts'

/** Who acts at the machine itself, through `npm run operate`, and has no account. */
export const machineActor = 'machine'

export type AccountActKind =
  | 'account_invited'
  | 'account_enrolled'
  | 'account_renewed'
  | 'account_changed'
  | 'account_suspended'
  | 'account_restored'

// An account is no projection: its keys and its last use stand in no event. Events tell who did what with it.
const noted = async () => {}

export const accountReducer: Reducer & Readonly<Record<AccountActKind, unknown>> = {
  account_invited: noted,
  account_enrolled: noted,
  account_renewed: noted,
  account_changed: noted,
  account_suspended: noted,
  account_restored: noted,
}

export interface AccountAct {
  readonly kind: AccountActKind
  readonly accountId: string
  readonly at: string
  /** The account that acts, or `machineActor`. */
  readonly actor: string
  /** Codes only, such as the role; no name of a person. */
  readonly payload: Payload
}

/** Writes one act. The caller holds a lock on the account, or has just made it. */
export async function recordAccountAct(tx: Transaction, act: AccountAct): Promise<void> {
  const { accountId: streamId, ...event } = act
  await append(tx, accountReducer, { streamType: 'account', streamId, cause: null, personal: null, ...event })
}
