// The log: lines of JSON with fields from a closed list, so that nothing personal slips in.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultFields, type LogFields, openLog } from '../../src/kernel/log.ts'

function written(fields?: object): Record<string, unknown> {
  const lines: string[] = []
  openLog(line => lines.push(line)).write('request', fields as LogFields)
  assert.equal(lines.length, 1)
  assert(lines[0]!.endsWith('\n'))
  return JSON.parse(lines[0]!) as Record<string, unknown>
}

describe('a line of the log', () => {
  it('says what happened, when, and the fields it was given', () => {
    const { time, ...rest } = written({
      requestId: 'r1',
      method: 'GET',
      route: '/:language/verify',
      status: 200,
    })
    assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    assert.deepEqual(rest, {
      level: 30,
      event: 'request',
      requestId: 'r1',
      method: 'GET',
      route: '/:language/verify',
      status: 200,
    })
  })

  it('leaves out every field that is not on the list', () => {
    const line = JSON.stringify(written({ status: 200, iin: '740812200014', body: { family: 'ERIKSSON' } }))
    assert(!line.includes('740812200014'))
    assert(!line.includes('ERIKSSON'))
  })
})

describe('what is logged of a fault', () => {
  it('is its kind and where it arose, never its message', () => {
    const error = Object.assign(new TypeError('Key (family)=(ERIKSSON) exists'), {
      code: '23505',
      constraint: 'person_pkey',
      detail: 'ERIKSSON',
      cause: new Error('ERIKSSON'),
    })
    const fields = faultFields(error)
    assert.deepEqual(
      [fields.faultName, fields.code, fields.constraint],
      ['TypeError', '23505', 'person_pkey'],
    )
    assert.match(fields.faultFrames![0]!, /log\.test/)
    assert(fields.faultFrames!.length <= 12)
    assert(!JSON.stringify(fields).includes('ERIKSSON'))
  })

  it('is little for what is no error', () => {
    assert.deepEqual(faultFields('ERIKSSON'), { faultName: 'string' })
    assert.deepEqual(faultFields(undefined), { faultName: 'undefined' })
  })

  it('does not take lines of the message for places', () => {
    const fields = faultFields(new Error('first\n    at ERIKSSON (a line of the message)\nlast'))
    assert(!JSON.stringify(fields).includes('ERIKSSON'))
  })
})
