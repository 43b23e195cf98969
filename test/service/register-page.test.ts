// docs/register.md says what the code does: every event, every invariant, every state, and no other.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { invariants } from '../../src/register/invariant.ts'
import { projections } from '../../src/register/projection.ts'
import { reducers } from '../../src/service/reducer.ts'

const page = readFileSync(new URL('../../../docs/register.md', import.meta.url), 'utf8')

/** The cells of the tables of a section, row by row, without its heads. */
function rowsOf(title: string): string[][] {
  const start = page.indexOf(`\n## ${title}\n`)
  assert(start > 0, `docs/register.md has a section ${title}`)
  const section = page.slice(start + 1, page.indexOf('\n## ', start + 1))
  const rows = [...section.matchAll(/^\| (.+) \|$/gm)].map(([, cells]) => cells!.split(' | '))
  return rows.slice(1)
}

const codesIn = (text: string) => [...text.matchAll(/`([a-z_]+)`/g)].map(([, code]) => code!)

describe('the page of the register', () => {
  it('names each event of each stream', () => {
    const told = Object.fromEntries(
      rowsOf('The events').map(([stream, events]) => [stream, codesIn(events!)]),
    )
    const known = Object.entries(reducers).map(([stream, reducer]) => [stream, Object.keys(reducer)] as const)
    for (const [stream, kinds] of known) assert.deepEqual(told[stream]?.sort(), [...kinds].sort(), stream)
    assert.equal(Object.keys(told).length, known.length)
  })

  it('names each projection, and calls nothing else one', () => {
    const told = rowsOf('What it keeps').filter(([, , kind]) => kind === 'projection')
    assert.deepEqual(told.flatMap(([tables]) => codesIn(tables!)).sort(), [...projections].sort())
  })

  it('names each invariant that is checked, with its query', () => {
    const queries = rowsOf('What holds at any moment').map(([, , , query]) => query!)
    const codes = invariants.map(({ code }) => code)
    assert.deepEqual(
      codes.filter(code => !queries.includes(code)),
      [],
    )
    const others = queries.filter(query => !codes.includes(query))
    assert.deepEqual([...new Set(others)].sort(), ['`rebuild`', 'none'])
  })

  it('names a test for each invariant, checked or not', () => {
    for (const [code, , , , tests] of rowsOf('What holds at any moment')) {
      assert.match(tests!, /`test\/[\w/-]+\.test\.ts`/, code)
    }
  })
})
