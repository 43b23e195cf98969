// Parts of a topic: together they are their topic, and what is not asked for stays as it was sent.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namesOf, topics } from '../../src/form/field.ts'
import { askable, askedBy, corrected, isInPart, otherPart, parts } from '../../src/form/part.ts'

const sent = {
  family: 'ERIKSSON',
  'birth-day': '12',
  'birth-month': '8',
  'birth-year': '1974',
  birth_place: 'Zenith',
}

describe('the parts of a topic', () => {
  it('are two that have all of its fields between them, and none twice', () => {
    for (const part of parts) {
      const { topic } = askedBy(part)!
      const other = otherPart(part)
      assert.equal(otherPart(other), part)
      for (const name of namesOf(topic)) assert.notEqual(isInPart(part, name), isInPart(other, name), name)
    }
  })

  it('may be asked for beside every topic, each after its own', () => {
    assert.deepEqual(new Set(askable), new Set([...topics, ...parts]))
    assert.deepEqual(askable.slice(1, 4), ['you', 'name', 'sex'])
    for (const code of ['', 'family', 'constructor']) assert.equal(askedBy(code), null)
  })
})

describe('a correction', () => {
  it('of a part leaves the rest of its topic, and every other topic, as they were sent', () => {
    const typed = { birth_place: 'Nadir', family: 'OTHER' }
    assert.deepEqual(corrected(sent, typed, askedBy('birth_place')!), { ...sent, birth_place: 'Nadir' })
  })

  it('of a part takes the rest of its topic, too, where anything of it was typed', () => {
    const typed = { birth_place: 'Nadir', 'birth-day': '13' }
    const { 'birth-month': _month, 'birth-year': _year, ...rest } = sent
    assert.deepEqual(corrected(sent, typed, askedBy('birth_place')!), { ...rest, ...typed })
  })

  it('of a topic takes all of it, also what is now empty', () => {
    const typed = { birth_place: 'Nadir' }
    assert.deepEqual(corrected(sent, typed, askedBy('birth')!), { family: 'ERIKSSON', birth_place: 'Nadir' })
  })
})
