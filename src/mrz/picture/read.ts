// Reads the machine-readable zone of a passport or a card in a photo, and says what it is not sure of.

import { blocksAmong } from './block.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { type GrayPicture, shrunk, sideMin, softened } from './gray.ts'
import { inkOf } from './ink.ts'
import { marksIn } from './mark.ts'
import { rowsAmong } from './row.ts'
import { type Settled, settle } from './settle.ts'
import { pitchUnits } from './stroke.ts'

/** A part of the picture, in its own points. */
export interface Strip {
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

/** How to tell ink from paper, one way after the other: how much darker it is, and whether grain is smoothed first. */
const attempts = [
  { share: 0.16, isSmooth: true },
  { share: 0.3, isSmooth: true },
  { share: 0.2, isSmooth: false },
  { share: 0.11, isSmooth: true },
  { share: 0.07, isSmooth: true },
]

/** How well the characters of a zone fit on average, at the least. */
const scoreMin = 0.72

/**
 * Reads the two or three lines of a document (TD1, TD2, TD3) in a picture of its page or of the lines alone.
 *
 * The lines may be turned by a few degrees, unevenly lit and small. What it says is never more than a proposal:
 * somebody compares it with the document.
 */
export function readPicture(picture: GrayPicture): PictureReading {
  if (Math.min(picture.width, picture.height) < sideMin) return { ok: false, problem: 'picture_too_small' }
  const gray = shrunk(picture)
  const smooth = softened(gray)
  let best: Found | null = null
  for (const { share, isSmooth } of attempts) {
    const rows = rowsAmong(marksIn(inkOf(isSmooth ? smooth : gray, share), gray.width, gray.height))
    for (const block of blocksAmong(rows)) {
      const candidate = candidateOf(gray, block)
      if (candidate && candidate.score > (best?.candidate.score ?? 0))
        best = { candidate, ...settled(candidate) }
    }
    if (best?.misfits === 0 && best.candidate.score > scoreMin) break
  }
  if (!best) return { ok: false, problem: 'no_lines_found' }
  // Lines that were taken for those of another format fit hardly any check digit.
  const isOther = best.misfits >= best.candidate.format.checks.length - 1
  return isOther || best.candidate.score < scoreMin
    ? { ok: false, problem: 'lines_unclear' }
    : readingOf(best, picture.width / gray.width)
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

function readingOf({ candidate, lines, misfits, unsure }: Found, scale: number): PictureReading {
  return {
    ok: true,
    lines,
    fits: misfits === 0,
    unsure: unsure.map(([line, at]) => ({ line: line + 1, at: at + 1 })),
    strip: stripOf(candidate.frames.flat(), scale),
  }
}

/** The strip around all places, with a margin of one. */
function stripOf(frames: Candidate['frames'][number], scale: number): Strip {
  const margin = Math.hypot(...frames[0]!.right) * pitchUnits
  const [xs, ys] = [frames.map(({ x }) => x), frames.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin].map(
    edge => Math.max(edge, 0) * scale,
  )
  const [right, bottom] = [Math.max(...xs) + margin, Math.max(...ys) + margin].map(edge => edge * scale)
  return { left: left!, top: top!, width: right! - left!, height: bottom! - top! }
}
