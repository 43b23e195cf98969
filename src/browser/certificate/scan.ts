// Finds a code in a picture: with the browser's own scanner where it has one, else with one that is loaded then.

/** Whatever can be drawn and has a size. */
export type Picture = ImageBitmap | HTMLVideoElement

interface Scanner {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}

interface ScannerKind {
  new (options: { formats: readonly string[] }): Scanner
  getSupportedFormats(): Promise<readonly string[]>
}

// Finer than this a picture has no more to tell, and takes long.
const sideMax = 1600

/** The text of the code in the picture, or null where none can be read. */
export async function readCode(picture: Picture): Promise<string | null> {
  const pixels = pixelsOf(picture)
  if (!pixels) return null
  const own = await ownScanner()
  const found = own && (await own.detect(pixels).catch(() => []))[0]
  if (found) return found.rawValue
  const { default: jsqr } = await import('jsqr')
  return jsqr(pixels.data, pixels.width, pixels.height)?.data || null
}

let scanner: Promise<Scanner | null> | undefined

function ownScanner(): Promise<Scanner | null> {
  scanner ??= findOwnScanner()
  return scanner
}

async function findOwnScanner(): Promise<Scanner | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: ScannerKind }
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? []
  return BarcodeDetector && formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null
}

function pixelsOf(picture: Picture): ImageData | null {
  const [width, height] =
    'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height]
  const scale = Math.min(1, sideMax / Math.max(width, height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen || canvas.width === 0 || canvas.height === 0) return null
  // What is transparent in a picture is paper.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
