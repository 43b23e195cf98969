// The command iin, for people at a terminal and for scripts: check, explain, generate and mask.

import { parseArgs } from 'node:util'
import { COMMANDS, type Command, OPTIONS, USAGE, UsageError } from './command.ts'
import { lines, type Writer, writer } from './stream.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us, such as `head`, has seen enough.
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const out = writer(process.stdout)
try {
  process.exitCode = await run(process.argv.slice(2), out)
} catch (error) {
  if (!isUsageError(error)) throw error
  process.stderr.write(`iin: ${error.message}\n\n${USAGE}`)
  process.exitCode = 2
}
await out.flush()

/** Runs one command line; the answer is the exit code. */
async function run(args: readonly string[], out: Writer): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const [name, ...texts] = positionals
  if (values.help) {
    await out.line(USAGE.trimEnd())
    return 0
  }
  const command: Command | undefined = COMMANDS.get(name ?? '')
  if (!command) throw new UsageError(name === undefined ? 'no command given' : `unknown command ${name}`)
  const answer = command(values)
  if (answer.kind === 'made') {
    if (texts.length > 0) throw new UsageError(`${name} takes no numbers`)
    for (const line of answer.lines) await out.line(line)
    return 0
  }
  let allWell = true
  for await (const text of given(texts)) {
    const { line, isWell } = answer.say(text)
    await out.line(line)
    allWell &&= isWell
  }
  return allWell ? 0 : 1
}

function given(texts: readonly string[]): Iterable<string> | AsyncIterable<string> {
  if (texts.length > 0) return texts
  if (process.stdin.isTTY)
    throw new UsageError('no number given, neither as an argument nor on standard input')
  return lines(process.stdin)
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
