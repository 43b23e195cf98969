// What stands on a page of a PDF: lines of text with their places, and filled rectangles, as its operators draw them.

import { Bytes, type Dictionary, type Name, Syntax, type Value, Word } from './pdf-syntax.ts'

/** A typeface as a page needs it: what each code says, and how wide it stands in thousandths of the letter size. */
export interface Typeface {
  readonly letters: readonly string[]
  readonly widths: readonly number[]
}

/** One string shown; places are points from the upper left corner of the page. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly upright: boolean
  /** The widest gap between two neighboring letters, in parts of the letter size. */
  readonly gapMax: number
  readonly mark: Mark
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly mark: Mark
}

/** The marked content that a thing stands in: `Artifact`, or a role with its number. */
export interface Mark {
  readonly tag: string
  readonly id: number | null
}

export interface Drawn {
  readonly lines: readonly Line[]
  readonly rectangles: readonly Rectangle[]
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const unmarked: Mark = { tag: '', id: null }
const fillings = new Set(['f', 'F', 'f*', 'B', 'B*'])
const endings = new Set([...fillings, 'S', 's', 'n', 'b', 'b*'])

/** Follows the operators of a page whose height is `height` points. */
export function follow(contents: string, height: number, typefaces: ReadonlyMap<string, Typeface>): Drawn {
  const page = new Page(height, typefaces)
  const syntax = new Syntax(contents)
  let operands: Value[] = []
  for (let value = syntax.next(); value !== undefined; value = syntax.next()) {
    if (value instanceof Word) {
      page.obey(value.word, operands)
      operands = []
    } else {
      operands.push(value)
    }
  }
  return page
}

class Page implements Drawn {
  readonly lines: Line[] = []
  readonly rectangles: Rectangle[] = []
  readonly #height: number
  readonly #typefaces: ReadonlyMap<string, Typeface>
  readonly #marks: Mark[] = []
  readonly #saved: Matrix[] = []
  #path: Omit<Rectangle, 'mark'>[] = []
  #transform: Matrix = identity
  #letters: Matrix = identity
  #typeface: Typeface = { letters: [], widths: [] }
  #size = 0
  #spacing = 0

  constructor(height: number, typefaces: ReadonlyMap<string, Typeface>) {
    this.#height = height
    this.#typefaces = typefaces
  }

  obey(operator: string, operands: readonly Value[]): void {
    const numbers = operands as readonly number[]
    if (operator === 'q') this.#saved.push(this.#transform)
    if (operator === 'Q') this.#transform = this.#saved.pop()!
    if (operator === 'cm') this.#transform = times(matrixOf(numbers), this.#transform)
    if (operator === 'BMC' || operator === 'BDC') this.#marks.push(markOf(operands))
    if (operator === 'EMC') this.#marks.pop()
    if (operator === 'BT') this.#spacing = 0
    if (operator === 'Tm') this.#letters = matrixOf(numbers)
    if (operator === 'Tc') this.#spacing = numbers[0]!
    if (operator === 'Tf') this.#setTypeface(operands)
    if (operator === 'TJ') this.#show(operands[0] as Value[])
    if (operator === 're') this.#addRectangle(numbers)
    if (endings.has(operator)) this.#endPath(operator)
  }

  get #mark(): Mark {
    return this.#marks.at(-1) ?? unmarked
  }

  #setTypeface([named, size]: readonly Value[]): void {
    this.#typeface = this.#typefaces.get((named as Name).name)!
    this.#size = size as number
  }

  #addRectangle([x, y, width, height]: readonly number[]): void {
    const from = place(this.#transform, x!, y!)
    const to = place(this.#transform, x! + width!, y! + height!)
    this.#path.push({
      x: Math.min(from.x, to.x),
      y: this.#height - Math.max(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    })
  }

  #endPath(operator: string): void {
    if (fillings.has(operator)) this.rectangles.push(...this.#path.map(one => ({ ...one, mark: this.#mark })))
    this.#path = []
  }

  #show(pieces: readonly Value[]): void {
    let text = ''
    let advance = 0
    let gap = 0
    let gapMax = 0
    for (const piece of pieces) {
      if (piece instanceof Bytes) {
        for (const code of codesOf(piece)) {
          if (text !== '') gapMax = Math.max(gapMax, gap)
          text += this.#typeface.letters[code]!
          gap = this.#spacing / this.#size
          advance += this.#typeface.widths[code]! / 1000 + gap
        }
      } else {
        gap -= (piece as number) / 1000
        advance -= (piece as number) / 1000
      }
    }
    const matrix = times(this.#letters, this.#transform)
    const from = place(matrix, 0, 0)
    const to = place(matrix, (advance - gap) * this.#size, 0)
    this.lines.push({
      text,
      left: from.x,
      right: to.x,
      baseline: this.#height - from.y,
      size: this.#size,
      upright: matrix[1] === 0,
      gapMax,
      mark: this.#mark,
    })
  }
}

function matrixOf(numbers: readonly number[]): Matrix {
  return numbers as unknown as Matrix
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function place([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

function markOf([tag, properties]: readonly Value[]): Mark {
  const id = properties instanceof Map ? (properties as Dictionary).get('MCID') : undefined
  return { tag: (tag as Name).name, id: typeof id === 'number' ? id : null }
}

function codesOf({ latin1 }: Bytes): readonly number[] {
  return Array.from({ length: latin1.length / 2 }, (_, index) => {
    return latin1.charCodeAt(2 * index) * 256 + latin1.charCodeAt(2 * index + 1)
  })
}
