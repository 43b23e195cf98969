// The 37 characters of machine-readable zones as strokes of a pen, after the shapes of OCR-B (ISO 1073-2).

/** What may stand in a machine-readable zone; everything else here names a character by its place in this text. */
export const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'

/** From x, y to x, y in units: a character's place is 72 wide, and y runs up from the foot of the letters. */
export type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number]

/** Half as wide as the pen that draws these shapes, in units. */
export const penRadius = 4.9

/** How far it is from one character to the next, in units. */
export const pitchUnits = 72

// As in SVG: M moves the pen, L draws straight, C draws a curve by two handles and its end.
const paths: Readonly<Record<string, string>> = {
  0: 'M36 72C23 72 16 60 16 36C16 15 22 4 36 4L39 4C51 5 56 15 56 36C56 60 50 72 36 72',
  1: 'M19 57L37 72L41 72L41 4',
  2: 'M18 67C23 70 29 72 36 72C47 72 54 66 54 56C54 35 20 36 19 5L54 5',
  3: 'M17 71L53 71L53 68L30 43C45 43 55 36 55 24C55 11 46 4 32 4C26 4 20 5 16 7',
  4: 'M38 72L16 26L16 21L56 21M46 38L46 4',
  5: 'M52 71L22 71L21 46C40 47 52 42 52 26C52 10 38 4 19 4',
  6: 'M44 72C32 60 16 40 16 23C16 10 25 4 36 4C48 4 56 11 56 23C56 36 48 44 36 44C25 44 16 36 16 23',
  7: 'M16 71L56 71C55 62 50 55 44 49C34 37 29 24 29 4',
  8: 'M36 72C28 72 20 67 20 60C20 45 56 40 56 20C56 10 48 4 36 4C24 4 16 10 16 20C16 40 53 45 53 60C53 67 46 72 36 72',
  9: 'M29 4C40 16 56 34 56 51C56 64 48 72 36 72C25 72 16 64 16 51C16 40 25 32 36 32C48 32 56 38 56 51',
  A: 'M17 4L33 66L40 66L56 4M23 25L50 25',
  B: 'M16 5L16 65L33 65C48 65 55 60 55 51C55 41 48 37 36 37L16 37M36 37C49 37 56 31 56 21C56 10 48 5 33 5L16 5',
  C: 'M52 58C50 64 45 67 39 67C25 65 21 50 21 35C21 18 26 4 40 4C46 4 51 8 52 13',
  D: 'M21 5L21 65C45 65 54 50 54 33C54 15 42 5 21 5',
  E: 'M55 5L21 5L21 65L55 65M21 37L50 37',
  F: 'M26 4L26 65L53 65M26 37L49 37',
  G: 'M54 60C49 65 44 67 39 67C23 66 17 52 17 35C17 20 22 4 40 4C46 4 50 5 55 8L55 33L38 33',
  H: 'M19 4L19 66M53 4L53 66M19 36L53 36',
  I: 'M22 5L51 5M24 65L49 65M36 5L36 65',
  J: 'M44 66L44 16C44 9 38 4 31 4C23 5 18 11 18 19',
  K: 'M18 4L18 66M54 66L25 37L56 4',
  L: 'M19 66L19 5L56 5',
  M: 'M16 4L16 66L24 66L36 26L49 66L56 66L56 4',
  N: 'M18 4L18 66L22 66L51 4L55 4L55 66',
  O: 'M36 67C23 66 17 50 17 35C17 20 23 4 36 4C49 4 56 20 56 35C56 50 49 67 36 67',
  P: 'M19 4L19 65L36 65C49 65 56 60 56 50C56 39 49 34 36 34L19 34',
  Q: 'M35 67C22 66 16 53 16 40C16 25 22 8 35 8C48 8 54 24 54 37C54 52 48 66 35 67M35 31L56 4',
  R: 'M20 4L20 65L36 65C47 65 53 61 53 53C53 40 47 34 36 34L20 34M39 34L54 4',
  S: 'M52 57C51 63 44 67 36 67C27 66 20 61 20 54C20 38 53 39 53 19C53 10 45 4 36 4C28 4 21 9 20 16',
  T: 'M16 65L56 65M36 65L36 4',
  U: 'M18 66L18 21C18 9 25 4 36 4C48 4 55 9 55 21L55 66',
  V: 'M16 66L33 4L40 4L56 66',
  W: 'M16 66C17 40 19 20 23 4L25 4L35 39L37 39L49 4L50 4C54 20 56 40 56 66',
  X: 'M18 4L54 66M54 4L19 66',
  Y: 'M19 66L36 38L36 4M54 66L36 38',
  Z: 'M19 65L50 65L19 5L53 5',
  '<': 'M56 11L18 38L56 65',
}

const curveSteps = 10

/** The strokes of one of `characters`, as straight pieces. */
export function segmentsOf(character: string): readonly Segment[] {
  const segments: Segment[] = []
  let [x, y] = [0, 0]
  for (const [, command, list] of (paths[character] ?? '').matchAll(/([MLC])([^MLC]+)/g)) {
    const numbers = list!.split(' ').map(Number)
    const [toX, toY] = numbers.slice(-2) as [number, number]
    if (command === 'L') segments.push([x, y, toX, toY])
    if (command === 'C') segments.push(...curved([x, y, ...numbers]))
    ;[x, y] = [toX, toY]
  }
  return segments
}

/** A cubic curve of four points in short straight pieces. */
function curved(points: readonly number[]): Segment[] {
  const at = (axis: 0 | 1, share: number) => {
    const rest = 1 - share
    const [from, first, second, to] = [0, 2, 4, 6].map(place => points[place + axis]!)
    return (
      rest ** 3 * from! + 3 * rest ** 2 * share * first! + 3 * rest * share ** 2 * second! + share ** 3 * to!
    )
  }
  return Array.from({ length: curveSteps }, (_, step) => {
    const [from, to] = [step / curveSteps, (step + 1) / curveSteps]
    return [at(0, from), at(1, from), at(0, to), at(1, to)]
  })
}

/** How far a point lies from the middle of the nearest stroke, in units. */
export function distanceTo(segments: readonly Segment[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const [fromX, fromY, toX, toY] of segments) {
    const [alongX, alongY] = [toX - fromX, toY - fromY]
    const length = alongX * alongX + alongY * alongY
    const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length
    const kept = Math.min(Math.max(share, 0), 1)
    const square = (x - fromX - kept * alongX) ** 2 + (y - fromY - kept * alongY) ** 2
    if (square < nearest) nearest = square
  }
  return Math.sqrt(nearest)
}
