// Scans of papers: three types known by their bytes, small, opened on record, and forgotten with their application.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { eraseAllPastTerm } from '../../src/service/retention.ts'
import { addScan, listScans, openScan } from '../../src/service/scan.ts'
import { sql } from '../../src/store/store.ts'
import { freshNumber } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { at, officer, open, openDesk } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')
const beginnings = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
}
const scanOf = (type: keyof typeof beginnings, sizeBytes = 100) => {
  const content = new Uint8Array(sizeBytes)
  content.set(beginnings[type])
  return { item: 'passport_copy', content }
}

describe('a scan', () => {
  it('is known by its bytes, and comes back as it was', async () => {
    const reference = await open(context, desk, { number: freshNumber() })
    const types = Object.keys(beginnings) as (keyof typeof beginnings)[]
    for (const type of types) await addScan(context, desk, reference, scanOf(type))
    const lines = await listScans(context, desk, reference)
    assert.deepEqual(lines.map(({ type }) => type).sort(), [...types].sort())
    for (const { id, type } of lines) {
      const { content } = await openScan(context, desk, reference, id)
      assert.deepEqual(new Uint8Array(content), scanOf(type).content)
    }
    const entries = await context.store.query(sql`select from access where attributes = '{scan}'`)
    assert.equal(entries.length, types.length, 'Each opening is on record.')
  })

  it('of any other type, or none at all, is refused', async () => {
    const reference = await open(context, desk, { number: freshNumber() })
    for (const text of ['', 'GIF89a', '<svg onload=alert(1)>', 'PK\u0003\u0004', 'MZ', ' %PDF-']) {
      const content = new TextEncoder().encode(text)
      await assertRefused(addScan(context, desk, reference, { item: 'other', content }), 'scan_type_unknown')
    }
    const wrong = { ...scanOf('image/png'), item: '../../etc' }
    await assertRefused(addScan(context, desk, reference, wrong), 'code_unknown')
  })

  it('has at most 5 MB, and those of a case 20 MB', async () => {
    const reference = await open(context, desk, { number: freshNumber() })
    const largest = scanOf('application/pdf', 5 * 1024 * 1024)
    const larger = scanOf('application/pdf', 5 * 1024 * 1024 + 1)
    await assertRefused(addScan(context, desk, reference, larger), 'scan_too_large')
    for (let count = 0; count < 4; count++) await addScan(context, desk, reference, largest)
    await assertRefused(addScan(context, desk, reference, scanOf('image/png')), 'scan_too_large')
  })

  it('is not another office’s to see, nor another case’s', async () => {
    const reference = await open(context, desk, { number: freshNumber() })
    await addScan(context, desk, reference, scanOf('image/png'))
    const [scan] = await listScans(context, desk, reference)
    const stranger = officer('stranger', 'counter_officer', 'elsewhere')
    await assertRefused(listScans(context, stranger, reference), 'not_found')
    await assertRefused(openScan(context, stranger, reference, scan!.id), 'not_found')
    const other = await open(context, desk, { number: freshNumber() })
    await assertRefused(openScan(context, desk, other, scan!.id), 'not_found')
    await assertRefused(openScan(context, desk, reference, 'x'), 'not_found')
  })

  it('goes with its application at the end of the term, and the register stays sound', async () => {
    const reference = await open(context, desk, { number: freshNumber() })
    await addScan(context, desk, reference, scanOf('image/jpeg'))
    await withdrawApplication(context, desk, reference)
    await assertRefused(
      addScan(context, desk, reference, scanOf('image/jpeg')),
      'application_already_decided',
    )
    await eraseAllPastTerm(at(context, '2029-11-24T05:00:00.000Z'), () => {})
    const left = await context.store.query(sql`
      select from application_scan join application on application.id = application_id
      where reference = ${reference}`)
    assert.deepEqual(left, [])
    await assertSound(context.store)
  })
})
