// Terms are counted in working days, with the holidays of Kazakhstan.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayAfter, isWeekend } from '../../src/rules/calendar.ts'
import { dueOn, isWorkingDay } from '../../src/rules/working-day.ts'
import { shippedPack, strictPack } from './shipped.ts'

const due = (acceptedOn: string) => dueOn(shippedPack, acceptedOn, 'counter')

describe('the day on which an answer is due', () => {
  it('J10-4: is the next working day, the day of the application not counted', () => {
    assert.equal(due('2026-11-23'), '2026-11-24')
    assert.equal(dueOn(strictPack, '2026-11-23', 'consulate'), '2026-11-24')
  })

  it('J3-2: steps over a holiday', () => {
    assert.equal(due('2026-12-15'), '2026-12-17')
    assert.equal(due('2026-12-16'), '2026-12-17')
  })

  it('steps over a weekend', () => {
    assert.equal(due('2026-11-27'), '2026-11-30')
    assert.equal(due('2026-11-28'), '2026-11-30')
  })

  it('is not known where no term is known', () => {
    assert.equal(dueOn(shippedPack, '2026-11-23', 'internal_affairs'), null)
  })

  it('is the same day where a term of none counts it', () => {
    const rows = shippedPack.rows.map(row =>
      row.kind === 'term' ? { ...row, body: { workingDays: 0, applicationDayCounts: true } } : row,
    )
    assert.equal(dueOn({ ...shippedPack, rows }, '2026-11-23', 'counter'), '2026-11-23')
    assert.equal(dueOn({ ...shippedPack, rows }, '2026-11-28', 'counter'), '2026-11-30')
  })
})

describe('a year of work', () => {
  /** The days from Monday to Friday on which nobody works. */
  function daysOff(year: number): string[] {
    const off: string[] = []
    for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = dayAfter(day, 1)) {
      if (!isWeekend(day) && !isWorkingDay(shippedPack, day)) off.push(day.slice(5))
    }
    return off
  }

  it('rests in 2025 as the calendar of that year says, but for days moved by decree', () => {
    assert.deepEqual(daysOff(2025), [
      ...['01-01', '01-02', '01-07', '03-10', '03-21', '03-24', '03-25', '05-01', '05-07', '05-09'],
      ...['06-06', '07-07', '09-01', '10-27', '12-16'],
    ])
  })

  it('rests in 2026 as the calendar of that year says, but on Constitution Day, which was moved to 15 March', () => {
    assert.deepEqual(daysOff(2026), [
      ...['01-01', '01-02', '01-07', '03-09', '03-23', '03-24', '03-25', '05-01', '05-07', '05-11'],
      ...['05-27', '07-06', '10-26', '12-16'],
    ])
  })

  it('knows the holidays that have come and gone', () => {
    assert.equal(isWorkingDay(shippedPack, '2021-12-01'), false, 'First President Day')
    assert.equal(isWorkingDay(shippedPack, '2022-12-01'), true)
    assert.equal(isWorkingDay(shippedPack, '2021-12-17'), false, 'the second day of independence')
    assert.equal(isWorkingDay(shippedPack, '2024-12-17'), true)
    assert.equal(isWorkingDay(shippedPack, '2027-03-15'), false, 'the new Constitution Day')
  })
})
