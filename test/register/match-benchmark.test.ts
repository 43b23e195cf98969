// The benchmark of the search for duplicates keeps its promises on a smaller register, and repeats itself.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

interface Rate {
  readonly precision: number
  readonly recall: number
}

interface Measured {
  readonly comparisonsPerSearch: number
  readonly keysPerRecord: number
  readonly possible: Rate
  readonly probable: Rate
}

const program = fileURLToPath(new URL('../../../bench/duplicate.mjs', import.meta.url))

function run(...parameters: readonly string[]): Measured {
  return JSON.parse(execFileSync(process.execPath, [program, '--json', ...parameters], { encoding: 'utf8' }))
}

describe('the benchmark of duplicates', () => {
  it('finds 97 of 100 who come back, and is right in 99 of 100 that it calls probable', () => {
    const measured = run('--seed', '20261123', '--people', '12000', '--searches', '4000')
    assert(measured.possible.recall >= 0.97, `recall ${measured.possible.recall}`)
    assert(measured.probable.precision >= 0.99, `precision ${measured.probable.precision}`)
    assert(measured.comparisonsPerSearch < 20, `${measured.comparisonsPerSearch} comparisons a search`)
    assert(measured.keysPerRecord < 8, `${measured.keysPerRecord} keys a record`)
  })

  it('says the same twice for one seed, and something else for another', () => {
    const small = ['--people', '3000', '--searches', '600']
    const once = run('--seed', '3', ...small)
    assert.deepEqual(run('--seed', '3', ...small), once)
    assert.notDeepEqual({ ...run('--seed', '4', ...small), parameters: null }, { ...once, parameters: null })
  })
})
