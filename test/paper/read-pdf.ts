// Reads a PDF back as a reader program would: its description, its reading order and its page, for the tests of papers.

import { inflateSync } from 'node:zlib'
import { type Drawn, follow, type Typeface } from './pdf-page.ts'
import { Bytes, type Dictionary, Name, Reference, Syntax, textOf, type Value, Word } from './pdf-syntax.ts'

export interface Pdf {
  readonly language: string
  readonly tagged: boolean
  readonly showsTitle: boolean
  /** The document information, `Title` and the like. */
  readonly description: ReadonlyMap<string, string>
  readonly metadata: string
  readonly pageCount: number
  /** The names of the bookmarks, in their order. */
  readonly outline: readonly string[]
  readonly page: Drawn & { readonly width: number; readonly height: number }
  /** The reading order, whole: the element at its root. */
  readonly reading: Piece
  /** Every object of the file as it stands, streams left out. */
  readonly objects: readonly Value[]
}

/** A piece of the reading order, with the words it shows itself. */
export interface Piece {
  readonly role: string
  readonly alternative: string | null
  readonly scope: string | null
  /** Where it differs from the rest. */
  readonly language: string | null
  readonly words: string
  readonly pieces: readonly Piece[]
}

/** Reads `bytes`, a file made by us, and the page `index` of it; anything unknown throws. */
export function readPdf(bytes: Uint8Array, index = 0): Pdf {
  const file = new File(Buffer.from(bytes).toString('latin1'))
  const catalog = file.dictionary(file.trailer.get('Root'))
  const pages = file.dictionary(catalog.get('Pages'))
  const kids = pages.get('Kids') as Reference[]
  const [, , width, height] = file.dictionary(kids[index]).get('MediaBox') as number[]
  const drawnOn = new Map(kids.map(kid => [kid.number, drawnBy(file, file.dictionary(kid))]))
  const drawn = drawnOn.get(kids[index]!.number)!
  const root = file.dictionary(catalog.get('StructTreeRoot'))
  return {
    language: textOf(catalog.get('Lang') as Bytes),
    tagged: file.dictionary(catalog.get('MarkInfo')).get('Marked') === true,
    showsTitle: file.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
    description: descriptionOf(file),
    metadata: Buffer.from(file.stream(catalog.get('Metadata')), 'latin1').toString(),
    pageCount: pages.get('Count') as number,
    outline: outlineOf(file, catalog),
    page: { lines: drawn.lines, rectangles: drawn.rectangles, width: width!, height: height! },
    reading: pieceOf(file, (root.get('K') as Value[])[0]!, drawnOn),
    objects: file.objects(),
  }
}

/** Every piece of the reading order, in that order. */
export function allPieces(piece: Piece): readonly Piece[] {
  return [piece, ...piece.pieces.flatMap(allPieces)]
}

class File {
  readonly trailer: Dictionary
  readonly #text: string
  readonly #offsets: readonly number[]

  constructor(text: string) {
    this.#text = text
    const table = Number(text.slice(text.lastIndexOf('startxref')).split('\n')[1])
    const [, range, ...rows] = text.slice(table).split('\n')
    const count = Number(range!.split(' ')[1])
    this.#offsets = rows.slice(0, count).map(row => Number(row.slice(0, 10)))
    this.trailer = new Syntax(text, text.lastIndexOf('trailer') + 'trailer'.length).next() as Dictionary
  }

  objects(): readonly Value[] {
    return this.#offsets.slice(1).map((_, index) => this.resolve(new Reference(index + 1)))
  }

  resolve(value: Value | undefined): Value {
    if (value === undefined) throw new Error('the PDF lacks an entry')
    return value instanceof Reference ? this.#open(value).value : value
  }

  dictionary(value: Value | undefined): Dictionary {
    return this.resolve(value) as Dictionary
  }

  stream(value: Value | undefined): string {
    const { value: head, syntax } = this.#open(value as Reference)
    syntax.next()
    const start = syntax.position + 1
    const { Length: length, Filter: filter } = Object.fromEntries(head as Dictionary)
    const raw = this.#text.slice(start, start + (length as number))
    return filter instanceof Name ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
  }

  #open({ number }: Reference): { value: Value; syntax: Syntax } {
    const syntax = new Syntax(this.#text, this.#offsets[number]!)
    const head = [syntax.next(), syntax.next(), syntax.next()]
    if (head[0] !== number || !(head[2] instanceof Word && head[2].word === 'obj')) {
      throw new Error(`the table of the PDF does not lead to object ${number}`)
    }
    return { value: syntax.next()!, syntax }
  }
}

function drawnBy(file: File, page: Dictionary): Drawn {
  const [, , , height] = page.get('MediaBox') as number[]
  return follow(file.stream(page.get('Contents')), height!, typefacesOf(file, page))
}

/** The bookmarks stand in a chain, each naming the next. */
function outlineOf(file: File, catalog: Dictionary): readonly string[] {
  if (!catalog.has('Outlines')) return []
  const names: string[] = []
  let next = file.dictionary(catalog.get('Outlines')).get('First')
  while (next !== undefined) {
    const item = file.dictionary(next)
    names.push(textOf(item.get('Title') as Bytes))
    next = item.get('Next')
  }
  return names
}

function descriptionOf(file: File): ReadonlyMap<string, string> {
  const entries = file.dictionary(file.trailer.get('Info'))
  return new Map([...entries].map(([key, value]) => [key, textOf(file.resolve(value) as Bytes)]))
}

function typefacesOf(file: File, page: Dictionary): ReadonlyMap<string, Typeface> {
  const fonts = file.dictionary(file.dictionary(page.get('Resources')).get('Font'))
  return new Map([...fonts].map(([key, value]) => [key, typefaceOf(file, file.dictionary(value))]))
}

function typefaceOf(file: File, font: Dictionary): Typeface {
  const inner = file.dictionary((font.get('DescendantFonts') as Value[])[0])
  if (!file.dictionary(inner.get('FontDescriptor')).has('FontFile2'))
    throw new Error('a typeface is not embedded')
  const [, widths] = inner.get('W') as [number, number[]]
  const map = file.stream(font.get('ToUnicode'))
  const rows = [...map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)]
  const letters: string[] = []
  for (const [, start, row] of rows) {
    for (const [index, [, code]] of [...row!.matchAll(/<([^>]*)>/g)].entries()) {
      const units = Buffer.from(code!.replaceAll(' ', ''), 'hex')
      letters[Number.parseInt(start!, 16) + index] = units.swap16().toString('utf16le')
    }
  }
  return { letters, widths }
}

function pieceOf(file: File, value: Value, drawnOn: ReadonlyMap<number, Drawn>): Piece {
  const element = file.dictionary(value)
  const page = element.get('Pg')
  const kids = (element.get('K') ?? []) as Value[]
  const ids = new Set(kids.filter(kid => typeof kid === 'number'))
  const alternative = element.get('Alt')
  const language = element.get('Lang')
  const scope = (element.get('A') as Dictionary | undefined)?.get('Scope')
  const lines = page instanceof Reference ? drawnOn.get(page.number)!.lines : []
  const own = lines.filter(({ mark }) => mark.id !== null && ids.has(mark.id))
  return {
    role: (element.get('S') as Name).name,
    alternative: alternative instanceof Bytes ? textOf(alternative) : null,
    scope: scope instanceof Name ? scope.name : null,
    language: language instanceof Bytes ? textOf(language) : null,
    words: own.map(line => line.text).join(''),
    pieces: kids.filter(kid => kid instanceof Reference).map(kid => pieceOf(file, kid, drawnOn)),
  }
}
