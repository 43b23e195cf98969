// Officers for the measurement, each with an account and a session of their own.

import { openSession } from '../../dist/src/service/session.js'
import { sql } from '../../dist/src/store/store.js'

/**
 * The cookies of so many officers of one counter. Their sessions are opened in the database, as signing in would: from
 * one address only fifty may try in a quarter of an hour, and passkeys need a finger.
 */
export async function hireOfficers(store, count) {
  const at = new Date().toISOString()
  const cookies = []
  for (let number = 1; number <= count; number++) {
    const name = `bench${String(number).padStart(3, '0')}`
    await store.query(sql`
      insert into account (id, sign_in_name, display_name, role, office, demo, created_at)
      values (gen_random_uuid(), ${name}, ${name}, 'counter_officer', 'demo_psc', true, ${at})
      on conflict on constraint account_one_per_sign_in_name do nothing`)
    const [account] = await store.query(sql`select id from account where sign_in_name = ${name}`)
    cookies.push(`session=${await store.transaction(tx => openSession(tx, account.id, at))}`)
  }
  return cookies
}
