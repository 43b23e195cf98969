// npm run check:package: packs @tizilim/iin and asks publint and attw whether every tool will find its way into it.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './prepare.mjs'

// They are no dependencies: attw brings a second TypeScript of 23 MB, which nobody needs to run or test Tizilim.
const checks = [
  ['publint@0.3.25', ['publint', '--strict']],
  // The package is ES modules only, which every supported Node can require.
  ['@arethetypeswrong/cli@0.18.5', ['attw', '--profile', 'esm-only']],
]

function npm(parameters) {
  const { status, stdout } = spawnSync('npm', parameters, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) {
    console.error(stdout)
    throw new Error(`npm ${parameters.join(' ')} ended with ${status}`)
  }
  return stdout
}

const folder = mkdtempSync(join(tmpdir(), 'tizilim-package-'))
try {
  const [{ filename, size }] = JSON.parse(
    npm(['pack', '--workspace=number', '--json', '--pack-destination', folder]),
  )
  console.log(`${filename}: ${size} bytes`)
  for (const [tool, [command, ...options]] of checks) {
    console.log(
      npm(['exec', '--yes', `--package=${tool}`, '--', command, join(folder, filename), ...options]),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
