// Small gray pictures of the characters, to which the cells of a photo are compared.

import { characters, distanceTo, penRadius, pitchUnits, segmentsOf } from './stroke.ts'

/** The size of such a picture; one of its points is `pointUnits` units wide and high. */
export const cellWidth = 18
export const cellHeight = 24
export const pointUnits = pitchUnits / cellWidth

/** The middle of a character's place above the foot of the letters, in units. */
export const middleUnits = 37

/** A picture for each of `characters`: its ink less the mean, and of length 1, so that a product is a correlation. */
export type Templates = readonly Float32Array[]

/** Print and photos differ in how wide a stroke is and how soft its edge, both in units. */
const looks: readonly (readonly [radius: number, softness: number])[] = [
  [penRadius - 1.2, 2.5],
  [penRadius, 2.5],
  [penRadius + 1.5, 3],
  [penRadius, 7],
]

let drawn: readonly Templates[] | undefined

/** The templates in every look that print and photos may have; drawn once. */
export function templateLooks(): readonly Templates[] {
  drawn ??= looks.map(([radius, softness]) =>
    [...characters].map(character => normalized(draw(character, radius, softness))),
  )
  return drawn
}

function draw(character: string, radius: number, softness: number): Float32Array {
  const segments = segmentsOf(character)
  const ink = new Float32Array(cellWidth * cellHeight)
  for (let at = 0; at < ink.length; at++) {
    const x = ((at % cellWidth) + 0.5) * pointUnits
    const y = middleUnits + (cellHeight / 2 - Math.floor(at / cellWidth) - 0.5) * pointUnits
    const inside = 0.5 + (radius - distanceTo(segments, x, y)) / (2 * softness)
    ink[at] = Math.min(Math.max(inside, 0), 1)
  }
  return ink
}

/** The same picture less its mean and of length 1; a picture without any difference stays dark. */
export function normalized(points: Float32Array): Float32Array {
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length
  const length = Math.sqrt(points.reduce((sum, point) => sum + (point - mean) ** 2, 0))
  return points.map(point => (length === 0 ? 0 : (point - mean) / length))
}
