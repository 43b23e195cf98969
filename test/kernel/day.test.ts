// Calendar days as text agree with a slow oracle, the calendar of the machine.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { clockAt, dayIn, later, systemClock, timeIn } from '../../src/kernel/clock.ts'
import { ageOn, dayOf, isDay } from '../../src/kernel/day.ts'

const fixed = { seed: 20_261_123, numRuns: 2000 }

/** The day as `Date` has it, or null when it would slide into another month. */
function oracle(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isSame && date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : null
}

describe('a calendar day', () => {
  it('is one for every day from 1800 to 2199, and for none beside', () => {
    for (let year = 1800; year < 2200; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          assert.equal(dayOf(year, month, day), oracle(year, month, day), `${year} ${month} ${day}`)
        }
      }
    }
  })

  it('is written as ten characters and no other way', () => {
    const wrong = [
      '',
      '1996-2-29',
      '96-02-29',
      '1996-02-29T00:00',
      ' 1996-02-29',
      '1996-02-29\n',
      '1996/02/29',
      '+1996-02-29',
      '0000-01-01',
      '١٩٩٦-02-29',
    ]
    assert.equal(isDay('1996-02-29'), true)
    for (const text of wrong) assert.equal(isDay(text), false, JSON.stringify(text))
  })

  it('has no parts that are not whole', () => {
    assert.equal(dayOf(1996, 2.5, 1), null)
    assert.equal(dayOf(1996, 2, Number.NaN), null)
    assert.equal(dayOf(-1, 1, 1), null)
    assert.equal(dayOf(10_000, 1, 1), null)
  })
})

describe('an age', () => {
  const instant = fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2099, 11, 31) })
  const day = instant.map(at => new Date(at).toISOString().slice(0, 10))

  it('is the number of birthdays that have come, whatever the two days', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 50_000 }), (bornOn, daysLived) => {
        const on = new Date(Date.parse(bornOn) + daysLived * 86_400_000).toISOString().slice(0, 10)
        assert.equal(ageOn(bornOn, on), birthdaysBetween(bornOn, on))
      }),
      fixed,
    )
  })

  it('rises on the birthday itself, and on 1 March for who is born on 29 February', () => {
    assert.equal(ageOn('2010-11-24', '2026-11-23'), 15)
    assert.equal(ageOn('2010-11-23', '2026-11-23'), 16)
    assert.equal(ageOn('2008-02-29', '2026-02-28'), 17)
    assert.equal(ageOn('2008-02-29', '2026-03-01'), 18)
    assert.equal(ageOn('2027-01-01', '2026-11-23'), -1)
  })

  function birthdaysBetween(bornOn: string, on: string): number {
    const [year, month, day] = bornOn.split('-').map(Number) as [number, number, number]
    let count = 0
    // `Date.UTC` puts the birthday of 29 February on 1 March where there is none.
    while (new Date(Date.UTC(year + count + 1, month - 1, day)).toISOString().slice(0, 10) <= on) count++
    return count
  }
})

describe('the present', () => {
  it('stands still in a clock for tests', () => {
    const clock = clockAt('2026-11-23T10:00:00+05:00')
    assert.equal(clock.nowAt(), '2026-11-23T05:00:00.000Z')
    assert.equal(clock.nowAt(), clock.nowAt())
  })

  it('is an instant of UTC to the millisecond', () => {
    assert.match(systemClock.nowAt(), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  it('moves by milliseconds, forth and back', () => {
    assert.equal(later('2026-12-31T23:59:59.999Z', 1), '2027-01-01T00:00:00.000Z')
    assert.equal(later('2027-01-01T00:00:00.000Z', -1), '2026-12-31T23:59:59.999Z')
  })
})

describe('the day in Kazakhstan', () => {
  it('begins at midnight in Almaty, five hours before that of UTC', () => {
    assert.equal(dayIn('2026-11-22T18:59:59.999Z'), '2026-11-22')
    assert.equal(dayIn('2026-11-22T19:00:00.000Z'), '2026-11-23')
    assert.equal(dayIn('2026-11-23T05:00:00.000Z'), '2026-11-23')
    assert.equal(dayIn('2026-12-31T19:00:00.000Z'), '2027-01-01')
  })

  it('has hours and minutes', () => {
    assert.equal(timeIn('2026-11-23T05:00:59.999Z'), '10:00')
    assert.equal(timeIn('2026-11-22T19:07:00.000Z'), '00:07')
  })

  it('is what the time zone of Almaty says, at any instant since the zones were joined', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty', dateStyle: 'short' })
    const instant = fc.integer({ min: Date.UTC(2024, 2, 1), max: Date.UTC(2099, 0, 1) })
    fc.assert(
      fc.property(instant, at => {
        assert.equal(dayIn(new Date(at).toISOString()), format.format(at))
      }),
      fixed,
    )
  })
})
