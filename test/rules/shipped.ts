// The rule packs as they are shipped, for every test that needs rules.

import { readdirSync, readFileSync } from 'node:fs'
import type { RulePack } from '../../src/rules/pack.ts'
import { type RuleFile, readPacks } from '../../src/rules/packs.ts'

const folder = new URL('../../../rules/', import.meta.url)

/** Every file of the rules folder, by its path in it. */
export const shippedFiles: readonly RuleFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.json'))
  .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/** Every pack that is shipped, by its name. */
export const shippedPacks: ReadonlyMap<string, RulePack> = readShipped()

/** The pack that holds unless another is chosen: what the two seeds say. */
export const shippedPack: RulePack = shippedPacks.get('seed-2026-05')!

/** The stricter pack: the order of 2024. */
export const strictPack: RulePack = shippedPacks.get('order-258-2024')!

function readShipped(): ReadonlyMap<string, RulePack> {
  const reading = readPacks(shippedFiles)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2))
  return reading.packs
}
