// The schema of a database as SQL text, read from the catalog: for review, and to see when it changes.
//
// The bundled server brings no `pg_dump`, and what that prints differs between versions. This text is the same on 15 to
// 18, and run on an empty database it makes the same schema again.

import assert from 'node:assert/strict'
import { type Store, sql } from '../../src/store/store.ts'

const heading = `-- The schema as the migrations leave it, for review: made by node scripts/schema.mjs, run by nobody.
-- A test compares it with the migrations, so that every change of the schema is seen in review.
`

/** All tables, functions, indexes and triggers of the database, in an order in which they can be made. */
export async function schemaOf(store: Store): Promise<string> {
  await assertDescribable(store)
  const parts = [heading, ...(await functionsOf(store)), ...(await tablesOf(store))]
  return parts.join('\n')
}

/** What this file does not know how to write must not be left out quietly. */
async function assertDescribable(store: Store): Promise<void> {
  const unknown = await store.query(sql`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind not in ('r', 'i')
      -- The sequence of an identity column is a part of the column.
      and not exists (select from pg_depend where objid = pg_class.oid and relkind = 'S' and deptype = 'i')
    union all
    select typname from pg_type
    where typnamespace = 'public'::regnamespace and typtype in ('d', 'e', 'r')
    union all
    select polname from pg_policy
    union all
    select extname from pg_extension where extname <> 'plpgsql'`)
  assert.deepEqual(unknown, [], 'test/store/schema-of.ts can write whatever stands in the schema')
}

async function functionsOf(store: Store): Promise<string[]> {
  const rows = await store.query<{ definition: string }>(sql`
    select pg_get_functiondef(oid) as definition
    from pg_proc where pronamespace = 'public'::regnamespace order by oid::regprocedure::text`)
  return rows.map(({ definition }) => `${quietHead(definition)};\n`)
}

/** PostgreSQL writes its own words in capitals; we do not, and the body is ours. */
function quietHead(definition: string): string {
  return definition
    .trimEnd()
    .replaceAll(/ +$/gm, '')
    .replace(/^[^$]*/, quiet)
}

function quiet(text: string): string {
  return text.replace(/'(?:[^']|'')*'|[^']+/g, part => (part.startsWith("'") ? part : part.toLowerCase()))
}

interface Table {
  readonly name: string
  /** Columns and constraints. */
  readonly lines: readonly string[]
  /** Indexes and triggers. */
  readonly statements: readonly string[]
  /** The other tables it refers to. */
  readonly needs: readonly string[]
}

async function tablesOf(store: Store): Promise<string[]> {
  const tables = await store.query<Table>(sql`
    select relname as name,
      array(
        select concat_ws(' ', attname, format_type(atttypid, atttypmod),
          case when attidentity = 'a' then 'generated always as identity'
            when attgenerated = 's'
            then 'generated always as (' || pg_get_expr(adbin, adrelid, true) || ') stored'
            else 'default ' || pg_get_expr(adbin, adrelid, true) end,
          case when attnotnull then 'not null' end)
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped
        order by attnum)
      || array(
        select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid, true)
        from pg_constraint where conrelid = pg_class.oid and contype in ('p', 'u', 'f', 'c', 'x')
        order by array_position(array['p', 'u', 'f', 'c', 'x'], contype::text), conname) as lines,
      array(
        select pg_get_indexdef(indexrelid, 0, true)
        from pg_index where indrelid = pg_class.oid
          and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
        order by indexrelid::regclass::text)
      || array(
        select pg_get_triggerdef(oid, true)
        from pg_trigger where tgrelid = pg_class.oid and not tgisinternal order by tgname) as statements,
      array(
        select distinct confrelid::regclass::text
        from pg_constraint where conrelid = pg_class.oid and contype = 'f' and confrelid <> conrelid) as needs
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    order by 1`)
  return inOrder(tables).map(writeTable)
}

/** By name, but each after those it refers to. */
function inOrder(tables: readonly Table[]): Table[] {
  const placed = new Set<Table>()
  const place = (table: Table, path: readonly Table[]) => {
    assert.ok(!path.includes(table), `${table.name} refers to itself through others`)
    for (const need of tables.filter(({ name }) => table.needs.includes(name))) place(need, [...path, table])
    placed.add(table)
  }
  for (const table of tables) place(table, [])
  return [...placed]
}

function writeTable({ name, lines, statements }: Table): string {
  const body = lines.map(line => wrap(line, '  ')).join(',\n')
  return [`create table ${name} (\n${body}\n);`, ...statements.map(each => `${wrap(each, '')};`), ''].join(
    '\n',
  )
}

const columnsMax = 110

/** Breaks a long line between words, never inside a text in quotes. */
function wrap(line: string, indent: string): string {
  const words = quiet(line).match(/(?:'(?:[^']|'')*'|[^\s'])+/g) ?? []
  const lines = [indent]
  for (const word of words) {
    const last = lines.at(-1)!
    if (last.trim() === '') lines[lines.length - 1] = last + word
    else if (last.length + 1 + word.length <= columnsMax) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`${indent}  ${word}`)
  }
  return lines.join('\n')
}
