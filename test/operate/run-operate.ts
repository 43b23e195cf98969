// Runs `operate` as its users do: a process of its own, with words, a language and a register to work on.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../src/operate.js', import.meta.url))

export interface Output {
  /** What the program ended with. */
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Which register, and in which language. Nothing of the environment of the tests but this is handed on. */
export type Surrounding = Readonly<Record<string, string>>

/** Starts `operate` and does not wait for it. */
export function startOperate(words: readonly string[], surrounding: Surrounding): ChildProcess {
  const { PATH = '', TMPDIR = '/tmp' } = process.env
  return spawn(process.execPath, ['--enable-source-maps', program, ...words], {
    cwd: '/',
    env: { PATH, TMPDIR, LANG: 'en_US.UTF-8', ...surrounding },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs `operate` to its end. */
export async function operate(words: readonly string[], surrounding: Surrounding): Promise<Output> {
  const child = startOperate(words, surrounding)
  const [out, err, [status]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit'),
  ])
  return { status: status as number | null, out, err }
}
