// isIin and why leave nothing for the garbage collector, whatever they answer.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const LIBRARY = new URL('../src/index.js', import.meta.url).href

/** A program that calls the function 30 million times; eight bytes a call would be 240 MB and dozens of collections. */
const program = (name: string) => `
  import { ${name} as asked } from ${JSON.stringify(LIBRARY)}
  const texts = '990101100010 990101100011 991301100010 950308101890 971240000109 99010110001 99O101100010'.split(' ')
  let yes = 0
  const ask = times => { for (let at = 0; at < times; at++) if (asked(texts[at % texts.length]) === true) yes++ }
  ask(1e5)
  globalThis.gc()
  console.log('begin')
  ask(3e7)
  console.log('end')
`

for (const name of ['isIin', 'isBin', 'why']) {
  test(`${name} allocates nothing`, () => {
    const args = ['--expose-gc', '--trace-gc', '--input-type=module', '--eval', program(name)]
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    assert.equal(status, 0)
    const between = stdout.slice(stdout.indexOf('begin'), stdout.indexOf('end'))
    assert.ok(stdout.includes('Mark-Compact') && stdout.includes('end'))
    assert.equal((between.match(/Scavenge|Mark-Compact/g) ?? []).length, 0, between)
  })
}
