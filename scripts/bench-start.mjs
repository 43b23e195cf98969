// npm run bench:start: how long a start takes and how much memory runs, beside a bare PostgreSQL in the same run.

import './node-version.mjs'

async function bench() {
  const { prepare } = await import('./prepare.mjs')
  await prepare()
  const { measureStarts } = await import('./measure-start.mjs')
  await measureStarts()
}

void bench()
