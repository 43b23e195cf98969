// The whole application on a database of its own, with a clock that stands still and a log kept in memory.

import assert from 'node:assert/strict'
import { makePrivateKey } from '../../src/certificate/key.ts'
import { type Clock, clockAt } from '../../src/kernel/clock.ts'
import type { Authority } from '../../src/kernel/config.ts'
import { openLog } from '../../src/kernel/log.ts'
import { serialsInBucket } from '../../src/register/number.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import { demoSignIns, seedDemoAccounts } from '../../src/service/account.ts'
import { type CertificateKeys, openCertificateKeys } from '../../src/service/certificate-key.ts'
import type { Context } from '../../src/service/context.ts'
import type { Role } from '../../src/service/permit.ts'
import type { Connection } from '../../src/store/connection.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { openTogether } from '../../src/store/together.ts'
import { createApp } from '../../src/web/app.ts'
import { shippedPack, shippedPacks } from '../rules/shipped.ts'
import { freshStore } from '../store/fresh.ts'
import { type Client, client, type Form } from './client.ts'

/** Monday 23 November 2026, 10:00 in Almaty. */
export const noon = '2026-11-23T05:00:00.000Z'

export interface Site {
  readonly app: ReturnType<typeof createApp>
  readonly store: Store
  readonly context: Context
  readonly certificateKeys: CertificateKeys
  /** The lines of the log so far, as objects. */
  readonly log: Readonly<Record<string, unknown>>[]
  close(): Promise<void>
}

/**
 * Opens the application of a demonstration, with its accounts, or with `authority` that of a real register.
 *
 *     const site = await openSite()
 *     after(site.close)
 */
export async function openSite(
  options: {
    clock?: Clock
    serialLimit?: number
    authority?: Authority
    origin?: string
    proxies?: number
    /** The rules of the register; the shipped ones, when not said. */
    pack?: RulePack
    /** Gives the application another store on the same database than `store`. */
    wrap?: (store: Store, connection: Connection) => Store
  } = {},
): Promise<Site> {
  const fresh = await freshStore()
  const demo = !options.authority
  const store = options.wrap?.(fresh.application, fresh.connection) ?? fresh.application
  const context: Context = {
    store,
    together: openTogether(store),
    clock: options.clock ?? clockAt(noon),
    pack: options.pack ?? shippedPack,
    demo,
    serialLimit: options.serialLimit ?? serialsInBucket,
  }
  if (demo) await seedDemoAccounts(context)
  const certificateKeys = await openCertificateKeys(context, demo ? null : await makePrivateKey())
  const log: Site['log'] = []
  const app = createApp({
    context,
    packs: shippedPacks,
    log: openLog(line => log.push(JSON.parse(line))),
    origin: options.origin ?? null,
    proxies: options.proxies ?? 0,
    authority: options.authority ?? null,
    certificateKeys,
  })
  return { app, store: fresh.store, context, certificateKeys, log, close: fresh.close }
}

/** A reader of the site who has signed in as the officer `name`. */
export async function signIn(site: Pick<Site, 'app'>, name = 'desk1'): Promise<Client> {
  const reader = client(site.app)
  const answer = await reader.post('/en/desk/sign-in', credentials(name))
  assert.equal(answer.status, 303, `${name} can sign in: ${answer.text}`)
  return reader
}

/** What an officer types to sign in; those that `addOfficer` made have the password of the first demo officer. */
export function credentials(name = 'desk1'): Form {
  const { password } = demoSignIns.find(account => account.name === name) ?? demoSignIns[0]!
  return { sign_in_name: name, sign_in_password: password }
}

/** Makes an account beside those of the demonstration. */
export async function addOfficer(
  { store }: Pick<Site, 'store'>,
  { name, role = 'counter_officer', office = 'demo_psc' }: { name: string; role?: Role; office?: string },
): Promise<void> {
  await store.query(sql`
    insert into account (id, sign_in_name, display_name, role, office, password_hash, demo, created_at)
    select gen_random_uuid(), ${name}, ${name}, ${role}, ${office}, password_hash, true, created_at
    from account where sign_in_name = 'desk1'`)
}
