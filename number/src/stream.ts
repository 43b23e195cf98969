// Lines in and lines out, with a limit on both: a long list passes through without being held.

import type { Readable, Writable } from 'node:stream'

// No number is that long; what stands behind is dropped, so that a file without line ends fills no memory.
const LINE_MAX_CHARACTERS = 1000
const BATCH_CHARACTERS = 1 << 16

/** The lines of a UTF-8 stream without their ends; empty lines and a byte order mark are left out. */
export async function* lines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  let isStart = true
  for await (const chunk of input as AsyncIterable<string>) {
    const pieces = (rest + (isStart ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n')
    isStart = false
    rest = pieces.pop()!.slice(0, LINE_MAX_CHARACTERS)
    for (const piece of pieces) yield* bare(piece)
  }
  yield* bare(rest)
}

function* bare(line: string): Generator<string> {
  const text = line.slice(0, LINE_MAX_CHARACTERS).replace(/\r$/, '')
  if (text !== '') yield text
}

export interface Writer {
  readonly line: (text: string) => Promise<void>
  readonly flush: () => Promise<void>
}

/** A writer that gathers lines into batches and waits for a slow reader. */
export function writer(output: Writable): Writer {
  let batch = ''
  const flush = async () => {
    const text = batch
    batch = ''
    if (text !== '' && !output.write(text)) await new Promise<void>(resolve => output.once('drain', resolve))
  }
  const line = async (text: string) => {
    batch += `${text}\n`
    if (batch.length >= BATCH_CHARACTERS) await flush()
  }
  return { line, flush }
}
