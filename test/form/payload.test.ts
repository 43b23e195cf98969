// The text of the 2D code: what goes in comes out, and what was altered is found.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type FormFields, lengthMaxOf, namesOf, readFields, topics } from '../../src/form/field.ts'
import { payloadLengthMax, payloadOf, readPayload } from '../../src/form/payload.ts'
import { languages } from '../../src/text/language.ts'
import { byRepresentative, typedFields, withoutZone } from './typed-fields.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const specimen = payloadOf({ language: 'en', fields: typedFields(byRepresentative) })!

/** Any form that a person could type: fields of ours, each of a length it may have. */
const anyFields = fc
  .record(
    Object.fromEntries(
      topics
        .flatMap(namesOf)
        .map(name => [
          name,
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(20, lengthMaxOf(name)) }),
        ]),
    ),
    { requiredKeys: [] },
  )
  .map(fields => readFields(fields) as FormFields)

describe('the code of a form', () => {
  it('is short enough for a symbol that an office scanner reads', () => {
    for (const parts of [{}, byRepresentative, withoutZone]) {
      assert(payloadOf({ language: 'kk', fields: typedFields(parts) })!.length < 900)
    }
  })

  it('is read back to the same fields, whatever they are', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom(...languages), (fields, language) => {
        const text = payloadOf({ language, fields })
        if (text === null) return
        assert(text.length <= payloadLengthMax)
        assert.match(text, /^[0-9A-Z-]+$/)
        assert.deepEqual(readPayload(text), { ok: true, language, fields })
      }),
    )
  })

  it('survives a scanner that types small letters and breaks lines', () => {
    const typed = specimen.toLowerCase().replace(/(.{40})/g, '$1\r\n')
    assert.deepEqual(readPayload(typed), readPayload(specimen))
  })

  it('is not read with one wrong character', () => {
    const body = fc.integer({ min: 5, max: specimen.length - 1 }).filter(at => specimen[at] !== '-')
    fc.assert(
      fc.property(body, fc.constantFrom(...alphabet), (at, letter) => {
        fc.pre(specimen[at] !== letter)
        const altered = specimen.slice(0, at) + letter + specimen.slice(at + 1)
        const reading = readPayload(altered)
        // The last letter of each part carries bits that mean nothing.
        const isPadding = specimen[at + 1] === '-' || at === specimen.length - 1
        assert(isPadding || !reading.ok, altered)
      }),
    )
  })

  it('of another kind is said to be unknown, and one that is cut damaged', () => {
    assert.deepEqual(readPayload('https://example.org'), { ok: false, code: 'payload_unknown' })
    assert.deepEqual(readPayload(specimen.replace('TZF1', 'TZF2')), { ok: false, code: 'payload_unknown' })
    assert.deepEqual(readPayload(specimen.slice(0, -9)), { ok: false, code: 'payload_damaged' })
    assert.deepEqual(readPayload(''), { ok: false, code: 'payload_unknown' })
  })

  it('never throws on anything', () => {
    fc.assert(fc.property(fc.string(), text => void readPayload(`TZF1-${text}`)))
  })

  it('is not made of a form that is too long for it', () => {
    const names = [
      'family',
      'given',
      'patronymic',
      'birth_place',
      'address',
      'representative',
      'email',
      'phone',
    ]
    const fields = typedFields(Object.fromEntries(names.map((name, at) => [name, noise(at)])))
    assert.equal(payloadOf({ language: 'en', fields }), null)
  })
})

/** Two hundred letters that no packing makes shorter. */
function noise(seed: number): string {
  const letters = fc.string({
    unit: fc.integer({ min: 0x400, max: 0x52f }).map(String.fromCodePoint),
    minLength: 200,
  })
  return fc.sample(letters, { seed, numRuns: 1 })[0]!
}

describe('fields from outside', () => {
  it('keep what is ours, tidied, and drop the rest', () => {
    assert.deepEqual(
      readFields({ family: '  Å  B ', color: 'red', given: '', 'have-eds': 'yes', 'have-<b>': 'x' }),
      {
        family: 'Å B',
        'have-eds': 'yes',
      },
    )
  })

  it('are none where they are no texts, or endless', () => {
    assert.equal(readFields(null), null)
    assert.equal(readFields(['family']), null)
    assert.equal(readFields({ family: 7 }), null)
    assert.equal(readFields({ family: 'x'.repeat(3000) }), null)
  })
})
