// Writes db/schema.sql, the reviewed result of all migrations: node scripts/schema.mjs.

import './node-version.mjs'

async function main() {
  const { writeFile } = await import('node:fs/promises')
  const { join } = await import('node:path')
  const { prepare, root, say } = await import('./prepare.mjs')
  await prepare()
  const { openRun } = await import('../dist/test/store/run.js')
  const { schemaOf } = await import('../dist/test/store/schema-of.js')
  const { onDatabase } = await import('../dist/src/store/connection.js')
  const { openStore } = await import('../dist/src/store/store.js')

  say('Starting a PostgreSQL and migrating it …')
  const run = await openRun(process.env.DATABASE_URL || null)
  const store = openStore(onDatabase(run.connection, run.template))
  try {
    await writeFile(join(root, 'db/schema.sql'), await schemaOf(store))
    say('Wrote db/schema.sql. Look at the difference before you commit it.')
  } finally {
    await store.close()
    await run.close()
  }
}

void main()
