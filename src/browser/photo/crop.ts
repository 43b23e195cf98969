// Which part of a picture becomes a photo of 35 by 45 mm: a frame that is moved and drawn larger or smaller.

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where the middle of the frame lies, in parts of the picture from 0 to 1, and how many times it is enlarged. */
export interface Aim {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The part of the picture within the frame, in its pixels. */
export interface Crop extends Size {
  readonly left: number
  readonly top: number
}

/** The format of the photos, in millimeters (page of egov.kz of 20 July 2017, checked 2026-11-22). */
export const photoMm: Size = { width: 35, height: 45 }

/** At 300 points to the inch, below which a printed photo looks coarse. */
export const widthSharp = 413

const zoomMax = 4

/** The widest frame, in the middle of the picture. */
export const middle: Aim = { x: 0.5, y: 0.5, zoom: 1 }

/** The frame for `aim`; it never leaves the picture. */
export function cropOf(picture: Size, aim: Aim): Crop {
  const { x, y, zoom } = within(picture, aim)
  const size = frameOf(picture, zoom)
  return { left: x * picture.width - size.width / 2, top: y * picture.height - size.height / 2, ...size }
}

/** The nearest aim whose frame lies within the picture. */
export function within(picture: Size, { x, y, zoom }: Aim): Aim {
  const kept = Math.min(Math.max(zoom, 1), zoomMax)
  const { width, height } = frameOf(picture, kept)
  return {
    x: between(x, width / 2 / picture.width),
    y: between(y, height / 2 / picture.height),
    zoom: kept,
  }
}

function frameOf({ width, height }: Size, zoom: number): Size {
  const scale = Math.min(width / photoMm.width, height / photoMm.height) / zoom
  return { width: photoMm.width * scale, height: photoMm.height * scale }
}

function between(place: number, edge: number): number {
  return Math.min(Math.max(place, edge), 1 - edge)
}
