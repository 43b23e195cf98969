// What is found in a list: each cell judged as the library judges it, counted, compared with its neighbors, repaired.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { judge } from '@tizilim/iin'
import fc from 'fast-check'
import { bare, masked } from '../../src/browser/bulk/cell.ts'
import { describeColumns, letterOf } from '../../src/browser/bulk/column.ts'
import type { Finding } from '../../src/browser/bulk/finding.ts'
import { type Job, openJob } from '../../src/browser/bulk/job.ts'
import { judgeCell } from '../../src/browser/bulk/judgement.ts'
import { levelOf } from '../../src/browser/bulk/tally.ts'
import { listRows, listText, numbers } from './list.ts'

const nothing = () => {}

function jobOf(text: string): Job {
  const opened = openJob(new TextEncoder().encode(text))
  assert(opened.ok)
  return opened.read
}

function judged(text: string, person: number | null = null) {
  const job = jobOf(text)
  const { suggested: column, hasHeadings } = job.opened
  return { job, tally: job.judge({ column, person, hasHeadings }, nothing) }
}

function rowsWith(job: Job, finding: Finding): readonly number[] {
  return job.look({ finding, count: 100, isShown: true }).examples.map(({ row }) => row)
}

describe('a cell', () => {
  const outcomes: Readonly<Record<keyof typeof numbers, Finding>> = {
    fine: 'iin',
    other: 'iin',
    bin: 'bin',
    zeroLost: 'leading_zero_lost',
    threeZerosLost: 'leading_zero_lost',
    lookAlike: 'look_alike',
    rounded: 'scientific_notation',
    rnn: 'looks_like_rnn',
    checkDigit: 'check_digit',
    noDay: 'birth_date',
    short: 'length',
    words: 'characters',
    empty: 'empty',
    spaced: 'iin',
    twin: 'iin',
    nearTwin: 'iin',
  }
  for (const [name, outcome] of Object.entries(outcomes)) {
    const cell = numbers[name as keyof typeof numbers]
    test(`${JSON.stringify(cell)} is ${outcome}`, () => assert.equal(judgeCell(cell).outcome, outcome))
  }

  test('has the level that the library gives it, whatever it holds', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 14 })
    const odd = fc.string({ unit: fc.constantFrom(...'0123456789OlЗ -.,eE+x'), maxLength: 16 })
    const checkLevel = (cell: string) => {
      const { outcome, verdict } = judgeCell(cell)
      assert.equal(levelOf(outcome), outcome === 'empty' ? 'empty' : verdict.level)
    }
    fc.assert(fc.property(fc.oneof(digits, odd, fc.string()), checkLevel), { seed: 5, numRuns: 5000 })
  })

  for (const [cell, text] of [
    ['="050607100016"', '050607100016'],
    ["'050607100016", '050607100016'],
    ['990101100010.0', '990101100010'],
    ['990101100010,00', '990101100010'],
    [' 990101 1 0001 0 ', '990101 1 0001 0'],
    ['1.5', '1.5'],
  ] as const) {
    test(`${JSON.stringify(cell)} is read without what programs leave around a number`, () => {
      assert.equal(bare(cell), text)
    })
  }

  test('that says its number with something around it can be tidied', () => {
    for (const cell of ['="990101100010"', '990101100010.0', '990101 1 0001 0', ' 990101100010']) {
      const { outcome, repair } = judgeCell(cell)
      assert.deepEqual({ outcome, repair }, { outcome: 'iin', repair: '990101100010' })
    }
    assert.equal(judgeCell('990101100010').repair, null)
  })

  test('is masked but for its end, and never more than a third of it is shown', () => {
    assert.equal(masked('990101100010'), '••••••••0010')
    assert.equal(masked('990101 1 0001 0'), '•••••• • •001 0')
    assert.equal(masked('50607'), '••••7')
    assert.equal(masked('Ия'), '••')
    assert.equal(masked(''), '')
  })
})

describe('the columns of a table', () => {
  test('are known by their headings and their cells', () => {
    const { hasHeadings, columns, suggested } = describeColumns(listRows())
    assert.deepEqual({ hasHeadings, suggested }, { hasHeadings: true, suggested: 1 })
    assert.deepEqual(columns[1], { letter: 'B', heading: 'ИИН' })
  })

  test('have no headings where the first row holds a number', () => {
    const { hasHeadings, suggested } = describeColumns([
      ['a', '990101100010'],
      ['b', '50607100016'],
    ])
    assert.deepEqual({ hasHeadings, suggested }, { hasHeadings: false, suggested: 1 })
  })

  test('are supposed by the heading where the cells are empty', () => {
    assert.equal(
      describeColumns([
        ['Телефон', 'ЖСН'],
        ['87010000000', ''],
      ]).suggested,
      1,
    )
  })

  test('are called as in a spreadsheet', () => {
    assert.deepEqual([0, 25, 26, 27, 701, 702].map(letterOf), ['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
  })
})

describe('a list', () => {
  test('is counted: each row has one outcome, and the levels add up', () => {
    const { tally } = judged(listText(';'))
    assert.deepEqual(tally.levels, { 'well-formed': 7, broken: 3, 'not-a-number': 6, empty: 1 })
    assert.equal(tally.rows, 17)
    assert.deepEqual(tally.open, { leading_zero_lost: 2, look_alike: 1, tidied: 1 })
    assert.deepEqual(
      [tally.counts.iin, tally.counts.bin, tally.counts.looks_like_rnn, tally.counts.tidied],
      [6, 1, 1, 1],
    )
  })

  test('J11-9 cautions of a well-formed number that may be an old RNN, and of no BIN', () => {
    const { job, tally } = judged('IIN\n481003181506\n990101100010\n971240000109\n600400000000\n')
    assert.deepEqual(rowsWith(job, 'maybe_rnn'), [0])
    assert.deepEqual(
      [tally.counts.iin, tally.counts.looks_like_rnn],
      [2, 1],
      'It is still an IIN by its digits.',
    )
  })

  test('tells the same number in two rows', () => {
    const { job } = judged(listText(';'))
    assert.deepEqual(rowsWith(job, 'duplicate'), [0, 16])
  })

  test('J11-7 tells numbers that differ only in digit 11, and of one person only where persons are named', () => {
    const rows = (second: string) => `IIN,Name\n990101100010,Anna\n990101100020,${second}\n`
    assert.deepEqual(rowsWith(judged(rows('Boris')).job, 'digit_11'), [0, 1])
    assert.deepEqual(rowsWith(judged(rows('Boris'), 1).job, 'digit_11'), [])
    assert.deepEqual(rowsWith(judged(rows(' ANNA '), 1).job, 'digit_11'), [0, 1])
  })

  test('is compared by what stands there once a repair is accepted', () => {
    const { job } = judged('IIN\n050607100016\n50607100016\n')
    assert.deepEqual(rowsWith(job, 'duplicate'), [])
    const tally = job.accept({ finding: 'leading_zero_lost', row: null })
    assert.equal(tally.accepted, 1)
    assert.deepEqual(rowsWith(job, 'duplicate'), [0, 1])
    assert.deepEqual(job.takeBack().counts, judged('IIN\n050607100016\n50607100016\n').tally.counts)
  })

  test('shows nothing unmasked that was not asked for', () => {
    const { job } = judged(listText(';'))
    const told = JSON.stringify([job.opened, job.look({ finding: 'duplicate', count: 9, isShown: false })])
    assert.doesNotMatch(told, /\d{9}/)
  })
})

describe('the result', () => {
  async function saved(job: Job, format: 'csv' | 'xlsx' = 'csv'): Promise<string> {
    return (await job.save({ format, words: null })).text()
  }

  test('J11-8 has every column that went in, and five beside them', async () => {
    const { job } = judged('IIN;Note\n50607100016;=1+1\n990101100011;x\n')
    assert.equal(
      await saved(job),
      '"IIN";"Note";"level";"problems";"notices";"suggestion";"before_repair"\r\n' +
        '"50607100016";"\'=1+1";"not-a-number";"length";"leading_zero_lost";"050607100016";""\r\n' +
        '"990101100011";"x";"broken";"check_digit";"nineteenth_century";"";""\r\n',
    )
  })

  test('has the mark by which spreadsheets know UTF-8', async () => {
    const bytes = await judged('IIN\n990101100010\n').job.save({ format: 'csv', words: null })
    assert.deepEqual([...new Uint8Array(await bytes.arrayBuffer()).slice(0, 3)], [0xef, 0xbb, 0xbf])
  })

  test('has a repair that was accepted in its column, and what stood there before beside it', async () => {
    const { job } = judged('990101100010\n50607100016\n607100017\n')
    job.accept({ finding: 'leading_zero_lost', row: 1 })
    const lines = (await saved(job)).split('\r\n')
    assert.match(lines[0]!, /^"A",/)
    assert.equal(lines[2], '"050607100016","well-formed","","nineteenth_century","","50607100016"')
    assert.equal(lines[3], '"607100017","not-a-number","length","leading_zero_lost","000607100017",""')
  })

  test('agrees with the library, row by row', async () => {
    const { job } = judged(listText('\t'))
    const lines = (await saved(job)).trim().split('\r\n').slice(1)
    for (const [at, [, cell]] of listRows().slice(1).entries()) {
      const level = lines[at]!.split('\t')[4]
      assert.equal(level, cell === '' ? '"empty"' : `"${judge(bare(cell!)).level}"`)
    }
  })
})
