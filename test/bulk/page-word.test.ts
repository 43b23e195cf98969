// What the tool and its page must agree on, though neither can reach the other.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomes, remarks } from '../../src/browser/bulk/finding.ts'
import { fileSizeMaxBytes, rowsMax } from '../../src/browser/bulk/limit.ts'
import { addedColumns } from '../../src/browser/bulk/result.ts'
import { troubles } from '../../src/browser/bulk/trouble.ts'
import { keepHeader } from '../../src/browser/offline/name.ts'
import { languages } from '../../src/text/language.ts'
import { isMessageKey } from '../../src/text/say.ts'
import { offlinePages } from '../../src/web/offline.ts'
import { routes } from '../../src/web/route.ts'
import { client } from '../web/client.ts'
import { openSite } from '../web/site.ts'

test('each code that can come up has its words', () => {
  const levels = ['well-formed', 'broken', 'not-a-number', 'empty']
  const wanted = [
    ...[...outcomes, ...remarks, ...addedColumns, ...levels].map(code => `bulk.name.${code}`),
    ...[...outcomes, ...remarks].map(code => `bulk.advice.${code}`),
    ...troubles.map(code => `bulk.trouble.${code}`),
  ]
  assert.deepEqual(
    wanted.filter(key => !isMessageKey(key)),
    [],
  )
})

test('the page tells the limits that the tool keeps to, and only what may be kept is kept', async t => {
  const site = await openSite()
  t.after(site.close)
  const reader = client(site.app)
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/verify/bulk`)
    assert(text.includes(` ${fileSizeMaxBytes / 2 ** 20} `), text)
    assert(text.replace(/[\s,]/g, '').includes(`${rowsMax}`), text)
    for (const { path } of offlinePages) {
      const { headers } = await reader.get(`/${language}${path}`)
      assert.equal(headers.get(keepHeader), 'keep', path)
    }
  }
})

test('every page that is kept is a public page', () => {
  for (const { path } of offlinePages) {
    assert(
      routes.some(route => route.path === path && route.method === 'GET' && route.permit === 'public'),
      path,
    )
  }
})
