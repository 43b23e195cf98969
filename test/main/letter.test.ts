// Letters of a running demonstration: written as files into the data folder, which the start names.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { queueLetter } from '../../src/service/letter.ts'
import { say } from '../../src/text/say.ts'
import { freshStore } from '../store/fresh.ts'
import { addressOf, dataFolder, start, stop } from './program.ts'

const folder = await dataFolder()
after(folder.remove)
const fresh = await freshStore({ isMigrated: false })
after(fresh.close)

test('a letter that is queued becomes a file, and leaves nothing of its reader in the database', async () => {
  const program = start({ DATABASE_URL: fresh.databaseUrl, TIZILIM_DATA: folder.path }, 'kk')
  const address = await addressOf(program)
  const letters = join(folder.path, 'letters')
  await program.until(say('kk', 'terminal.letters.folder', { folder: letters }))
  const letter = { kind: 'submitted', reference: 'KZ-7M2K-0Q8P', applicationId: randomUUID() } as const
  const [contact, at] = ['anna@example.org', '2026-01-01T00:00:00.000Z']
  await fresh.store.transaction(tx => queueLetter(tx, { ...letter, contact, language: 'en', at }))
  const files = async () => (await readdir(letters).catch(() => [])).filter(name => name.endsWith('.eml'))
  while ((await files()).length === 0) await sleep(50)
  const message = await readFile(join(letters, (await files())[0]!), 'utf8')
  assert.match(message, /^To: anna@example\.org\r$/m)
  assert(message.replace(/=\r\n/g, '').includes(`${address}/en/track`))
  assert.equal(await stop(program), 0)
})
