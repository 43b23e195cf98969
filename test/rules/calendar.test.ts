// Days are counted as the calendar counts them, without a clock.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isInCategoryAge, isUnderAge } from '../../src/rules/age.ts'
import { dayAfter, daysBetween, isWeekend, yearsAfter } from '../../src/rules/calendar.ts'
import { standingRule } from '../../src/rules/day.ts'
import { erasableFromOn } from '../../src/rules/retention.ts'
import { shippedPack } from './shipped.ts'

const dayMs = 86_400_000
const asDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)

describe('the calendar', () => {
  it('agrees with the machine on every day of 1890 to 2110', () => {
    for (let ms = Date.UTC(1890, 0, 1); ms < Date.UTC(2110, 0, 1); ms += dayMs) {
      const dayOn = asDay(ms)
      assert.equal(dayAfter(dayOn, 1), asDay(ms + dayMs))
      assert.equal(dayAfter(dayOn, -400), asDay(ms - 400 * dayMs))
      assert.equal(daysBetween('2000-01-01', dayOn), (ms - Date.UTC(2000, 0, 1)) / dayMs)
      assert.equal(isWeekend(dayOn), [0, 6].includes(new Date(ms).getUTCDay()), dayOn)
    }
  })

  it('ends February where the year has no 29th', () => {
    assert.equal(yearsAfter('2024-02-29', 1), '2025-03-01')
    assert.equal(yearsAfter('2024-02-29', 4), '2028-02-29')
  })
})

describe('a child under 16', () => {
  it('J4-2: is under 16 for 15 years and 364 days, and not on the birthday', () => {
    assert.equal(isUnderAge('2010-11-24', '2026-11-23', 16), true)
    assert.equal(isUnderAge('2010-11-23', '2026-11-23', 16), false)
  })

  it('may apply at a consulate in that category, as a person of 65 may in another', () => {
    const child = standingRule(shippedPack, 'category', 'child_under_16', '2026-11-23')
    const old = standingRule(shippedPack, 'category', 'age_65', '2026-11-23')
    const spouse = standingRule(shippedPack, 'category', 'spouse', '2026-11-23')
    assert.equal(isInCategoryAge(child, '2010-11-24', '2026-11-23'), true)
    assert.equal(isInCategoryAge(child, '2010-11-23', '2026-11-23'), false)
    assert.equal(isInCategoryAge(old, '1961-11-23', '2026-11-23'), true)
    assert.equal(isInCategoryAge(old, '1961-11-24', '2026-11-23'), false)
    assert.equal(isInCategoryAge(spouse, '1961-11-24', '2026-11-23'), true)
  })
})

describe('what is kept', () => {
  it('may be erased when its time is over', () => {
    const from = (kept: Parameters<typeof erasableFromOn>[2], closedOn: string) =>
      erasableFromOn(shippedPack, '2026-11-23', kept, closedOn)
    assert.equal(from('unsent_draft', '2026-11-23'), '2026-12-23')
    assert.equal(from('closed_application', '2024-02-29'), '2027-03-01')
    assert.equal(from('excluded_person', '2026-11-23'), '2076-11-23')
  })
})
