// Finds rows of marks that stand at equal distances: what a line of a machine-readable zone looks like from afar.

import { type Curve, curveAt, fitCurve, slopeOf } from './curve.ts'
import type { Mark } from './mark.ts'

/** A row of places, counted from 0 at its first mark; where the middle of a place lies, two curves say. */
export interface Row {
  readonly x: Curve
  readonly y: Curve
  /** The place of its last mark. */
  readonly last: number
}

const marksMin = 14

/** How far it is from one place to the next at place `k`, in points of the picture. */
export function pitchAt(row: Row, k: number): number {
  return Math.hypot(slopeOf(row.x, k), slopeOf(row.y, k))
}

/** The rows among the marks, longest first. */
export function rowsAmong(marks: readonly Mark[]): readonly Row[] {
  return chainsOf(marks)
    .filter(chain => chain.length >= marksMin)
    .map(rowOf)
    .filter(row => row !== null)
    .sort((one, other) => other.last - one.last)
}

/** Marks of about one height, each beside the next. */
function chainsOf(marks: readonly Mark[]): readonly Mark[][] {
  const sorted = [...marks].sort((one, other) => one.x - other.x)
  const chainOf = new Map<Mark, Mark[]>()
  for (const [at, mark] of sorted.entries()) {
    const chain = chainOf.get(mark) ?? [mark]
    chainOf.set(mark, chain)
    const next = neighborOf(sorted, at)
    if (!next || chainOf.has(next)) continue
    chain.push(next)
    chainOf.set(next, chain)
  }
  return [...new Set(chainOf.values())]
}

/** The nearest mark to the right that may stand in the same line. */
function neighborOf(sorted: readonly Mark[], at: number): Mark | null {
  const mark = sorted[at]!
  for (let other = at + 1; other < sorted.length; other++) {
    const next = sorted[other]!
    const away = next.x - mark.x
    if (away > mark.height * 2.8) return null
    const isAlike = next.height > mark.height * 0.68 && next.height < mark.height * 1.47
    if (isAlike && away > mark.height * 0.4 && Math.abs(next.y - mark.y) < away * 0.2 + mark.height * 0.16) {
      return next
    }
  }
  return null
}

function rowOf(chain: readonly Mark[]): Row | null {
  const steps = chain.slice(1).map((mark, at) => Math.hypot(mark.x - chain[at]!.x, mark.y - chain[at]!.y))
  const pitch = median(steps)
  let place = 0
  const placed = chain.map((mark, at) => {
    if (at > 0) place += Math.max(1, Math.round(steps[at - 1]! / pitch))
    return { mark, place }
  })
  const rough = fitRow(placed, place)
  if (!rough) return null
  const near = placed.filter(({ mark, place }) => {
    const away = Math.hypot(curveAt(rough.x, place) - mark.x, curveAt(rough.y, place) - mark.y)
    return away < pitch * 0.25
  })
  // In print that is not set at equal distances the marks soon leave their places.
  return near.length < chain.length * 0.75 ? null : fitRow(near, place)
}

function fitRow(placed: readonly { mark: Mark; place: number }[], last: number): Row | null {
  const x = fitCurve(placed.map(({ mark, place }) => [place, mark.x]))
  const y = fitCurve(placed.map(({ mark, place }) => [place, mark.y]))
  return x && y ? { x, y, last } : null
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
