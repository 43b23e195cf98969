// Draws photos of machine-readable zones for the tests: turned, soft, grainy, unevenly lit, with other print around.

import type { GrayPicture } from '../../../src/mrz/picture/gray.ts'
import { characters, distanceTo, penRadius, pitchUnits, segmentsOf } from '../../../src/mrz/picture/stroke.ts'

/** How a zone is photographed; what is left out is as in a good photo. */
export interface Shot {
  /** From one character to the next, in points. */
  readonly pitch?: number
  /** In degrees, to the right. */
  readonly turn?: number
  /** How soft an edge is, in units of a character (72 wide). */
  readonly softness?: number
  /** How far a point strays from its shade, at the most. */
  readonly grain?: number
  /** How much brighter the right edge is than the left one, in parts of the whole. */
  readonly slope?: number
  /** How much smaller the right end is photographed than the left one, in parts of the whole. */
  readonly slant?: number
  /** How much darker ink is than paper, of 255. */
  readonly ink?: number
  /** Half the width of a stroke, in units. */
  readonly radius?: number
  /** Whether lines of other print stand above. */
  readonly isPage?: boolean
  readonly seed?: number
}

interface Glyph {
  readonly character: string
  readonly x: number
  readonly y: number
  readonly size: number
}

const lineUnits = 180
const marginUnits = 150

/** The photo of a zone. */
export function drawZone(lines: readonly string[], shot: Shot = {}): GrayPicture {
  const chance = chanceOf(shot.seed ?? 1)
  const glyphs = [
    ...zoneGlyphs(lines),
    ...(shot.isPage ? printAbove(lines[0]!.length * pitchUnits, chance) : []),
  ]
  const scale = (shot.pitch ?? 22) / pitchUnits
  const top = Math.min(...glyphs.map(({ y }) => y)) - marginUnits
  const wide = lines[0]!.length * pitchUnits + 2 * marginUnits
  const high = lines.length * lineUnits + marginUnits - top
  const lean = Math.sin((Math.abs(shot.turn ?? 0) * Math.PI) / 180)
  const [width, height] = [wide + high * lean, high + wide * lean].map(side => Math.ceil(side * scale))
  const ink = new Float32Array(width! * height!)
  const toUnits = unitsOf(shot, {
    width: width!,
    height: height!,
    scale,
    middleX: wide / 2 - marginUnits,
    middleY: top + high / 2,
  })
  const pen = penOf(glyphs, shot)
  for (let at = 0; at < ink.length; at++) ink[at] = pen(...toUnits(at % width!, Math.floor(at / width!)))
  const shades = Uint8Array.from(ink, (share, at) => {
    const light = 1 + (shot.slope ?? 0) * ((at % width!) / width! - 0.5)
    return Math.min(
      Math.max((220 - share * (shot.ink ?? 190)) * light + (chance() - 0.5) * 2 * (shot.grain ?? 0), 0),
      255,
    )
  })
  return { width: width!, height: height!, shades }
}

function zoneGlyphs(lines: readonly string[]): Glyph[] {
  return lines.flatMap((line, row) =>
    [...line].map((character, at) => ({ character, x: at * pitchUnits, y: row * lineUnits, size: 1 })),
  )
}

/** Lines of words, smaller than those of a zone and not at equal distances. */
function printAbove(wide: number, chance: () => number): Glyph[] {
  const glyphs: Glyph[] = []
  for (let row = 0; row < 5; row++) {
    const size = 0.6 + chance() * 0.5
    for (let x = wide * 0.3; x < wide * 0.8; x += (55 + chance() * 35) * size) {
      if (chance() < 0.15) x += 60 * size
      glyphs.push({
        character: String.fromCharCode(65 + Math.floor(chance() * 26)),
        x,
        y: -250 - row * 150,
        size,
      })
    }
  }
  return glyphs
}

/** From points of the picture to units of the paper: turned, and smaller to the right. */
function unitsOf(
  { turn = 0, slant = 0 }: Shot,
  paper: { width: number; height: number; scale: number; middleX: number; middleY: number },
): (x: number, y: number) => [x: number, y: number] {
  const [along, across] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return (x, y) => {
    const [right, down] = [(x - paper.width / 2) / paper.scale, (y - paper.height / 2) / paper.scale]
    const far = 1 + (slant * (x - paper.width / 2)) / paper.width
    return [
      paper.middleX + (right * along + down * across) * far,
      paper.middleY + (down * along - right * across) * far,
    ]
  }
}

/** How much ink there is at a place of the paper, from 0 to 1. */
function penOf(
  glyphs: readonly Glyph[],
  { radius = penRadius, softness = 3 }: Shot,
): (x: number, y: number) => number {
  const strokes = new Map([...characters].map(character => [character, segmentsOf(character)]))
  const nearby = new Map<number, Glyph[]>()
  const square = (x: number, y: number) => Math.floor(x / 100) + Math.floor(y / 100) * 1000
  for (const glyph of glyphs) {
    const keys = [-20, 50, 120].flatMap(x => [-20, 40, 110].map(y => square(glyph.x + x, glyph.y + y)))
    for (const key of new Set(keys)) nearby.set(key, [...(nearby.get(key) ?? []), glyph])
  }
  return (x, y) => {
    const inks = (nearby.get(square(x, y)) ?? []).map(glyph => {
      const [atX, atY] = [(x - glyph.x) / glyph.size, 80 - (y - glyph.y) / glyph.size]
      if (atX < -10 || atX > 82 || atY < -15 || atY > 95) return 0
      return 0.5 + (radius - distanceTo(strokes.get(glyph.character) ?? [], atX, atY)) / (2 * softness)
    })
    return Math.min(Math.max(0, ...inks), 1)
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
