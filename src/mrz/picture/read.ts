// Reads the machine-readable zone of a passport or a card in a photo, and says what it is not sure of.

import { blocksAmong } from './block.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { type GrayPicture, quarterTurned, shrunk, sideMin, softened } from './gray.ts'
import { inkOf } from './ink.ts'
import { marksIn } from './mark.ts'
import { rowsAmong } from './row.ts'
import { type Settled, settle } from './settle.ts'
import { pitchUnits } from './stroke.ts'

/** A part of the picture after it was turned to the right by some quarters, in points of the picture. */
export interface Strip {
  readonly quarters: number

  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type PictureReading =
  | {
      readonly ok: true
      readonly lines: readonly string[]
      /** Whether every check digit is right; where one is not, its places are among the unsure. */
      readonly fits: boolean
      /** Places, counted from 1, that neither a check digit nor a clear shape confirms. */
      readonly unsure: readonly { readonly line: number; readonly at: number }[]
      /** Where the lines stand. */
      readonly strip: Strip
    }
  | { readonly ok: false; readonly problem: 'picture_too_small' | 'no_lines_found' | 'lines_unclear' }

/** How to tell ink from paper: how much darker it is, and whether grain is smoothed first. */
interface Attempt {
  readonly share: number
  readonly isSmooth: boolean
}

// Most photos are read by the first two ways. The others are for pale and close print, and come when all else failed.
const attempts: readonly (readonly Attempt[])[] = [
  [
    { share: 0.16, isSmooth: true },
    { share: 0.3, isSmooth: true },
  ],
  [
    { share: 0.2, isSmooth: false },
    { share: 0.11, isSmooth: true },
    { share: 0.07, isSmooth: true },
  ],
]

// Upright most often; then upside down, and on either side, where a camera does not know how it is held.
const quarterTurns = [0, 2, 1, 3]

/** How well the characters of a zone fit on average, at the least. */
const scoreMin = 0.72
const misfitScoreMin = 0.8

/**
 * Reads the two or three lines of a document (TD1, TD2, TD3) in a picture of its page or of the lines alone.
 *
 * They may be turned by a few degrees or by whole quarters, unevenly lit and small. What it says is never more than a
 * proposal: somebody compares it with the document.
 */
export function readPicture(picture: GrayPicture): PictureReading {
  if (Math.min(picture.width, picture.height) < sideMin) return { ok: false, problem: 'picture_too_small' }
  const gray = shrunk(picture)
  const scale = picture.width / gray.width
  let best: PictureReading | null = null
  let turns = quarterTurns
  for (const some of attempts) {
    for (const quarters of turns) {
      const reading = readTurned(quarterTurned(gray, quarters), some, { quarters, scale })
      best = reading.ok ? reading : (best ?? reading)
      if (!reading.ok) continue
      turns = [quarters]
      break
    }
    if (best?.ok && best.fits) break
  }
  return best!
}

/** How the picture that is looked at came from the one that was given. */
interface Turn {
  readonly quarters: number
  readonly scale: number
}

function readTurned(gray: GrayPicture, some: readonly Attempt[], turn: Turn): PictureReading {
  const smooth = softened(gray)
  let best: Found | null = null
  for (const { share, isSmooth } of some) {
    const rows = rowsAmong(marksIn(inkOf(isSmooth ? smooth : gray, share), gray.width, gray.height))
    for (const block of blocksAmong(rows)) {
      const candidate = candidateOf(gray, block)
      if (candidate && candidate.score > (best?.candidate.score ?? 0))
        best = { candidate, ...settled(candidate) }
    }
    if (best?.misfits === 0 && best.candidate.score > scoreMin) break
  }
  if (!best) return { ok: false, problem: 'no_lines_found' }
  return isLegible(best) ? readingOf(best, turn) : { ok: false, problem: 'lines_unclear' }
}

/** Lines upside down, or taken for those of another format, fit hardly any check digit, or no character well. */
function isLegible({ candidate, misfits }: Found): boolean {
  if (misfits === 0) return candidate.score > scoreMin
  return candidate.score > misfitScoreMin && misfits < candidate.format.checks.length - 1
}

interface Found extends Settled {
  readonly candidate: Candidate
}

function settled({ format, matches }: Candidate): Settled {
  return settle(
    format,
    matches.map(line => line.map(({ scores }) => scores)),
  )
}

function readingOf(found: Found, { quarters, scale }: Turn): PictureReading {
  const { candidate, lines, misfits, unsure } = found
  return {
    ok: true,
    lines,
    fits: misfits === 0,
    unsure: unsure.map(([line, at]) => ({ line: line + 1, at: at + 1 })),
    strip: { quarters, ...stripOf(candidate.frames.flat(), scale) },
  }
}

/** The strip around all places, with a margin of one. */
function stripOf(frames: Candidate['frames'][number], scale: number): Omit<Strip, 'quarters'> {
  const margin = Math.hypot(...frames[0]!.right) * pitchUnits
  const [xs, ys] = [frames.map(({ x }) => x), frames.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin].map(
    edge => Math.max(edge, 0) * scale,
  )
  const [right, bottom] = [Math.max(...xs) + margin, Math.max(...ys) + margin].map(edge => edge * scale)
  return { left: left!, top: top!, width: right! - left!, height: bottom! - top! }
}
