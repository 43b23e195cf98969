// The files of the repository as the tidy test reads them, and the shape of what it checks.

import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Source {
  /** From the root of the repository: `src/kernel/clock.ts`. */
  readonly path: string
  readonly text: string
}

/** A rule, what breaks it in a repository, and examples that it must find, so that it cannot fall asleep. */
export interface TidyRule {
  readonly name: string
  find(files: readonly Source[]): readonly string[]
  readonly examples: readonly Source[]
}

/** Every text file that is part of the repository, or would be after `git add`. */
export function readSources(): readonly Source[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 * 2 ** 20,
  })
  const paths = [...new Set(listed.toString().split('\0'))].filter(path => path !== '' && isFile(root + path))
  return paths
    .filter(path => !/\.(png|woff2|ttf|pdf|ico|jpe?g)$/.test(path))
    .map(path => ({ path, text: readFileSync(root + path, 'utf8') }))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Code that people write, and not a program: what the rules about form look at. */
export function isCode({ path }: Source): boolean {
  return /\.(ts|tsx|mjs|js|css|sql)$/.test(path) && path !== 'db/schema.sql'
}

export function isScript({ path }: Source): boolean {
  return /\.(ts|tsx|mjs|js)$/.test(path)
}

/** Where in a text something stands: `src/kernel/clock.ts:8`. */
export function placeOf({ path, text }: Source, index: number): string {
  return `${path}:${text.slice(0, index).split('\n').length}`
}

/** Each place where a pattern is found. */
export function placesWhere(files: readonly Source[], pattern: RegExp): string[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags}g`)
  return files.flatMap(file =>
    [...file.text.matchAll(everywhere)].map(
      ({ index, 0: found }) => `${placeOf(file, index)} ${found.trim()}`,
    ),
  )
}
