// The worker that looks for the lines of a document in the points of a photo.

import { type PictureReading, readPicture } from '../../mrz/picture/read.ts'

/** A photo as a canvas gives it: four bytes a point. */
interface Photo {
  readonly width: number
  readonly height: number
  readonly colors: Uint8ClampedArray
}

/** What we use of the place a worker runs in; the compiler knows only that of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Photo }) => void) | null
  postMessage(reading: PictureReading): void
}

const scope = globalThis as unknown as WorkerScope

scope.onmessage = ({ data: { width, height, colors } }) => {
  const shades = new Uint8Array(width * height)
  for (let at = 0; at < shades.length; at++) {
    // As bright as the eye takes the three colors to be.
    shades[at] = 0.3 * colors[at * 4]! + 0.59 * colors[at * 4 + 1]! + 0.11 * colors[at * 4 + 2]!
  }
  scope.postMessage(readPicture({ width, height, shades }))
}
