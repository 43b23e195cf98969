// The program as an operator starts it: a process of its own, its settings, what it says, and how it ends.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/text/language.ts'

/** A running program. */
export interface Program {
  readonly process: ChildProcess
  /** What it has told the terminal so far: its words, and its complaints without the log. */
  readonly said: { words: string; complaints: string }
  /** Waits until it has said `words`; fails when it ends without them. */
  until(words: string): Promise<void>
  /** Its exit code once it has ended, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

const main = fileURLToPath(new URL('../../src/main.js', import.meta.url))

const locales: Readonly<Record<Language, string>> = { kk: 'kk_KZ.UTF-8', ru: 'ru_RU.UTF-8', en: 'C' }

/** Starts it on any free port with these settings and no others, on a terminal in `language`. */
export function start(settings: Record<string, string>, language: Language = 'en'): Program {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { PATH, HOME, LANG: locales[language], PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { words: '', complaints: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.words += text
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
    said.complaints = errors.replace(/^\{.*\}\n/gm, '')
  })
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  return { process: child, said, ended, until: words => waitFor(said, ended, words) }
}

const pollMs = 20

async function waitFor(said: Program['said'], ended: Program['ended'], words: string): Promise<void> {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  while (!said.words.includes(words)) {
    assert(!isOver, `It ended without saying "${words}": ${said.words}${said.complaints}`)
    await sleep(pollMs)
  }
}

/** The address that it greets with. */
export async function addressOf(program: Program): Promise<string> {
  await program.until('http://127.0.0.1:')
  await program.until('PostgreSQL ')
  return /http:\/\/127\.0\.0\.1:\d+/.exec(program.said.words)![0]
}

/** Asks it to end, and gives its exit code. */
export function stop(program: Program, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | NodeJS.Signals> {
  program.process.kill(signal)
  return program.ended
}

/** A data folder that nobody has used, and is gone after the tests. */
export async function dataFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'tizilim-main-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) }
}

/** The PostgreSQL that says to run on the folder, or null. */
export function serverIn(folder: string): number | null {
  const record = join(folder, 'postgres/postmaster.pid')
  return existsSync(record) ? Number(readFileSync(record, 'utf8').split('\n')[0]) : null
}

/** Whether a process lives; one that has ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z]/.test(stdout.trim())
}
