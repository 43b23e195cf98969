// One command line of iin, from its words to its exit code; streams are handed in.

import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { COMMANDS, OPTIONS, USAGE, UsageError } from './command.ts'
import { lines, type Writer } from './stream.ts'

/**
 * Writes the lines that the command line asks for; the answer is the exit code, 0 or 1. What nobody can mean is a
 * UsageError. Texts that are not given as arguments are read from `input`, unless a person sits there.
 */
export async function run(
  args: readonly string[],
  input: Readable & { isTTY?: boolean },
  out: Writer,
): Promise<number> {
  const { values, positionals } = parsed(args)
  const [name = '', ...texts] = positionals
  if (values.help) {
    await out.line(USAGE.trimEnd())
    return 0
  }
  const command = COMMANDS.get(name)
  if (!command) throw new UsageError(name === '' ? 'no command given' : `unknown command ${name}`)
  const answer = command(values)
  if (answer.kind === 'made') {
    if (texts.length > 0) throw new UsageError(`${name} takes no numbers`)
    for (const line of answer.lines) await out.line(line)
    return 0
  }
  if (texts.length === 0 && input.isTTY) throw new UsageError('no number given')
  let allWell = true
  for await (const text of texts.length > 0 ? texts : lines(input)) {
    const { line, isWell } = answer.say(text)
    await out.line(line)
    allWell &&= isWell
  }
  return allWell ? 0 : 1
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
