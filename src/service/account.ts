// The accounts of a demonstration, and the mark that keeps demo and real data apart.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { sql } from '../store/store.ts'
import type { Context } from './context.ts'
import { hashPassword } from './password.ts'
import type { Role } from './permit.ts'

export interface DemoSignIn {
  readonly name: string
  readonly password: string
  readonly displayName: string
  readonly role: Role
  readonly office: string
}

/** Known to everybody, so they exist in a demonstration only. */
export const demoSignIns: readonly DemoSignIn[] = [
  {
    name: 'desk1',
    password: 'demo-desk-1',
    displayName: 'Demo officer 1',
    role: 'counter_officer',
    office: 'demo_psc',
  },
  {
    name: 'desk2',
    password: 'demo-desk-2',
    displayName: 'Demo officer 2',
    role: 'counter_officer',
    office: 'demo_psc',
  },
  {
    name: 'admin1',
    password: 'demo-admin-1',
    displayName: 'Demo administrator',
    role: 'register_administrator',
    office: 'ministry',
  },
  {
    name: 'audit1',
    password: 'demo-audit-1',
    displayName: 'Demo auditor',
    role: 'auditor',
    office: 'ministry',
  },
]

/**
 * Marks a fresh database as demo or production. Refuses with `mode_mismatch` when it was marked as the other one:
 * a register that ever formed demo numbers never serves as a real one, nor the other way round.
 */
export async function claimMode({ store, demo }: Context): Promise<void> {
  const mode = demo ? 'demo' : 'production'
  await store.query(sql`insert into installation (mode) values (${mode}) on conflict do nothing`)
  const [row] = await store.query<{ mode: string }>(sql`select mode from installation`)
  if (row?.mode !== mode) throw new Refusal('mode_mismatch', { program: mode, data: row?.mode ?? 'none' })
}

/** Makes the demo accounts that are missing. Called in demo mode only. */
export async function seedDemoAccounts({ store, clock }: Context): Promise<void> {
  const known = await store.query<{ sign_in_name: string }>(sql`select sign_in_name from account where demo`)
  const missing = demoSignIns.filter(({ name }) => !known.some(row => row.sign_in_name === name))
  for (const { name, password, displayName, role, office } of missing) {
    await store.query(sql`
      insert into account (id, sign_in_name, display_name, role, office, password_hash, demo, created_at)
      values (${randomUUID()}, ${name}, ${displayName}, ${role}, ${office}, ${await hashPassword(password)}, true,
        ${clock.nowAt()})
      on conflict on constraint account_one_per_sign_in_name do nothing`)
  }
}
