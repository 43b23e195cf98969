// Remembers what is costly to make and is the same for everybody until the rules or the day change.

import type { RulePack } from '../rules/pack.ts'

/**
 * Remembers the last `countMax` things that were made from a pack, each by a name that says all else it depends on.
 *
 * What could not be made is not remembered.
 */
export function remembering<Made>(
  countMax: number,
): (pack: RulePack, name: string, make: () => Promise<Made>) => Promise<Made> {
  const packs = new WeakMap<RulePack, Map<string, Promise<Made>>>()
  return async (pack, name, make) => {
    const known = packs.get(pack) ?? new Map<string, Promise<Made>>()
    packs.set(pack, known)
    const made = known.get(name) ?? make()
    // The latest asked for stands last, so the first is the one to forget.
    known.delete(name)
    known.set(name, made)
    const [oldest] = known.keys()
    if (known.size > countMax && oldest !== undefined) known.delete(oldest)
    try {
      return await made
    } catch (error) {
      known.delete(name)
      throw error
    }
  }
}
