// The worker that reads, judges and writes a list, so that the page stays free to move.

import { type Job, openJob } from './job.ts'
import type { Report } from './ledger.ts'
import { fileSizeMaxBytes } from './limit.ts'
import type { Said, Sent } from './request.ts'
import { type Reading, unread } from './trouble.ts'

/** What we use of the place a worker runs in; the compiler knows only that of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Sent }) => void) | null
  postMessage(said: Said): void
}

const scope = globalThis as unknown as WorkerScope

let job: Job | null = null

scope.onmessage = ({ data }) => {
  void answer(data).then(said => scope.postMessage(said))
}

async function answer(sent: Sent): Promise<Said> {
  try {
    return sent.name === 'open' ? await open(sent.file) : { answer: answerOf(sent) }
  } catch {
    // Out of memory, as a rule. The page tells it, and its reader can begin anew.
    return { trouble: 'tool_failed' }
  }
}

async function open(file: Blob): Promise<Said> {
  job = null
  const reading = file.size > fileSizeMaxBytes ? unread('file_too_large') : await read(file)
  if (!reading.ok) return { trouble: reading.trouble }
  job = reading.read
  return { answer: job.opened }
}

async function read(file: Blob): Promise<Reading<Job>> {
  try {
    return openJob(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    // The file was moved, or changed since it was chosen.
    if (error instanceof DOMException) return unread('file_unreadable')
    throw error
  }
}

const report: Report = (done, total) => scope.postMessage({ progress: { done, total } })

function answerOf(sent: Exclude<Sent, { name: 'open' }>) {
  if (!job) throw new Error('A file is opened before anything is asked about it.')
  switch (sent.name) {
    case 'judge':
      return job.judge(sent, report)
    case 'look':
      return job.look(sent)
    case 'accept':
      return job.accept(sent)
    case 'takeBack':
      return job.takeBack()
    case 'save':
      return job.save(sent)
  }
}
