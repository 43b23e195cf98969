// What the page asks of the worker, and what the worker answers: the whole of what passes between the two.

import type { Column } from './column.ts'
import type { Finding, Repair } from './finding.ts'
import type { ResultWord } from './result.ts'
import type { Format } from './source.ts'
import type { Example, Tally } from './tally.ts'
import type { Trouble } from './trouble.ts'

/** A file was read; nothing in it is judged yet. */
export interface Opened {
  readonly rowCount: number
  readonly format: Format
  readonly columns: readonly Column[]
  readonly hasHeadings: boolean
  readonly suggested: number
  /** The first rows below the headings, masked. */
  readonly preview: readonly (readonly string[])[]
}

/** The examples of one finding, and how many rows it has. */
export interface Examples {
  readonly total: number
  readonly examples: readonly Example[]
}

/** By the name of a request, what is sent with it and what comes back. */
export interface Requests {
  readonly open: { ask: { file: Blob }; answer: Opened }
  readonly judge: { ask: { column: number; person: number | null; hasHeadings: boolean }; answer: Tally }
  readonly look: { ask: { finding: Finding; count: number; isShown: boolean }; answer: Examples }
  /** Accepts the repair of one row, or of all rows of the finding. */
  readonly accept: { ask: { finding: Repair; row: number | null }; answer: Tally }
  /** Takes back every repair. */
  readonly takeBack: { ask: object; answer: Tally }
  readonly save: { ask: { format: 'csv' | 'xlsx'; words: Record<ResultWord, string> | null }; answer: Blob }
}

export type RequestName = keyof Requests
export type Ask<Name extends RequestName> = Requests[Name]['ask']
export type Answer<Name extends RequestName> = Requests[Name]['answer']

/** A request as it is sent. The worker answers one after the other. */
export type Sent = { [Name in RequestName]: { readonly name: Name } & Ask<Name> }[RequestName]

/** What the worker says: how far it is, the answer, or why there is none. */
export type Said =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly answer: Answer<RequestName> }
  | { readonly trouble: Trouble }
