// The words that the page brings along for codes: names, advice, troubles.

import type { Finding } from './finding.ts'
import type { ResultWord } from './result.ts'
import type { Trouble } from './trouble.ts'

export type WordKey =
  | `name.${ResultWord}`
  | `advice.${Finding}`
  | `trouble.${Trouble}`
  | `delimiter.${'comma' | 'semicolon' | 'tab' | 'bar'}`

export interface Words {
  /** The words under a key. */
  (key: WordKey): string
  /** What each code of the result is called. */
  names(): Record<ResultWord, string>
}

/** The words on the page under `root`. */
export function wordsOf(root: HTMLElement): Words {
  const words = JSON.parse(root.dataset.words ?? '') as Readonly<Record<WordKey, string>>
  const names = () => {
    const named = Object.entries(words).filter(([key]) => key.startsWith('name.'))
    return Object.fromEntries(named.map(([key, name]) => [key.slice('name.'.length), name]))
  }
  return Object.assign((key: WordKey) => words[key], { names: names as () => Record<ResultWord, string> })
}
