// Pictures of a code, as a phone takes them and as a camera sends them, for the tests that scan.

import { PNG } from 'pngjs'
import { encode } from 'uqr'

const modulePixels = 4

/** A picture of the code as a PNG file; `text` null gives a picture without one. */
export function pictureOf(text: string | null): Buffer {
  const { side, isDark } = drawn(text ?? '')
  const picture = new PNG({ width: side, height: side })
  for (let at = 0; at < side * side; at++) {
    const shade = text !== null && isDark(at % side, Math.floor(at / side)) ? 0 : 255
    picture.data.set([shade, shade, shade, 255], at * 4)
  }
  return PNG.sync.write(picture)
}

const frames = 30

/** A film of the code, standing still, as raw video that Chromium takes for a camera. */
export function filmOf(text: string): Buffer {
  const [width, height] = [640, 480]
  const { side, isDark } = drawn(text)
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)]
  const shades = Buffer.alloc(width * height, 235)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) if (isDark(x, y)) shades[(top + y) * width + left + x] = 16
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), shades, Buffer.alloc((width * height) / 2, 128)])
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\n`)
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame)])
}

function drawn(text: string): { side: number; isDark: (x: number, y: number) => boolean } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return {
    side: size * modulePixels,
    isDark: (x, y) => data[Math.floor(y / modulePixels)]![Math.floor(x / modulePixels)]!,
  }
}
