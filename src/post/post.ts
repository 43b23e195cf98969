// Where letters are handed over: the one thing that whoever sends them must know of it.

import type { LetterFacts } from './message.ts'

export interface Post {
  /** Hands a letter over within 90 seconds; what becomes of it is an answer and never thrown for the server's sake. */
  deliver(letter: LetterFacts): Promise<'sent' | 'refused' | 'failed'>
  close(): void
}
