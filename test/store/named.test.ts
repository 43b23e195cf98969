// A server named by DATABASE_URL: used as it is, or refused without a word of its password.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { startServer } from '../../src/store/server.ts'
import { openStore, sql } from '../../src/store/store.ts'
import { freshStore } from './fresh.ts'

function reach(databaseUrl: string): ReturnType<typeof startServer> {
  return startServer({ databaseUrl, dataFolder: '/nowhere', progress: () => {} })
}

test('a server that answers is used, described and left running', async context => {
  const { databaseUrl, store, close } = await freshStore()
  context.after(close)
  const server = await reach(databaseUrl)
  assert.match(server.description, /^PostgreSQL \d+\.\d+, /)
  const own = openStore(server.connection)
  await own.query(sql`create table reached (id integer)`)
  await own.close()
  await server.stop()
  assert.deepEqual(await store.query(sql`select from reached`), [])
})

test('a server that does not answer is refused with its address and the reason', async context => {
  const { databaseUrl, close } = await freshStore()
  context.after(close)
  const missing = databaseUrl.replace(/\/tizilim_test_\w+/, '/no_such_database')
  await assert.rejects(reach(missing), ({ code, details }) => {
    assert.deepEqual([code, details.reason], ['database_unreachable', '3D000'])
    return true
  })
  await assert.rejects(reach('postgres://someone:secret@127.0.0.1:1/register'), {
    code: 'database_unreachable',
    details: { address: '127.0.0.1:1/register', reason: 'ECONNREFUSED' },
  })
})

test('what is not the address of a PostgreSQL is refused', async () => {
  for (const address of ['register', 'mysql://localhost/register', 'http://localhost/']) {
    await assert.rejects(reach(address), {
      code: 'database_unreachable',
      details: { address: '', reason: 'address_invalid' },
    })
  }
})

test('a server older than PostgreSQL 15 is refused by version', async context => {
  const address = await oldServer(context)
  await assert.rejects(reach(`postgres://someone:secret@${address}/register`), {
    code: 'database_too_old',
    details: { address: `${address}/register`, version: '14.9', versionMin: 15 },
  })
})

/** The few messages of PostgreSQL's protocol with which a server of version 14 would answer our questions. */
async function oldServer(context: TestContext): Promise<string> {
  const columns = ['version', 'versionNumber', 'encoding']
  const values = ['14.9', '140009', 'UTF8']
  const welcome = [message('R', uint32(0)), message('Z', 'I')]
  const answer = [
    message(
      'T',
      uint16(columns.length),
      ...columns.flatMap(name => [
        `${name}\0`,
        uint32(0),
        uint16(0),
        uint32(25),
        uint16(0),
        uint32(0),
        uint16(0),
      ]),
    ),
    message('D', uint16(values.length), ...values.flatMap(value => [uint32(value.length), value])),
    message('C', 'SELECT 1\0'),
    message('Z', 'I'),
  ]
  const server = createServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.concat(welcome))
      socket.on(
        'data',
        data => data.toString('latin1').startsWith('Q') && socket.write(Buffer.concat(answer)),
      )
    })
  })
  context.after(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map(part => Buffer.from(part as string)))
  return Buffer.concat([Buffer.from(type), uint32(body.length + 4), body])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
