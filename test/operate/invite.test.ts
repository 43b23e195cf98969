// `operate -- invite` as a program: the first administrator is made on the machine, before anybody can sign in.

import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { temporaryFolder } from '../store/serving.ts'
import { operate, type Surrounding } from './run-operate.ts'

let fresh: FreshStore
let here: Surrounding
let remove: () => Promise<void>
before(async () => {
  fresh = await freshStore()
  const folder = await temporaryFolder()
  remove = folder.remove
  const authority = join(folder.path, 'authority.json')
  await writeFile(authority, JSON.stringify({ name: { kk: 'Қ', ru: 'Р', en: 'E' } }))
  here = { DATABASE_URL: fresh.databaseUrl, TIZILIM_AUTHORITY: authority }
})
after(async () => {
  await fresh.close()
  await remove()
})

describe('operate -- invite', () => {
  it('makes an account that nobody can use yet, and prints its link once', async () => {
    const words = ['invite', 'register_administrator', 'ministry', 'Madina A.']
    const { status, out } = await operate(words, { ...here, TIZILIM_ORIGIN: 'https://iin.example' })
    assert.equal(status, 0, out)
    assert.match(out, /^Madina A\., register administrator, The ministry: open this link once/)
    assert.match(out, /^https:\/\/iin\.example\/en\/desk\/enroll\/[a-z]{40}$/m)
    const accounts = await fresh.store.query(sql`
      select display_name, role, office, demo, password_hash, sign_in_name from account`)
    assert.deepEqual(accounts, [
      {
        display_name: 'Madina A.',
        role: 'register_administrator',
        office: 'ministry',
        demo: false,
        password_hash: null,
        sign_in_name: null,
      },
    ])
  })

  it('names the host by which a browser on this machine can make a passkey, in the language asked for', async () => {
    for (const [locale, language] of [
      ['kk_KZ.UTF-8', 'kk'],
      ['ru_RU.UTF-8', 'ru'],
    ] as const) {
      const { status, out } = await operate(['invite', 'auditor', 'ministry'], {
        ...here,
        LANG: locale,
        PORT: '3456',
      })
      assert.equal(status, 0, out)
      assert.match(out, new RegExp(`^http://localhost:3456/${language}/desk/enroll/[a-z]{40}$`, 'm'))
      assert.doesNotMatch(out, /auditor|office/)
    }
  })

  it('says which roles there are, and takes no other', async () => {
    for (const role of ['', 'administrator', 'holder', 'representative', 'constructor']) {
      const { status, out } = await operate(['invite', role, 'ministry'], here)
      assert.equal(status, 1)
      assert.match(out, /^The roles are: counter_officer, .*auditor\.\n$/)
    }
    const { status, err } = await operate(['invite', 'auditor', 'Not an office'], here)
    assert.equal(status, 1)
    assert.match(err, /The field office holds a word/)
  })
})
