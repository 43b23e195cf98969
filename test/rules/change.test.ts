// What changed is found between two days and between two packs, and what should be looked at again is named.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changesBetween } from '../../src/rules/change.ts'
import { noticesOn } from '../../src/rules/notice.ts'
import { shippedPack, strictPack } from './shipped.ts'

const todayOn = '2026-11-23'
const names = (changes: ReturnType<typeof changesBetween>) =>
  changes.map(({ name, change }) => `${change} ${name}`)

describe('what changed', () => {
  it('is nothing between a day and itself', () => {
    const edition = { pack: shippedPack, dayOn: todayOn }
    assert.deepEqual(changesBetween(edition, edition), [])
  })

  it('between two days is every row that began, ended or gave way to the next', () => {
    const changes = changesBetween(
      { pack: shippedPack, dayOn: '2024-12-31' },
      { pack: shippedPack, dayOn: '2025-01-01' },
    )
    assert.deepEqual(names(changes).sort(), [
      'added timeline consular_stop',
      ...['case eds', 'case inheritance', 'case marriage', 'case sim', 'channel consulate'].map(
        of => `changed ${of}`,
      ),
    ])
    const consulate = changes.find(({ name }) => name === 'channel consulate')!
    assert.equal(consulate.before?.to, '2025-01-01')
    assert.deepEqual(consulate.parts, ['body', 'says', 'source', 'quote'])
  })

  it('between two packs is what makes the second one stricter', () => {
    const changes = changesBetween(
      { pack: shippedPack, dayOn: todayOn },
      { pack: strictPack, dayOn: todayOn },
    )
    const changed = names(changes)
    for (const name of [
      'changed channel online',
      'changed channel consulate',
      'changed representation attorney_counter_first',
      'removed document translation',
      'added document translation_readable',
    ]) {
      assert(changed.includes(name), name)
    }
    assert(!changed.some(name => name.includes('contradiction')))
  })

  it('does not lie in the order in which an editor wrote the parts', () => {
    const rows = shippedPack.rows.map(row => ({
      ...row,
      says: { en: row.says.en, ru: row.says.ru, kk: row.says.kk },
    }))
    const edition = { pack: { ...shippedPack, rows }, dayOn: todayOn }
    assert.deepEqual(changesBetween({ pack: shippedPack, dayOn: todayOn }, edition), [])
  })

  it('J13-3: begins at midnight of the day, not before', () => {
    const later = {
      ...shippedPack.rows.find(({ kind }) => kind === 'fee')!,
      key: 'later',
      from: '2026-11-24',
    }
    const pack = { ...shippedPack, rows: [...shippedPack.rows, later] }
    const today = { pack, dayOn: todayOn }
    assert.deepEqual(names(changesBetween(today, { pack, dayOn: '2026-11-24' })), ['added fee later'])
    assert.deepEqual(changesBetween({ pack: shippedPack, dayOn: todayOn }, today), [])
  })
})

describe('what should be looked at', () => {
  it('is nothing on the day after all was checked', () => {
    assert.deepEqual(noticesOn(shippedPack, todayOn), [])
  })

  it('S95: is every rule that nobody has checked for more than 180 days', () => {
    assert.deepEqual(noticesOn(shippedPack, '2027-05-21'), [])
    const stale = noticesOn(shippedPack, '2027-05-22')
    assert(stale.length > 100)
    assert(stale.every(({ code }) => code === 'stale'))
    assert(!stale.some(({ row }) => row.key === 'first_president_day'), 'what holds no longer is left alone')
  })

  it('is a day of checking that is still to come', () => {
    const rows = shippedPack.rows.slice(0, 1).map(row => ({ ...row, checkedOn: '2026-11-24' }))
    assert.deepEqual(noticesOn({ ...shippedPack, rows }, todayOn), [
      { code: 'checked_in_future', row: rows[0] },
    ])
  })
})
