// The committed schema is what the migrations make, and is whole: run by itself it makes the same schema.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, describe, it } from 'node:test'
import { command } from '../../src/store/grant.ts'
import { freshStore } from './fresh.ts'
import { schemaOf } from './schema-of.ts'

const committed = await readFile(new URL('../../../db/schema.sql', import.meta.url), 'utf8')

describe('db/schema.sql', () => {
  it('is what the migrations make; if not, run: node scripts/schema.mjs', async () => {
    const { store, close } = await freshStore()
    after(close)
    assert.equal(await schemaOf(store), committed)
  })

  it('makes the same schema on an empty database', async () => {
    const { store, close } = await freshStore({ isMigrated: false })
    after(close)
    await store.query(command(committed))
    assert.equal(await schemaOf(store), committed)
  })
})
