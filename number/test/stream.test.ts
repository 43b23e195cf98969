// Lines that come in pieces, and a reader that is slow.

import assert from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { test } from 'node:test'
import { lines, writer } from '../src/stream.ts'

async function linesOf(...chunks: (string | Buffer)[]): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines(
    Readable.from(
      chunks.map(chunk => Buffer.from(chunk)),
      { objectMode: false },
    ),
  )) {
    all.push(line)
  }
  return all
}

test('lines are the same however they are cut into chunks', async () => {
  const text = '\uFEFF990101100010\r\nЖСН 1\n\n\uFEFF2'
  const bytes = Buffer.from(text)
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    )
    assert.deepEqual(await linesOf(...chunks), ['990101100010', 'ЖСН 1', '\uFEFF2'])
  }
  assert.deepEqual(await linesOf(), [])
})

test('a line without an end does not fill the memory', async () => {
  const piece = '1'.repeat(10_000)
  const [line, ...rest] = await linesOf(...Array<string>(100).fill(piece), '\n2')
  assert.deepEqual([line?.length, rest], [1000, ['2']])
})

test('the writer gathers lines and waits for the reader', async () => {
  const written: string[] = []
  const slow = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      written.push(chunk)
      setImmediate(done)
    },
  })
  const out = writer(slow)
  const line = '9'.repeat(999)
  for (let at = 0; at < 100; at++) await out.line(line)
  await out.flush()
  await out.flush()
  assert.deepEqual(
    written.map(chunk => chunk.length),
    [66_000, 34_000],
  )
})
