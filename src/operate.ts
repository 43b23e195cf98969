// What an operator does with a register from the terminal: look at its capacity, prove it, rebuild it, forget.
//
//     npm run operate -- capacity | verify [SEAL] | rebuild [--apply] | erase [--apply] | expire [--apply]
//     npm run operate -- populate [COUNT] | invite ROLE OFFICE [NAME]

import { parseArgs } from 'node:util'
import { systemClock } from './kernel/clock.ts'
import { type Config, readConfig, terminalLanguage } from './kernel/config.ts'
import { Refusal } from './kernel/refusal.ts'
import { operations } from './operate/operation.ts'
import { withRegister } from './operate/register.ts'
import { say, sayAny } from './text/say.ts'

const language = terminalLanguage()

async function main(): Promise<void> {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { apply: { type: 'boolean', default: false } },
    })
    const [name = '', ...rest] = positionals
    const operation = Object.hasOwn(operations, name) ? operations[name as keyof typeof operations] : null
    if (!operation || rest.length > operation.arguments) return usage()
    if (values.apply && !operation.canApply) return usage()
    const config = readConfig()
    const isSound = await withRegister(config, systemClock, language, operation.load, context =>
      Promise.race([
        operation.run({
          context,
          language,
          isApplied: values.apply,
          parameters: rest,
          origin: originOf(config),
        }),
        interruption(),
      ]),
    )
    if (!isSound) process.exitCode = 1
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return usage()
    if (error instanceof Interruption) process.exit(130)
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${sayAny(language, `refusal.${error.code}`, error.details)}\n`)
    process.exitCode = 1
  }
}

/** Without `TIZILIM_ORIGIN` the name that a browser on this machine can use: passkeys want a name, not an address. */
function originOf({ origin, port }: Config): string {
  return origin ?? `http://localhost:${port}`
}

class Interruption extends Error {}

/** Never settles but by a signal; whatever was started is then ended before the program ends. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(name, () => reject(new Interruption(name)))
    }
  })
}

function usage(): void {
  process.stderr.write(`${say(language, 'operate.usage')}\n`)
  process.exitCode = 2
}

await main()
