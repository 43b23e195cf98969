// Which build of the program answers: its version, and a part of the hash of all files that its pages ask for.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

// Compiled, this file lies in dist/src/web.
const root = new URL('../../../', import.meta.url)

let known: string | undefined

/** As `0.1.0-1f0c7a2b`: the same for the same program, wherever it runs. */
export function buildName(): string {
  known ??= readBuildName()
  return known
}

function readBuildName(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  const files = readFileSync(new URL('dist/assets/manifest.json', root))
  return `${version}-${createHash('sha256').update(files).digest('hex').slice(0, 8)}`
}
