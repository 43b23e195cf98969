// The line to the worker: one question after the other, each with its answer.

import type { Answer, Ask, RequestName, Said } from './request.ts'
import type { Reading } from './trouble.ts'
import { unread } from './trouble.ts'

export type Progress = (done: number, total: number) => void

export interface Line {
  /** Asks the worker; who asks before an answer has come waits for their turn. */
  ask<Name extends RequestName>(
    name: Name,
    ask: Ask<Name>,
    progress?: Progress,
  ): Promise<Reading<Answer<Name>>>
  /** Ends the worker in the middle of whatever it does. What was asked stays without an answer. */
  hangUp(): void
}

/** Starts a worker from the file at `address`. */
export function openLine(address: string): Line {
  const worker = new Worker(address)
  let last: Promise<unknown> = Promise.resolve()

  function send(name: RequestName, ask: object, progress?: Progress): Promise<Reading<Answer<RequestName>>> {
    return new Promise(resolve => {
      worker.onmessage = ({ data }: MessageEvent<Said>) => {
        if ('progress' in data) progress?.(data.progress.done, data.progress.total)
        else if ('answer' in data) resolve({ ok: true, read: data.answer })
        else resolve(unread(data.trouble))
      }
      worker.onerror = () => resolve(unread('tool_failed'))
      worker.postMessage({ ...ask, name })
    })
  }

  return {
    ask(name, ask, progress) {
      const answer = last.then(() => send(name, ask, progress))
      last = answer
      // The worker answers each question with what belongs to it.
      return answer as Promise<Reading<Answer<typeof name>>>
    },
    hangUp: () => worker.terminate(),
  }
}
