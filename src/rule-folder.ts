// Reads the rules that are shipped, and any that lie beside them, for every program that starts on them.

import { readdir, readFile } from 'node:fs/promises'
import { Refusal } from './kernel/refusal.ts'
import type { RulePack } from './rules/pack.ts'
import { readPacks } from './rules/packs.ts'

// Compiled, this file lies in dist/src; the folder it reads lies at the root.
const rules = new URL('../../rules/', import.meta.url)

const packName = 'seed-2026-05'

export interface Rules {
  /** The pack by which the register works. */
  readonly pack: RulePack
  /** All packs by name: answers may be asked for by another one. */
  readonly packs: ReadonlyMap<string, RulePack>
}

/** Reads every file of the rules folder. Refuses with `rules_invalid` and names the first row that is wrong. */
export async function readRules(): Promise<Rules> {
  const names = (await readdir(rules, { recursive: true })).filter(name => name.endsWith('.json'))
  const read = readPacks(
    await Promise.all(
      names.map(async name => ({ name, text: await readFile(new URL(name, rules), 'utf8') })),
    ),
  )
  const problem = read.ok ? { at: packName, words: 'not among the packs' } : read.problems[0]
  const pack = read.ok ? read.packs.get(packName) : undefined
  if (!read.ok || !pack) throw new Refusal('rules_invalid', { ...problem })
  return { pack, packs: read.packs }
}
