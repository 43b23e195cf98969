// Data folders: whose they may be, how long their path, and the refusals of those that cannot be used.

import assert from 'node:assert/strict'
import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { accounts, canMount, inFileSystem, isInReach } from './account.ts'
import { refusalOf, serve, stop, temporaryFolder } from './serving.ts'

async function folderFor(context: TestContext, account = accounts[0]!.account): Promise<string> {
  const { path, remove } = await temporaryFolder(account)
  context.after(remove)
  return path
}

const limit = 800

for (const { name, account } of accounts) {
  test(`a folder is made, used and left clean, as ${name}`, async context => {
    const folder = join(await folderFor(context, account), 'new', 'data')
    for (const steps of [['database_creating', 'database_starting'], ['database_starting']]) {
      const child = serve(folder, { account })
      assert.equal(await stop(child), 0)
      assert.deepEqual(
        child.said.flatMap(({ step }) => step ?? []),
        steps,
      )
    }
    assert.deepEqual((await readdir(folder)).sort(), ['postgres', 'postgres.log'])
  })
}

test('a path far longer than a socket may have is no obstacle', async context => {
  const folder = join(await folderFor(context), 'a'.repeat(200), 'b'.repeat(200))
  assert.equal(await stop(serve(folder)), 0)
})

test('a path longer than PostgreSQL takes is refused', async context => {
  const parts = Array.from({ length: 5 }, () => 'a'.repeat(200))
  const folder = join(await folderFor(context), ...parts)
  assert.deepEqual(await refusalOf(serve(folder)), {
    refusal: 'data_folder_path_too_long',
    details: { folder, limit },
  })
})

test('a file where the folder should be is refused', async context => {
  const folder = join(await folderFor(context), 'data')
  await writeFile(folder, '')
  assert.deepEqual(await refusalOf(serve(folder)), {
    refusal: 'data_folder_not_writable',
    details: { folder, reason: 'EEXIST', limit },
  })
})

// Root may write everywhere, so where we are root an account without rights tries.
if (isInReach) {
  test('a folder without the right to write in it is refused', async context => {
    const { account } = accounts.at(-1)!
    const folder = await folderFor(context, account)
    await chmod(folder, 0o500)
    assert.deepEqual(await refusalOf(serve(folder, { account })), {
      refusal: 'data_folder_not_writable',
      details: { folder, reason: 'EACCES', limit },
    })
    assert.deepEqual(await readdir(folder), [])
  })

  test('a disk that fills up while the files are made is refused, and nothing half made stays', async context => {
    const folder = await folderFor(context)
    // A limit on the size of a file stands in for a full disk: it needs no right to mount one.
    const wrapper = ['/bin/sh', '-c', 'ulimit -f 2000; exec "$@"', 'sh']
    assert.deepEqual(await refusalOf(serve(folder, { wrapper })), {
      refusal: 'data_folder_full',
      details: { folder, reason: 'EFBIG' },
    })
    assert.deepEqual(await readdir(folder), [])
  })
}

if (canMount) {
  test('a file system without room is refused at each stage', async context => {
    const folder = await folderFor(context)
    for (const megabytes of [1, 12, 24, 39]) {
      const wrapper = inFileSystem(folder, `size=${megabytes}m`)
      const { refusal, details } = await refusalOf(serve(folder, { wrapper }))
      assert.deepEqual([refusal, details?.reason], ['data_folder_full', 'ENOSPC'], `${megabytes} MB`)
    }
  })

  test('a read-only file system is refused', async context => {
    const folder = await folderFor(context)
    assert.deepEqual(await refusalOf(serve(folder, { wrapper: inFileSystem(folder, 'ro') })), {
      refusal: 'data_folder_not_writable',
      details: { folder, reason: 'EROFS', limit },
    })
  })
}
