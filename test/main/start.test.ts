// Starting and stopping as an operator does: what is said, what is refused, and that nothing is left behind.

import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { makePrivateKey } from '../../src/certificate/key.ts'
import { demoSignIns } from '../../src/service/account.ts'
import { sql } from '../../src/store/store.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { say, sayAny } from '../../src/text/say.ts'
import { freshStore } from '../store/fresh.ts'
import { addressOf, dataFolder, isAlive, type Program, serverIn, start, stop } from './program.ts'

const folder = await dataFolder()
after(folder.remove)
const authorityFile = join(folder.path, 'authority.json')
const name = { kk: 'Орган', ru: 'Орган', en: 'Authority' }
await writeFile(authorityFile, JSON.stringify({ name, certificateKey: await makePrivateKey() }))

/** Starts with settings that cannot be, and gives the complaint after asserting that it is all that is said. */
async function complaintWith(settings: Record<string, string>, language: Language = 'en'): Promise<string> {
  const program = start(settings, language)
  assert.equal(await program.ended, 1, program.said.words)
  assert.doesNotMatch(program.said.complaints, /\bat .*:\d+:\d+/, 'A sentence, not a stack of frames.')
  return program.said.complaints.trim()
}

describe('the bundled database, from the first start to the last', () => {
  const data = join(folder.path, 'data')
  let program: Program
  let address = ''

  test('the first start says what it does, where it is, and how to sign in', async () => {
    program = start({ TIZILIM_DATA: data }, 'kk')
    address = await addressOf(program)
    await program.until(demoSignIns.at(-1)!.password)
    const { words } = program.said
    assert(words.startsWith(`${say('kk', 'terminal.database_creating')}\n`), words)
    assert(words.includes(say('kk', 'terminal.ready', { address })))
    assert(words.includes(data))
    for (const { name, password } of demoSignIns) {
      assert(words.includes(`  ${address}/kk/desk  ${name}  ${password}\n`), words)
    }
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
  })

  test('a demo officer can sign in over the network', async () => {
    const [{ name, password }] = demoSignIns as [(typeof demoSignIns)[number]]
    const response = await fetch(`${address}/en/desk/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: address },
      body: new URLSearchParams({ sign_in_name: name, sign_in_password: password }),
    })
    assert.equal(response.status, 303)
  })

  test('a second process on the folder is told who has it', async () => {
    const complaint = await complaintWith({ TIZILIM_DATA: data }, 'ru')
    const holder = String(program.process.pid)
    assert.equal(complaint, sayAny('ru', 'refusal.data_folder_held', { folder: data, holder }))
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
  })

  test('a signal closes everything cleanly, and further ones do not disturb it', async () => {
    const server = serverIn(data)!
    program.process.kill('SIGINT')
    program.process.kill('SIGINT')
    assert.equal(await stop(program), 0, program.said.complaints)
    assert(program.said.words.endsWith(`${say('kk', 'terminal.stopping')}\n`))
    assert.equal(program.said.complaints, '')
    assert.equal(serverIn(data), null)
    assert(!isAlive(server))
  })

  test('a real register never runs on the folder of a demonstration', async () => {
    const complaint = await complaintWith({ TIZILIM_DATA: data, TIZILIM_AUTHORITY: authorityFile }, 'en')
    assert.equal(complaint, sayAny('en', 'refusal.mode_mismatch', { program: 'production', data: 'demo' }))
    assert.equal(serverIn(data), null, 'A start that is refused leaves no server behind.')
  })

  test('a signal in the middle of a start ends it cleanly', async () => {
    program = start({ TIZILIM_DATA: data }, 'ru')
    await program.until(say('ru', 'terminal.database_starting'))
    assert.equal(await stop(program, 'SIGINT'), 0, program.said.complaints)
    assert.equal(program.said.complaints, '')
    assert.equal(serverIn(data), null)
  })

  test('after kill -9 the next start recovers, and one server is left', async () => {
    program = start({ TIZILIM_DATA: data, TIZILIM_ORIGIN: 'https://iin.example' })
    await program.until(say('en', 'terminal.proxies_none'))
    const orphan = serverIn(data)!
    assert.equal(await stop(program, 'SIGKILL'), 'SIGKILL')
    program = start({ TIZILIM_DATA: data })
    address = await addressOf(program)
    assert.notEqual(serverIn(data), orphan)
    assert(!isAlive(orphan))
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
  })

  test('when the database ends, the program says so and ends too', async () => {
    process.kill(serverIn(data)!, 'SIGKILL')
    assert.equal(await program.ended, 1)
    assert.equal(program.said.complaints.trim(), say('en', 'terminal.database_ended'))
  })
})

describe('a database that DATABASE_URL names', async () => {
  const fresh = await freshStore({ isMigrated: false })
  after(fresh.close)
  const settings = { DATABASE_URL: fresh.databaseUrl }

  test('serves a real register, which has no demo accounts and no demo marks', async () => {
    const program = start({ ...settings, TIZILIM_AUTHORITY: authorityFile }, 'ru')
    const address = await addressOf(program)
    assert.doesNotMatch(program.said.words, /desk1|demo/i)
    const page = await (await fetch(`${address}/ru`)).text()
    assert(!page.includes(say('ru', 'frame.demo')))
    assert.deepEqual(await fresh.store.query(sql`select from account`), [])

    const taken = await complaintWith({ ...settings, PORT: new URL(address).port }, 'kk')
    const mismatch = sayAny('kk', 'refusal.mode_mismatch', { program: 'demo', data: 'production' })
    assert.equal(taken, mismatch, 'A demonstration never runs on the data of a real register.')

    const again = { ...settings, TIZILIM_AUTHORITY: authorityFile, PORT: new URL(address).port }
    const port = Number(again.PORT)
    assert.equal(await complaintWith(again, 'en'), sayAny('en', 'refusal.port_taken', { port }))
    assert.equal(await stop(program), 0)
  })

  test('that nobody answers at, or that is no address, is named without its password', async () => {
    const nobody = await complaintWith({ DATABASE_URL: 'postgres://user:hush@127.0.0.1:1/name' })
    const address = '127.0.0.1:1/name'
    const details = { address, reason: 'ECONNREFUSED' }
    assert.equal(nobody, sayAny('en', 'refusal.database_unreachable', details))
    const invalid = await complaintWith({ DATABASE_URL: 'hush@nowhere' }, 'ru')
    assert.equal(
      invalid,
      sayAny('ru', 'refusal.database_unreachable', { address: '', reason: 'address_invalid' }),
    )
    assert(!`${nobody}${invalid}`.includes('hush'))
  })
})

describe('settings that cannot be meant', () => {
  test('an unknown name is refused with those that are known, in the language of the terminal', async () => {
    const known =
      'TIZILIM_DATA, TIZILIM_HOST, TIZILIM_ORIGIN, TIZILIM_PROXIES, TIZILIM_AUTHORITY, TIZILIM_SMTP, TIZILIM_SENDER'
    const complaints = languages.map(language => complaintWith({ TIZILIM_DATEN: '/tmp' }, language))
    assert.deepEqual(
      await Promise.all(complaints),
      languages.map(language =>
        sayAny(language, 'refusal.setting_unknown', { name: 'TIZILIM_DATEN', known }),
      ),
    )
  })

  test('a value that cannot be is named with its setting', async () => {
    const wrong = [
      ['PORT', 'http'],
      ['PORT', '65536'],
      ['TIZILIM_ORIGIN', 'iin.example'],
      ['TIZILIM_ORIGIN', 'https://iin.example/path'],
    ] as const
    assert.deepEqual(
      await Promise.all(wrong.map(([name, value]) => complaintWith({ [name]: value }, 'kk'))),
      wrong.map(([name, value]) => sayAny('kk', 'refusal.setting_invalid', { name, value })),
    )
  })

  test('a real register without a key for its certificates is refused', async () => {
    const keyless = join(folder.path, 'keyless.json')
    await writeFile(keyless, JSON.stringify({ name }))
    const fresh = await freshStore({ isMigrated: false })
    const settings = { DATABASE_URL: fresh.databaseUrl, TIZILIM_AUTHORITY: keyless }
    assert.equal(await complaintWith(settings, 'kk'), say('kk', 'refusal.certificate_key_missing'))
    await fresh.close()
  })

  test('a file of the authority that is not there, or names nobody, is refused', async () => {
    const nameless = join(folder.path, 'nameless.json')
    await writeFile(nameless, JSON.stringify({ name: { en: 'Authority' } }))
    for (const file of ['/nowhere.json', nameless]) {
      const complaint = await complaintWith({ TIZILIM_AUTHORITY: file }, 'ru')
      assert.equal(complaint, sayAny('ru', 'refusal.authority_unreadable', { file }))
    }
  })
})
