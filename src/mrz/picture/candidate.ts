// Takes rows of a picture for the lines of a zone: which format, which place is the first, and how well it all fits.

import type { Block } from './block.ts'
import { type Frame, frameOf, type Match, matchCell } from './cell.ts'
import { type Curve, fitCurve } from './curve.ts'
import type { GrayPicture } from './gray.ts'
import { type Format, formats } from './place.ts'
import type { Row } from './row.ts'
import { type Templates, templateLooks } from './template.ts'

export interface Candidate {
  readonly format: Format
  /** For each line and place how the characters fit. */
  readonly matches: readonly (readonly Match[])[]
  /** For each line and place where it lies. */
  readonly frames: readonly (readonly Frame[])[]
  /** How well the best characters fit on average, from -1 to 1. */
  readonly score: number
}

/** How the print looks in this picture: its strokes, and how high it stands for its width. */
interface Look {
  readonly templates: Templates
  readonly stretch: number
}

// A slant makes print lower or higher than it is wide.
const stretches = [0.84, 0.92, 1, 1.08, 1.16]
const samplesMax = 8
/** Rows whose characters fit worse than this are no zone. */
const scoreMin = 0.5
const printedShare = 0.75
/** Marks that were lost at the ends of a row, or taken for its part, at the most. */
const lostMax = 4

/** What the rows of a block are, if they can be the lines of a document. */
export function candidateOf(picture: GrayPicture, block: Block): Candidate | null {
  const fitting = formats.filter(format => {
    const isCount = format.lines.length === block.rows.length
    return isCount && Math.abs(block.to - block.from + 1 - format.length) <= lostMax
  })
  if (fitting.length === 0) return null
  const look = lookOf(picture, block)
  if (!look) return null
  // The second time, its ends follow what the first has shown of its middle.
  const straightened = straightenedIn(picture, straightenedIn(picture, block, look), look)
  const all = matchesOf(picture, straightened, look, 1)
  const candidates = fitting.flatMap(format => windowsOf(format, all))
  return candidates.sort((one, other) => other.score - one.score)[0] ?? null
}

/** The look in which some places of the block fit best; null where none of them looks like print at all. */
function lookOf(picture: GrayPicture, block: Block): Look | null {
  const step = Math.max(1, Math.floor((block.to - block.from) / samplesMax))
  const scoreOf = ({ templates, stretch }: Look) => {
    const scores: number[] = []
    for (const [line, row] of block.rows.entries()) {
      for (let k = block.from; k <= block.to; k += step) {
        const frame = frameOf(row, k, overOf(block.rows, line), stretch)
        scores.push(bestOf(matchCell(picture, frame, templates, 1)))
      }
    }
    return scores.reduce((sum, score) => sum + score, 0) / scores.length
  }
  const [plain, ...others] = [1, 0, 2, 3].map(at => templateLooks()[at]!) as [Templates, ...Templates[]]
  const upright = bestBy(
    stretches.map(stretch => ({ templates: plain, stretch })),
    scoreOf,
  )
  if (upright.score < scoreMin) return null
  const looks = others.map(templates => ({ templates, stretch: upright.item.stretch }))
  const other = bestBy(looks, scoreOf)
  return other.score > upright.score ? other.item : upright.item
}

function bestBy<Item>(
  items: readonly Item[],
  scoreOf: (item: Item) => number,
): { item: Item; score: number } {
  const scored = items.map(item => ({ item, score: scoreOf(item) }))
  return scored.sort((one, other) => other.score - one.score)[0]!
}

function bestOf({ scores }: Match): number {
  return Math.max(...scores)
}

function overOf(rows: readonly Row[], line: number): Row {
  return rows[line === 0 ? 1 : line - 1]!
}

/** The block with its rows led through where the characters fit best, and not through the middles of their boxes. */
function straightenedIn(picture: GrayPicture, block: Block, look: Look): Block {
  const all = matchesOf(picture, block, look, 2)
  const rows = block.rows.map((row, line) => {
    const found = all.places.flatMap((k, at) => {
      const { match, frame } = all.lines[line]![at]!
      return k >= block.from && k <= block.to && bestOf(match) > scoreMin ? [{ k, match, frame }] : []
    })
    const through = (axis: 0 | 1, start: 'x' | 'y'): Curve | null =>
      fitCurve(
        found.map(({ k, match, frame }) => {
          return [k, frame[start] + match.right * frame.right[axis] + match.up * frame.up[axis]] as const
        }),
      )
    return { ...row, x: through(0, 'x') ?? row.x, y: through(1, 'y') ?? row.y }
  })
  return { ...block, rows }
}

interface AllMatches {
  readonly places: readonly number[]
  readonly lines: readonly (readonly { readonly match: Match; readonly frame: Frame }[])[]
}

/** Every place of the block, and some before and after it. */
function matchesOf(picture: GrayPicture, { rows, from, to }: Block, look: Look, reach: number): AllMatches {
  const places = Array.from({ length: to - from + 1 + 2 * lostMax }, (_, at) => from - lostMax + at)
  const lines = rows.map((row, line) =>
    places.map(k => {
      const frame = frameOf(row, k, overOf(rows, line), look.stretch)
      return { frame, match: matchCell(picture, frame, look.templates, reach) }
    }),
  )
  return { places, lines }
}

/** Each place at which the lines of a format could begin; lines that go on before or behind it are of another. */
function windowsOf(format: Format, all: AllMatches): Candidate[] {
  const { places, lines } = all
  const starts = Array.from({ length: Math.max(places.length - format.length + 1, 0) }, (_, start) => start)
  return starts.flatMap(start => {
    const cut = lines.map(line => line.slice(start, start + format.length))
    const scores = cut.flat().map(({ match }) => bestOf(match))
    const score = scores.reduce((sum, each) => sum + each, 0) / scores.length
    if ([start - 1, start + format.length].some(at => isPrinted(all, at, score))) return []
    const matches = cut.map(line => line.map(({ match }) => match))
    const frames = cut.map(line => line.map(({ frame }) => frame))
    return [{ format, matches, frames, score }]
  })
}

/** Whether every line has a character at a place, or something that fits nearly as well as its others do. */
function isPrinted({ lines }: AllMatches, at: number, score: number): boolean {
  return lines.every(line => line[at] && bestOf(line[at].match) > score * printedShare)
}
