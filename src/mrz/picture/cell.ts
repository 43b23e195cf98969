// Compares one place of a photo with the pictures of all characters.

import { curveAt, slopeOf } from './curve.ts'
import { type GrayPicture, shadeAt } from './gray.ts'
import type { Row } from './row.ts'
import { pitchUnits } from './stroke.ts'
import { cellHeight, cellWidth, pointUnits, type Templates } from './template.ts'

/** Where a place lies in the picture, and how a unit to the right and a unit up run there, in points. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly right: readonly [x: number, y: number]
  readonly up: readonly [x: number, y: number]
}

/** The frame of place `k` in a row; `over` is the row above or below, which shows what is upright. */
export function frameOf(row: Row, k: number, over: Row, stretch: number): Frame {
  const [x, y] = [curveAt(row.x, k), curveAt(row.y, k)]
  const right = [slopeOf(row.x, k) / pitchUnits, slopeOf(row.y, k) / pitchUnits] as const
  const [upX, upY] = [curveAt(over.x, k) - x, curveAt(over.y, k) - y]
  const away = Math.hypot(upX, upY) * (upY > 0 ? -1 : 1)
  const unit = Math.hypot(...right) * stretch
  return { x, y, right, up: [(upX / away) * unit, (upY / away) * unit] }
}

/** How well each character fits a place, from -1 to 1, and where it fits best, in units to the right and up. */
export interface Match {
  readonly scores: Float32Array
  readonly right: number
  readonly up: number
}

/** Compares a place with the templates, moved by up to `reach` points of a template each way. */
export function matchCell(picture: GrayPicture, frame: Frame, templates: Templates, reach: number): Match {
  const patch = patchOf(picture, frame, reach)
  const scores = new Float32Array(templates.length).fill(-1)
  let best = { score: -1, right: 0, up: 0 }
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      const cell = cutFrom(patch, reach, right, down)
      for (const [at, template] of templates.entries()) {
        const score = productOf(cell, template)
        if (score > scores[at]!) scores[at] = score
        if (score > best.score) best = { score, right: right * pointUnits, up: -down * pointUnits }
      }
    }
  }
  return { scores, right: best.right, up: best.up }
}

/** The ink of a place and of `reach` points around it, in points of a template. */
function patchOf(picture: GrayPicture, { x, y, right, up }: Frame, reach: number): Float32Array {
  const [width, height] = [cellWidth + 2 * reach, cellHeight + 2 * reach]
  const patch = new Float32Array(width * height)
  // Where a point of a template stands for several of the picture, it takes the mean of some of them.
  const finer = Math.min(Math.max(Math.round(Math.hypot(...right) * pointUnits), 1), 3)
  for (let at = 0; at < patch.length; at++) {
    let sum = 0
    for (let part = 0; part < finer * finer; part++) {
      const toRight = ((at % width) + ((part % finer) + 0.5) / finer - width / 2) * pointUnits
      const toUp =
        (height / 2 - Math.floor(at / width) - (Math.floor(part / finer) + 0.5) / finer) * pointUnits
      sum += shadeAt(picture, x + toRight * right[0] + toUp * up[0], y + toRight * right[1] + toUp * up[1])
    }
    patch[at] = 255 - sum / finer ** 2
  }
  return patch
}

/** The middle of a patch, moved, less its mean and of length 1. */
function cutFrom(patch: Float32Array, reach: number, right: number, down: number): Float32Array {
  const cell = new Float32Array(cellWidth * cellHeight)
  const width = cellWidth + 2 * reach
  let [sum, squares] = [0, 0]
  for (let at = 0; at < cell.length; at++) {
    const x = at % cellWidth
    const ink = patch[((at - x) / cellWidth + reach + down) * width + x + reach + right]!
    cell[at] = ink
    sum += ink
    squares += ink * ink
  }
  const mean = sum / cell.length
  const length = Math.sqrt(Math.max(squares - sum * mean, 0))
  // A place without ink has only grain, which must not be taken for a shape.
  for (let at = 0; at < cell.length; at++) cell[at] = length < inkLengthMin ? 0 : (cell[at]! - mean) / length
  return cell
}

const inkLengthMin = 60

function productOf(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
