// npm test: prepares, finds a browser and a PostgreSQL, and runs the tests.
//
//     npm test                                        everything
//     npm test -- test/store/store.test.ts            one file, or one folder
//     npm test -- --test-name-pattern=orphan          any option of `node --test`

import './node-version.mjs'

async function test(parameters) {
  const { endWithParent } = await import('./parent.mjs')
  const { prepare, root, run, say } = await import('./prepare.mjs')
  const { compiledPath, testFiles } = await import('./output.mjs')
  const { provideChromium } = await import('./chromium.mjs')
  endWithParent()
  await prepare()

  const options = parameters.filter(parameter => parameter.startsWith('-'))
  const wanted = parameters
    .filter(parameter => !parameter.startsWith('-'))
    .map(path => compiledPath(root, path))
  const files = testFiles(root).filter(
    file => wanted.length === 0 || wanted.some(path => file.startsWith(path)),
  )
  if (files.length === 0) {
    console.error(`No test file matches ${parameters.join(' ')}.`)
    process.exit(1)
  }

  const chromium = await provideChromium({ isNeeded: wanted.length === 0 })
  const database = await openDatabase(say)
  try {
    if (database.isInterrupted()) return 130
    return await run(process.execPath, [...runnerOptions, ...options, ...files], {
      ...(chromium ? { CHROMIUM: chromium } : {}),
      ...database.environment,
    })
  } finally {
    await database.close()
  }
}

const runnerOptions = [
  '--test',
  '--enable-source-maps',
  // Node 20 would leave one of two cores idle.
  '--test-concurrency=2',
  '--test-timeout=300000',
  // Its last words are what failed, however much passed before.
  '--test-reporter=spec',
]

/** One PostgreSQL for all files, closed whatever happens; a signal during its start waits for the start. */
async function openDatabase(say) {
  const { openRun, testRunVariable } = await import('../dist/test/store/run.js')
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interrupted = true
    })
  }
  const databaseUrl = process.env.DATABASE_URL || null
  say(databaseUrl ? 'Using the PostgreSQL of DATABASE_URL …' : 'Starting a PostgreSQL for the tests …')
  const { close, ...handedOn } = await openRun(databaseUrl)
  const environment = { [testRunVariable]: JSON.stringify(handedOn) }
  return { environment, close, isInterrupted: () => interrupted }
}

async function main() {
  process.exitCode = await test(process.argv.slice(2))
}

void main()
