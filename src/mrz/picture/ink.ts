// Tells ink from paper: what is clearly darker than its surroundings, however uneven the light is.

import type { GrayPicture } from './gray.ts'

/** One byte a point: 1 where there is ink that is darker than the mean around it by `share` of that mean. */
export function inkOf({ width, height, shades }: GrayPicture, share: number): Uint8Array {
  const sums = sumsOf(width, height, shades)
  const reach = Math.max(8, Math.round(Math.max(width, height) / 50))
  const ink = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(y - reach, 0), Math.min(y + reach + 1, height)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(x - reach, 0), Math.min(x + reach + 1, width)]
      const row = width + 1
      const sum =
        sums[bottom * row + right]! -
        sums[top * row + right]! -
        sums[bottom * row + left]! +
        sums[top * row + left]!
      const mean = sum / ((bottom - top) * (right - left))
      ink[y * width + x] = shades[y * width + x]! < mean * (1 - share) ? 1 : 0
    }
  }
  return ink
}

/** For each point the sum of all above and left of it, so that the sum of any rectangle is four look-ups. */
function sumsOf(width: number, height: number, shades: Uint8Array): Float64Array {
  const row = width + 1
  const sums = new Float64Array(row * (height + 1))
  for (let y = 0; y < height; y++) {
    let line = 0
    for (let x = 0; x < width; x++) {
      line += shades[y * width + x]!
      sums[(y + 1) * row + x + 1] = sums[y * row + x + 1]! + line
    }
  }
  return sums
}
