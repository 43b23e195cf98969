// Puts rows together that may be the two or three lines of one machine-readable zone.

import { curveAt, shifted, slopeOf } from './curve.ts'
import { pitchAt, type Row } from './row.ts'

/** Rows from the top, all counted alike: place `k` of one stands above place `k` of the next. */
export interface Block {
  readonly rows: readonly Row[]
  readonly from: number
  readonly to: number
}

const rowsMax = 12
const blocksMax = 8

/** Lines stand 6.35 mm apart and characters 2.54 mm (ICAO Doc 9303-4 to 9303-6); a slant changes that a little. */
const gapMin = 1.6
const gapMax = 3.6

/** The blocks that rows can form, the most promising first. */
export function blocksAmong(rows: readonly Row[]): readonly Block[] {
  const sorted = rows.slice(0, rowsMax).sort((one, other) => heightOf(one) - heightOf(other))
  const pairs = sorted.flatMap(upper =>
    sorted.flatMap(lower => joined({ rows: [upper], from: 0, to: upper.last }, lower)),
  )
  const triples = pairs.flatMap(pair => sorted.flatMap(lower => joined(pair, lower)))
  return [...triples, ...pairs]
    .sort((one, other) => other.rows.length * placesOf(other) - one.rows.length * placesOf(one))
    .slice(0, blocksMax)
}

function placesOf({ from, to }: Block): number {
  return to - from + 1
}

function heightOf(row: Row): number {
  return curveAt(row.y, row.last / 2)
}

/** The block with `lower` as its last row, if it can be that. */
function joined(block: Block, lower: Row): Block[] {
  const upper = block.rows.at(-1)!
  const middle = Math.round((block.from + block.to) / 2)
  const pitch = pitchAt(upper, middle)
  const [alongX, alongY] = [slopeOf(upper.x, middle) / pitch, slopeOf(upper.y, middle) / pitch]
  const [awayX, awayY] = [
    curveAt(lower.x, lower.last / 2) - curveAt(upper.x, middle),
    curveAt(lower.y, lower.last / 2) - curveAt(upper.y, middle),
  ]
  const gap = (awayY * alongX - awayX * alongY) / pitch
  const ratio = pitchAt(lower, lower.last / 2) / pitch
  if (gap < gapMin || gap > gapMax || ratio < 0.85 || ratio > 1.18) return []
  // How many places its middle stands to the right of ours.
  const offset = Math.round(lower.last / 2 - (awayX * alongX + awayY * alongY) / pitch - middle)
  const [from, to] = [Math.min(block.from, -offset), Math.max(block.to, lower.last - offset)]
  const shared = Math.min(block.to, lower.last - offset) - Math.max(block.from, -offset) + 1
  if (shared < (to - from + 1) * 0.6) return []
  const row: Row = { x: shifted(lower.x, offset), y: shifted(lower.y, offset), last: lower.last }
  return [{ rows: [...block.rows, row], from, to }]
}
