// The tests of the rooms that speak SQL, again, on the oldest PostgreSQL that is supported: Debian's 15.
//
//     node scripts/postgres-15.mjs                              all of them
//     node scripts/postgres-15.mjs test/store/role.test.ts      some

import './node-version.mjs'

const rooms = ['test/store', 'test/register', 'test/service']

async function testOn15(wanted) {
  const { prepare, run, say } = await import('./prepare.mjs')
  await prepare()
  const { provideServer } = await import('./server-15.mjs')
  // A signal ends the tests, which are our child; what was started is then put away as after any other end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
  const server = await provideServer(say)
  try {
    const parameters = ['scripts/test.mjs', ...(wanted.length > 0 ? wanted : rooms)]
    return await run(process.execPath, parameters, { DATABASE_URL: server.address })
  } finally {
    await server.remove()
  }
}

async function main() {
  process.exitCode = await testOn15(process.argv.slice(2))
}

void main()
