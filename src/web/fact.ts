// What the public pages answer from, made small for the way to a reader's device, and whole again there.

import type { RulePack, RuleRow } from '../rules/pack.ts'

/** What the pages answer from, beside the code and the files of the build. */
export interface Facts {
  readonly demo: boolean
  /** The name of the pack that answers where an address names none. */
  readonly pack: string
  readonly packs: readonly RulePack[]
}

/** Packs that lie over one another share most of their rows: each row travels once. */
interface FoldedFacts extends Omit<Facts, 'packs'> {
  readonly rows: readonly RuleRow[]
  readonly packs: readonly (Omit<RulePack, 'rows'> & { readonly rows: readonly number[] })[]
}

/** The facts as one JSON text. */
export function foldFacts({ packs, ...others }: Facts): string {
  const rows = [...new Set(packs.flatMap(pack => pack.rows))]
  const places = new Map(rows.map((row, place) => [row, place]))
  const folded: FoldedFacts = {
    ...others,
    rows,
    packs: packs.map(pack => ({ ...pack, rows: pack.rows.map(row => places.get(row)!) })),
  }
  return JSON.stringify(folded)
}

/** The facts from the text that `foldFacts` made. */
export function unfoldFacts(text: string): Facts {
  const { rows, packs, ...others } = JSON.parse(text) as FoldedFacts
  return { ...others, packs: packs.map(pack => ({ ...pack, rows: pack.rows.map(place => rows[place]!) })) }
}
