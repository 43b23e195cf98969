// What the tool and its page must agree on, though neither can reach the other.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomes, remarks } from '../../src/browser/bulk/finding.ts'
import { fileSizeMaxBytes, rowsMax } from '../../src/browser/bulk/limit.ts'
import { addedColumns } from '../../src/browser/bulk/result.ts'
import { troubles } from '../../src/browser/bulk/trouble.ts'
import { languages } from '../../src/text/language.ts'
import { isMessageKey } from '../../src/text/say.ts'
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

test('the page tells the limits that the tool keeps to', async t => {
  const site = await openSite()
  t.after(site.close)
  const reader = client(site.app)
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/verify/bulk`)
    assert.match(text, new RegExp(`\\s${fileSizeMaxBytes / 2 ** 20}\\s`))
    assert(text.replace(/[\s,]/g, '').includes(`${rowsMax}`), text)
  }
})
