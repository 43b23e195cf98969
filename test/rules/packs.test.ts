// Packs are put together from files, and refused with the row named when a question would stay without an answer.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { ruleOn, rulesOn } from '../../src/rules/day.ts'
import { type RuleRow, readPack } from '../../src/rules/pack.ts'
import { type RuleFile, readPacks } from '../../src/rules/packs.ts'
import { looseUnit } from '../text/loose-unit.ts'
import { shippedFiles, shippedPack, shippedPacks } from './shipped.ts'

function problemsOf(files: readonly RuleFile[]): string[] {
  const reading = readPacks(files)
  return reading.ok ? [] : reading.problems.map(({ at, words }) => `${at}: ${words}`)
}

/** The shipped files and one more beside them. */
function beside(content: object): RuleFile[] {
  return [...shippedFiles, { name: 'local.json', text: JSON.stringify(content) }]
}

/** The shipped files with one row of the default pack changed, or taken out when `change` gives none. */
function altered(name: string, change: (row: RuleRow) => object | null): RuleFile[] {
  return shippedFiles.map(file => {
    const json = JSON.parse(file.text)
    if (json.pack !== 'seed-2026-05') return file
    const rows = (json.rows ?? []).flatMap((row: RuleRow) => {
      const next = `${row.kind} ${row.key}` === name ? change(row) : row
      return next ? [next] : []
    })
    return { ...file, text: JSON.stringify({ ...json, rows }) }
  })
}

/** What goes wrong with the default pack alone: the stricter pack inherits it. */
function problemsWith(name: string, change: (row: RuleRow) => object | null): string[] {
  const found = problemsOf(altered(name, change)).filter(problem => !problem.startsWith('order-258-2024: '))
  return found.map(problem => problem.replace(/^seed-2026-05: /, ''))
}

const category = {
  kind: 'category',
  key: 'student',
  from: '2027-01-01',
  to: null,
  body: {
    name: { kk: 'Студент', ru: 'Студент', en: 'A student' },
    access: 'open',
    age: null,
    programs: [],
  },
  source: 'own_rule',
  quote: 'students',
  checkedOn: '2026-11-22',
  confidence: 'own_rule',
  says: { kk: 'Студенттер.', ru: 'Студенты.', en: 'Students.' },
}

describe('the packs that are shipped', () => {
  it('can be relied on, each under its own name', () => {
    assert.deepEqual([...shippedPacks.keys()].sort(), ['order-258-2024', 'seed-2026-05'])
    for (const [name, pack] of shippedPacks) assert.equal(pack.pack, name)
  })

  it('name every source that they have, and no other', () => {
    const used = new Set(
      [...shippedPacks.values()].flatMap(({ rows }) =>
        rows.flatMap(row =>
          row.kind === 'contradiction'
            ? [row.source, row.body.first.source, row.body.second.source]
            : [row.source],
        ),
      ),
    )
    assert.deepEqual(
      Object.keys(shippedPack.sources).filter(code => !used.has(code)),
      [],
    )
  })

  it('say every sentence in its own language, and end it', () => {
    const letters = { kk: /[а-яё]/i, ru: /[а-яё]/i, en: /[a-z]/i }
    const strangers = { kk: /[ёщ]/i, ru: /[әғқңөұүһі]/i, en: /[а-яё]/i }
    for (const { rows } of shippedPacks.values()) {
      for (const { kind, key, says } of rows) {
        assert.equal(new Set(Object.values(says)).size, 3, `${kind} ${key}`)
        for (const language of ['kk', 'ru', 'en'] as const) {
          assert.match(says[language], letters[language])
          assert.doesNotMatch(says[language], strangers[language])
          assert.match(says[language], /^[^\s].*[.!]$/)
        }
      }
    }
  })

  it('say every amount as nothing', () => {
    for (const { rows } of shippedPacks.values()) {
      for (const sum of JSON.stringify(rows).match(/.{3}₸/g) ?? []) assert.match(sum, /(^|\D)0\s₸$/)
    }
  })

  it('keep a figure and its unit on one line, but where they quote', () => {
    for (const { rows } of shippedPacks.values()) {
      JSON.stringify(rows, (name, value) => {
        if (typeof value === 'string' && name !== 'quote') assert.doesNotMatch(value, looseUnit)
        return value
      })
    }
  })
})

describe('a file beside the shipped ones', () => {
  it('S51: adds a category to the pack it names, without a release', () => {
    const reading = readPacks(beside({ pack: 'seed-2026-05', rows: [category] }))
    assert(reading.ok, JSON.stringify(reading))
    for (const pack of reading.packs.values()) {
      assert.equal(ruleOn(pack, 'category', 'student', '2026-12-31'), null)
      assert.equal(ruleOn(pack, 'category', 'student', '2027-01-01')?.body.access, 'open')
    }
  })

  it('is made as docs/rules.md shows it', () => {
    const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')
    const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json!))
    const [row, pack] = examples
    assert.equal(examples.length, 2)
    assert.deepEqual(problemsOf(beside(pack)), [])
    assert.equal(readPack({ pack: 'example', rows: [row] }).ok, true)
  })

  it('makes a pack of its own over a base, where it has rows of the same kind and key', () => {
    const term = ruleOn(shippedPack, 'term', 'counter', '2026-11-23')!
    const rows = [{ ...term, body: { workingDays: 3, applicationDayCounts: false } }]
    const reading = readPacks(beside({ pack: 'trial', base: 'seed-2026-05', rows }))
    assert(reading.ok, JSON.stringify(reading))
    const trial = reading.packs.get('trial')!
    assert.equal(ruleOn(trial, 'term', 'counter', '2026-11-23')?.body.workingDays, 3)
    assert.equal(ruleOn(trial, 'term', 'online', '2026-11-23')?.body.workingDays, 1)
    assert.deepEqual(
      rulesOn(trial, 'term', '2026-11-23').map(({ key }) => key),
      rulesOn(shippedPack, 'term', '2026-11-23').map(({ key }) => key),
      'in the order of the base',
    )
    assert.equal(shippedPack.rows.length, trial.rows.length)
  })

  it('is refused with its name when it is no pack', () => {
    const file = (text: string) => [...shippedFiles, { name: 'local.json', text }]
    assert.match(problemsOf(file('{'))[0]!, /^local\.json: not JSON/)
    assert.match(problemsOf(file('{}'))[0]!, /^local\.json pack: /)
    assert.match(problemsOf(file('"x"'))[0]!, /^local\.json: /)
    assert.match(problemsOf(file(' '.repeat(5_000_001)))[0]!, /^local\.json: longer than/)
    const wrong = { pack: 'seed-2026-05', rows: [{ ...category, says: { ...category.says, kk: '' } }] }
    assert.match(problemsOf(beside(wrong))[0]!, /^local\.json rows 0 \(category student\) says kk: /)
  })

  it('is refused when its base is not there, has a base itself, or is one of two', () => {
    const base = (name: string) => problemsOf(beside({ pack: 'trial', base: name }))
    assert.deepEqual(base('nowhere'), ['trial: its base nowhere is not there'])
    assert.deepEqual(base('order-258-2024'), ['trial: its base order-258-2024 has a base itself'])
    assert.deepEqual(problemsOf(beside({ pack: 'order-258-2024', base: 'trial' })), [
      'order-258-2024: has two bases: trial, seed-2026-05',
    ])
  })

  it('is one of at most a thousand', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ name: `${index}.json`, text: '{}' }))
    assert.deepEqual(problemsOf(many), ['rules: more than 1000 files'])
  })
})

describe('a pack as a whole', () => {
  it('is refused for a day on which two rows of one key hold, though they stand in two files', () => {
    const term = ruleOn(shippedPack, 'term', 'counter', '2026-11-23')!
    const found = problemsOf(beside({ pack: 'seed-2026-05', rows: [{ ...term, from: '2026-01-01' }] }))
    assert.equal(found[0], 'seed-2026-05: term counter: two rows hold from 2026-01-01')
  })

  it('is refused for a gap between two rows of one key', () => {
    const later = (row: RuleRow) => (row.from === '2025-01-01' ? { ...row, from: '2025-02-01' } : row)
    assert.deepEqual(problemsWith('case sim', later), [
      'seed-2026-05/case.json case sim: no row holds from 2025-01-01 to 2025-02-01',
    ])
  })

  it('is refused for a key on which an answer always rests, when it begins late or ends', () => {
    assert.deepEqual(
      problemsWith('fee iin', row => ({ ...row, from: '2014-01-01' })),
      ['fee iin: no row holds from 2013-01-01 to 2014-01-01'],
    )
    assert.deepEqual(
      problemsWith('refusal_ground r2', row => ({ ...row, to: '2026-01-01' })),
      ['refusal_ground r2: no row holds from 2026-01-01'],
    )
    assert.deepEqual(
      problemsWith('retention excluded_person', () => null),
      ['retention excluded_person: no row holds on any day'],
    )
  })

  it('is refused for a question that no row answers, or two', () => {
    assert.deepEqual(
      problemsWith('routing citizen_exchange_abroad', () => null),
      ['with_branch', 'without_branch'].map(
        locality => `routing of citizen exchange abroad ${locality}: no row holds on any day`,
      ),
    )
    assert.deepEqual(
      problemsWith('representation parent', row => ({
        ...row,
        body: { ...row.body, when: { channels: ['online'], procedures: ['exchange'] } },
      })).filter(problem => problem.includes('two rows')),
      ['self', 'representative', 'legal_representative'].map(
        applicant => `representation of online exchange ${applicant}: two rows hold from 2013-01-01`,
      ),
    )
  })

  it('is refused for a code that stands for nothing', () => {
    const unknown = (name: string, part: { body?: object; source?: string; see?: string[] }) =>
      problemsWith(name, row => ({ ...row, ...part, body: { ...row.body, ...part.body } }))
    assert.deepEqual(unknown('fee iin', { source: 'hearsay' }), [
      'fee iin 2013-01-01: source names the source hearsay, which is not there',
    ])
    assert.deepEqual(unknown('fee iin', { see: ['c99'] }), [
      'fee iin 2013-01-01: see names the contradiction c99, which is not there',
    ])
    assert.deepEqual(unknown('case manager', { body: { category: 'boss' } }), [
      'case manager 2013-01-01: category names the category boss, which is not there',
    ])
    assert.deepEqual(unknown('document category_labeling', { body: { when: { categories: ['label'] } } }), [
      'document category_labeling 2013-01-01: when names the category label, which is not there',
    ])
    assert.deepEqual(unknown('representation self', { body: { refusedAs: 'i9' } }), [
      'representation self 2013-01-01: refusedAs names the refusal_ground i9, which is not there',
    ])
  })

  it('is refused when one item is asked for twice in one situation', () => {
    const [found, ...more] = problemsWith('document passport_copy', row => ({
      ...row,
      body: { ...row.body, item: 'passport_original' },
    }))
    assert.equal(
      found,
      'document passport_original 2013-01-01: asks for passport_original, and so does document passport_copy 2013-01-01',
    )
    assert.deepEqual(more, [])
  })
})
