// The page about the architecture names what there is: each room of the floors, and each table of the database.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { roomNames } from '../tidy/floor.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const page = read('docs/architecture.md')

/** The names in code letters in the first column of the rows below a heading. */
function firstCells(heading: string): string[] {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = part.split('\n').filter(line => line.startsWith('| `'))
  return rows.flatMap(row => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
}

test('each room has its row, and no row a room that is gone', () => {
  const named = firstCells('Rooms and floors').map(path => path.replace(/^src\/|\.ts$|\/$/g, ''))
  const packages = ['number', 'eds']
  assert.deepEqual(named.sort(), roomNames.filter(name => !packages.includes(name)).sort())
})

test('each table has its row, and no row a table that is gone', () => {
  const tables = [...read('db/schema.sql').matchAll(/^CREATE TABLE (\w+)/gim)].map(([, name]) => name!)
  assert(tables.length > 30)
  assert.deepEqual(firstCells('The database').sort(), tables.sort())
})
