// Reads the lines in a photo on this device: decodes it, and leaves the looking to a worker, so the page stays free.

import { sideMax } from '../../mrz/picture/gray.ts'
import type { PictureReading, Strip } from '../../mrz/picture/read.ts'

type Problem = Extract<PictureReading, { ok: false }>['problem'] | 'too_large' | 'unreadable' | 'tool_failed'

export type Reading =
  | { readonly ok: false; readonly problem: Problem }
  | (Extract<PictureReading, { ok: true }> & {
      /** Draws the part of the photo in which the lines stand. */
      drawStrip(canvas: HTMLCanvasElement): void
    })

const sizeMaxBytes = 20_000_000
/** A few kilobytes can unfold into more than a device can hold. */
const pointsMax = 100_000_000
const waitMaxMs = 60_000
const stripWidthMax = 1200

/** What a photo holds. `worker` is the address of the program that looks for lines. */
export async function readFile(file: File, worker: string): Promise<Reading> {
  if (file.size > sizeMaxBytes) return { ok: false, problem: 'too_large' }
  const photo = await photoIn(file)
  if (!photo) return { ok: false, problem: 'unreadable' }
  if (photo.width * photo.height > pointsMax) return { ok: false, problem: 'too_large' }
  const scale = Math.min(1, sideMax / Math.max(photo.width, photo.height))
  const drawn = drawnAt(photo, scale)
  if (!drawn) return { ok: false, problem: 'unreadable' }
  const reading = await ask(worker, drawn)
  if (!reading) return { ok: false, problem: 'tool_failed' }
  return reading.ok
    ? { ...reading, drawStrip: canvas => drawStrip(canvas, photo, reading.strip, scale) }
    : reading
}

/** The photo, upright as the camera says, or null where the browser cannot read it as one. */
async function photoIn(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

function drawnAt(photo: ImageBitmap, scale: number): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(Math.round(photo.width * scale), 1)
  canvas.height = Math.max(Math.round(photo.height * scale), 1)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  // What is transparent in a picture is paper.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(photo, 0, 0, canvas.width, canvas.height)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

/** What the worker reads, or null where it fails or takes too long. */
function ask(address: string, { width, height, data }: ImageData): Promise<PictureReading | null> {
  const worker = new Worker(address)
  return new Promise<PictureReading | null>(resolve => {
    worker.onmessage = ({ data: reading }: MessageEvent<PictureReading>) => resolve(reading)
    worker.onerror = () => resolve(null)
    setTimeout(() => resolve(null), waitMaxMs)
    worker.postMessage({ width, height, colors: data }, [data.buffer])
  }).finally(() => worker.terminate())
}

function drawStrip(canvas: HTMLCanvasElement, photo: ImageBitmap, strip: Strip, scale: number): void {
  const [width, height] = [strip.width / scale, strip.height / scale]
  const finer = Math.min(1, stripWidthMax / width)
  canvas.width = Math.round(width * finer)
  canvas.height = Math.round(height * finer)
  const pen = canvas.getContext('2d')
  pen?.scale(finer, finer)
  pen?.translate(-strip.left / scale, -strip.top / scale)
  for (let quarter = strip.quarters; quarter > 0; quarter--) {
    // Turned to the right, the picture lies left of the corner around which it turns.
    pen?.translate(quarter % 2 === 1 ? photo.height : photo.width, 0)
    pen?.rotate(Math.PI / 2)
  }
  pen?.drawImage(photo, 0, 0)
}
