// How values of PostgreSQL are read: calendar days and instants as text, whole numbers as numbers.

import pg from 'pg'
import { assert } from '../kernel/assert.ts'

/** Type readers for `pg`, given to each session instead of changing the driver for the whole process. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    readers.get(oid) ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

/** An `int8` as a number; one that a JavaScript number cannot hold exactly is a fault. */
function readInteger(text: string): number {
  const integer = Number(text)
  assert(Number.isSafeInteger(integer), 'an int8 column holds a safe integer')
  return integer
}

/** A `timestamptz`, as sent by a session in UTC, in ISO 8601 to the millisecond: `2026-02-01T07:14:00.120Z`. */
function readInstant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text)
  assert(parts, 'a timestamptz column holds a finite instant of our era, read in UTC')
  const [, day, time, fraction = ''] = parts
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
}

const readText = (text: string): string => text

// Numbers of the built-in types (pg_type.oid), the same in every version.
const oid = {
  int8: 20,
  date: 1082,
  timestamptz: 1184,
  textArray: 1009,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
}

const readers = new Map<number, (text: string) => unknown>([
  [oid.int8, readInteger],
  // `pg` would make a date of local midnight, and a birth date would shift by a day west of Almaty.
  [oid.date, readText],
  [oid.timestamptz, readInstant],
  [oid.int8Array, text => readArray(text, readInteger)],
  [oid.dateArray, text => readArray(text, readText)],
  [oid.timestamptzArray, text => readArray(text, readInstant)],
])

function readArray<T>(text: string, read: (element: string) => T): (T | null)[] {
  const elements: (string | null)[] = pg.types.getTypeParser(oid.textArray)(text)
  return elements.map(element => (element === null ? null : read(element)))
}
