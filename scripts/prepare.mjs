// What start, build and test need first: the packages of the lock file, and the compiled program.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingOutputs, removeStaleOutputs } from './output.mjs'

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Installs what is missing and compiles what has changed; says what it waits for, and nothing when it need not. */
export async function prepare() {
  if (!isInstalled()) {
    say('Installing packages with npm ci; the first time takes a minute or so …')
    await runOrExit(
      'npm',
      ['ci', '--include=dev', '--include=optional'],
      'The packages could not be installed.',
    )
  }
  if (!existsSync(join(root, 'dist'))) say('Compiling …')
  await compile()
  removeStaleOutputs(root)
  const assets = join(root, 'scripts/assets.mjs')
  if (existsSync(assets)) await runOrExit(process.execPath, [assets], 'The browser files could not be built.')
}

/** Prints one line about what is happening. */
export function say(line) {
  console.log(line)
}

/** Runs a program in the project's folder with our terminal, and gives its exit code. */
export async function run(program, parameters, environment = {}) {
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  // Who asked us to end must not have to ask our child as well.
  const passOn = signal => child.kill(signal)
  for (const signal of endingSignals) process.on(signal, passOn)
  const [code, signal] = await once(child, 'exit')
  for (const each of endingSignals) process.off(each, passOn)
  return code ?? 128 + constants.signals[signal]
}

/** The same, ending this process with `sentence` when the program fails. */
export async function runOrExit(program, parameters, sentence) {
  const code = await run(program, parameters)
  if (code === 0) return
  console.error(sentence)
  process.exit(code)
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

async function compile() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const failure = 'The program does not compile; the lines above say where.'
  await runOrExit(process.execPath, [compiler, '-b'], failure)
  // The compiler goes by its own record and does not notice when an output has gone.
  if (missingOutputs(root)) await runOrExit(process.execPath, [compiler, '-b', '--force'], failure)
}

/** Whether each package of the lock file is there in the same version; what other platforms need may be absent. */
function isInstalled() {
  const installedPath = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedPath)) return false
  const wanted = readLock(join(root, 'package-lock.json'))
  const installed = readLock(installedPath)
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const found = installed[place]
    if (place === '') return true
    return found ? found.version === version && found.integrity === integrity : optional === true
  })
}

function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}
