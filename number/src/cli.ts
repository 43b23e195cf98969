// The command iin, wired to its process: arguments in, lines out, an exit code at the end.

import { USAGE, UsageError } from './command.ts'
import { run } from './run.ts'
import { writer } from './stream.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us, such as `head`, has seen enough.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`iin: the output cannot be written: ${error.message}\n`)
  process.exit(2)
})

const out = writer(process.stdout)
try {
  process.exitCode = await run(process.argv.slice(2), process.stdin, out)
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `iin: ${error.message}\n\n${USAGE}` : `iin: ${error}\n`)
  process.exitCode = 2
}
await out.flush()
