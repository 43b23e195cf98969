// What an acceptance rests on: the paper and the form as the officer had them before them.

import { createHash } from 'node:crypto'
import type { Application } from './application.ts'

/** A mark that is another as soon as the paper or the form is another; nothing can be read from it. */
export function basisOf({ passport, isPaperRead, applicant }: Application): string {
  const text = JSON.stringify([passport, isPaperRead, applicant])
  return createHash('sha256').update(text).digest('base64url')
}
