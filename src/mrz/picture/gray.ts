// A picture in shades of gray, as the reader of machine-readable zones takes it.

/** Rows from the top, a byte a point: 0 is black. */
export interface GrayPicture {
  readonly width: number
  readonly height: number
  readonly shades: Uint8Array
}

/** Finer than this a picture has no more to tell, and takes long. */
export const sideMax = 2000

/** Coarser than this no line can be read. */
export const sideMin = 60

/** The picture at most `sideMax` wide and high; each point is the mean of those it stands for. */
export function shrunk(picture: GrayPicture): GrayPicture {
  const scale = Math.max(picture.width, picture.height) / sideMax
  if (scale <= 1) return picture
  const [width, height] = [Math.floor(picture.width / scale), Math.floor(picture.height / scale)]
  const shades = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) shades[y * width + x] = meanOf(picture, x * scale, y * scale, scale)
  }
  return { width, height, shades }
}

function meanOf({ width, shades }: GrayPicture, left: number, top: number, side: number): number {
  let [sum, count] = [0, 0]
  for (let y = Math.floor(top); y < Math.floor(top + side); y++) {
    for (let x = Math.floor(left); x < Math.floor(left + side); x++, count++) sum += shades[y * width + x]!
  }
  return sum / count
}

/** The picture turned to the right by a quarter, as often as said. */
export function quarterTurned(picture: GrayPicture, quarters: number): GrayPicture {
  if (quarters === 0) return picture
  const { width, height, shades } = picture
  const turned = new Uint8Array(shades.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + height - 1 - y] = shades[y * width + x]!
  }
  return quarterTurned({ width: height, height: width, shades: turned }, quarters - 1)
}

/** The picture with each point the mean of its nine neighbors, so that grain does not look like ink. */
export function softened({ width, height, shades }: GrayPicture): GrayPicture {
  const soft = new Uint8Array(shades)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let sum = 0
      for (let at = (y - 1) * width + x - 1; at <= (y + 1) * width + x - 1; at += width) {
        sum += shades[at]! + shades[at + 1]! + shades[at + 2]!
      }
      soft[y * width + x] = sum / 9
    }
  }
  return { width, height, shades: soft }
}

/** The shade between the points of the picture; outside it is that of the nearest edge. */
export function shadeAt({ width, height, shades }: GrayPicture, x: number, y: number): number {
  const [keptX, keptY] = [Math.min(Math.max(x, 0), width - 1.001), Math.min(Math.max(y, 0), height - 1.001)]
  const [left, top] = [Math.floor(keptX), Math.floor(keptY)]
  const [right, down] = [keptX - left, keptY - top]
  const at = top * width + left
  const upper = shades[at]! * (1 - right) + shades[at + 1]! * right
  const lower = shades[at + width]! * (1 - right) + shades[at + width + 1]! * right
  return upper * (1 - down) + lower * down
}
