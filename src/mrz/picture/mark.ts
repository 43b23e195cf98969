// Finds the marks in a picture that may be characters: patches of joined ink, each with its box.

export interface Mark {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The middle of the box. */
  readonly x: number
  readonly y: number
}

const heightMin = 7
/** A page of close print has a few thousand; more is grain, and would take long. */
const marksMax = 12_000

/** The marks of a plausible size, in no order. */
export function marksIn(ink: Uint8Array, width: number, height: number): readonly Mark[] {
  const left = new Uint8Array(ink)
  const stack: number[] = []
  const marks: Mark[] = []
  for (let start = 0; start < left.length && marks.length < marksMax; start++) {
    if (left[start] === 0) continue
    const mark = takeMark(left, width, height, start, stack)
    if (isPlausible(mark, height)) marks.push(mark)
  }
  return marks
}

/** Follows the ink from a point on, taking it away; corners that touch join. */
function takeMark(left: Uint8Array, width: number, height: number, start: number, stack: number[]): Mark {
  let [minX, maxX, minY, maxY] = [width, 0, height, 0]
  stack.push(start)
  left[start] = 0
  while (stack.length > 0) {
    const at = stack.pop()!
    const x = at % width
    const y = (at - x) / width
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
    const [fromX, toX] = [x > 0 ? -1 : 0, x < width - 1 ? 1 : 0]
    for (let down = y > 0 ? -1 : 0; down <= (y < height - 1 ? 1 : 0); down++) {
      for (let right = fromX; right <= toX; right++) {
        const next = at + down * width + right
        if (left[next] === 0) continue
        left[next] = 0
        stack.push(next)
      }
    }
  }
  const [markWidth, markHeight] = [maxX - minX + 1, maxY - minY + 1]
  return {
    left: minX,
    top: minY,
    width: markWidth,
    height: markHeight,
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
  }
}

function isPlausible({ width, height }: Mark, pictureHeight: number): boolean {
  return height >= heightMin && height <= pictureHeight / 2 && width <= height * 1.3 && width >= height * 0.15
}
