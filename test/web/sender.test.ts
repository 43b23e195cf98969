// Under which address tries are counted: what a proxy of ours has seen, and nothing that a stranger has written.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '../../src/store/store.ts'
import { senderOf } from '../../src/web/sender.ts'
import { origin } from './client.ts'
import { openSite } from './site.ts'

test('the address of the connection counts, whatever a header says, until proxies are named', () => {
  const remote = '192.0.2.1'
  for (const forwarded of ['', '198.51.100.7', 'nobody, 198.51.100.7', ',,,']) {
    assert.equal(senderOf({ remote, forwarded, proxies: 0 }), remote)
  }
})

test('of the addresses that proxies add, as many are believed as there are proxies, from the end', () => {
  const forwarded = '203.0.113.9, 198.51.100.7, 192.0.2.2'
  const way = { remote: '192.0.2.1', forwarded }
  const counted = [1, 2, 3, 9].map(proxies => senderOf({ ...way, proxies }))
  assert.deepEqual(counted, ['192.0.2.2', '198.51.100.7', '203.0.113.9', '203.0.113.9'])
})

test('what is no address is passed over for the next that a proxy of ours has seen', () => {
  const remote = '192.0.2.1'
  assert.equal(senderOf({ remote, forwarded: '', proxies: 1 }), remote)
  assert.equal(senderOf({ remote, forwarded: 'unknown', proxies: 1 }), remote)
  assert.equal(senderOf({ remote, forwarded: '203.0.113.9, unknown', proxies: 1 }), remote)
  assert.equal(senderOf({ remote: '', forwarded: '', proxies: 0 }), '')
})

test('a port is left off, and an IPv6 address counts by its first half', () => {
  const through = (forwarded: string) => senderOf({ remote: '192.0.2.1', forwarded, proxies: 1 })
  assert.equal(through('198.51.100.7:4711'), '198.51.100.7')
  assert.equal(through('[2001:db8::7]:4711'), '2001:db8:0:0')
  assert.equal(through('2001:DB8:0:0:1:2:3:4'), '2001:db8:0:0')
  assert.equal(through('2001:db8:0:1::'), '2001:db8:0:1')
  assert.equal(through('::1'), '0:0:0:0')
  assert.equal(through('::ffff:198.51.100.7'), '198.51.100.7')
  assert.equal(through('fe80::1%eth0'), 'fe80:0:0:0')
})

test('behind a proxy, readers who send too much stop nobody but themselves', async t => {
  const site = await openSite({ proxies: 1 })
  t.after(site.close)
  const send = (forwarded: string, path: string, body: object) =>
    site.app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin, 'X-Forwarded-For': forwarded },
      body: JSON.stringify(body),
    })
  const check = (forwarded: string) => send(forwarded, '/api/v1/check', { numbers: ['990101100010'] })
  assert.equal((await check('198.51.100.7')).status, 200)
  await site.store.query(sql`update attempt set tries = 1000`)
  assert.equal((await check('198.51.100.7')).status, 429)
  assert.equal((await check('203.0.113.9, 198.51.100.7')).status, 429, 'a forged header helps nobody')
  assert.equal((await check('203.0.113.9')).status, 200)
})
