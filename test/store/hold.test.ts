// The hold on a data folder: one at a time, never taken from the living, never left to the dead.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { type TestContext, test } from 'node:test'
import { type Hold, holdFolder } from '../../src/store/hold.ts'
import { temporaryFolder } from './serving.ts'

const holdModule = new URL('../../src/store/hold.js', import.meta.url)

async function folderFor(context: TestContext): Promise<string> {
  const { path, remove } = await temporaryFolder()
  context.after(remove)
  return path
}

/** Runs `then` in a process that holds `folder`; settles once it does. */
async function holder(context: TestContext, folder: string, then: string): Promise<ChildProcess> {
  const program = `
    import { holdFolder } from ${JSON.stringify(holdModule)}
    await holdFolder(${JSON.stringify(folder)})
    process.stdout.write('held')
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  context.after(() => child.kill('SIGKILL'))
  await once(child.stdout!, 'data')
  return child
}

const idle = 'setInterval(() => {}, 60_000)'

test('a folder is held by one process, which is named to the next', async context => {
  const folder = await folderFor(context)
  const child = await holder(context, folder, idle)
  await assert.rejects(holdFolder(folder), {
    code: 'data_folder_held',
    details: { folder, holder: child.pid },
  })
})

test('a hold that was given back can be taken, and leaves nothing in the folder', async context => {
  const folder = await folderFor(context)
  const first = await holdFolder(folder)
  await assert.rejects(holdFolder(folder), { code: 'data_folder_held' })
  await first.release()
  const second = await holdFolder(folder)
  await second.release()
  assert.deepEqual(await readdir(folder), [])
})

test('a holder that was killed frees the folder at once', async context => {
  const folder = await folderFor(context)
  const child = await holder(context, folder, idle)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const hold = await holdFolder(folder)
  await hold.release()
  assert.deepEqual(await readdir(folder), [])
})

test('a holder too busy to answer keeps the folder', async context => {
  const folder = await folderFor(context)
  const child = await holder(context, folder, 'setTimeout(() => { for (;;); }, 100)')
  await new Promise(resolve => setTimeout(resolve, 300))
  await assert.rejects(holdFolder(folder), {
    code: 'data_folder_held',
    details: { folder, holder: child.pid },
  })
})

test('of many who want a folder at once exactly one gets it, beside the remains of a dead one', async context => {
  const folder = await folderFor(context)
  const dead = await holder(context, folder, idle)
  dead.kill('SIGKILL')
  await once(dead, 'exit')
  for (let round = 0; round < 20; round++) {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => holdFolder(folder)))
    const holds = outcomes.filter(({ status }) => status === 'fulfilled')
    assert.equal(holds.length, 1)
    await (holds[0] as PromiseFulfilledResult<Hold>).value.release()
  }
})

test('many processes that want a folder at once do not share it', async context => {
  const folder = await folderFor(context)
  const program = `
    import { holdFolder } from ${JSON.stringify(holdModule)}
    process.stdin.resume().once('data', async () => {
      const isHeld = await holdFolder(${JSON.stringify(folder)}).then(() => true, () => false)
      process.stdout.write(isHeld ? 'held' : 'refused')
    })
    process.stdout.write('ready')`
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  context.after(() => {
    for (const child of children) child.kill('SIGKILL')
  })
  await Promise.all(children.map(child => once(child.stdout, 'data')))
  const answers = children.map(child => once(child.stdout, 'data').then(([data]) => String(data)))
  for (const child of children) child.stdin.write('go')
  assert.deepEqual((await Promise.all(answers)).sort(), ['held', ...Array(7).fill('refused')])
})
