// The shared cases as the tests read them.

import { readFileSync } from 'node:fs'
import type { JudgeOptions, Verdict } from '../src/index.ts'

export interface Vector {
  readonly input: string
  readonly options: JudgeOptions
  readonly verdict: Verdict
}

export const VECTORS_URL = new URL('../../vectors.json', import.meta.url)

export const readVectors = (): Vector[] => JSON.parse(readFileSync(VECTORS_URL, 'utf8')) as Vector[]
