// The notation of PDF objects and page contents (ISO 32000-1, 7.2 and 7.3), read for the tests of our papers.

/** A name, without its slash. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A string of bytes, one character a byte; what the bytes mean depends on where the string stands. */
export class Bytes {
  readonly latin1: string
  constructor(latin1: string) {
    this.latin1 = latin1
  }
}

/** A reference to an object by its number. */
export class Reference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

/** A word that is none of the above: an operator of a page, or a keyword such as `endobj`. */
export class Word {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

export type Dictionary = Map<string, Value>

export type Value = number | boolean | null | Name | Bytes | Reference | Word | Value[] | Dictionary

const blank = /[\0\t\n\f\r ]*/y
const reference = /(\d+) \d+ R(?![A-Za-z])/y
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const hex = /<([0-9A-Fa-f\s]*)>/y
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const constants = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

/** Reads one value after another from text that holds one character a byte. */
export class Syntax {
  readonly #text: string
  #at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  /** Where the next value begins. */
  get position(): number {
    return this.#at
  }

  /** The next value, or `undefined` at the end. */
  next(): Value | undefined {
    this.#match(blank)
    if (this.#at >= this.#text.length) return undefined
    if (this.#take('<<')) return this.#dictionary()
    if (this.#take('[')) return this.#until(']')
    if (this.#take('(')) return this.#literal()
    return this.#simple()
  }

  #simple(): Value {
    const referred = this.#match(reference)
    if (referred) return new Reference(Number(referred[1]))
    const named = this.#match(name)
    if (named) return new Name(named[1]!)
    const bytes = this.#match(hex)
    if (bytes) return new Bytes(Buffer.from(bytes[1]!.replace(/\s/g, ''), 'hex').toString('latin1'))
    const counted = this.#match(number)
    if (counted) return Number(counted[0])
    const said = this.#match(word)
    if (!said) throw new Error(`no PDF value at byte ${this.#at}`)
    return constants.has(said[0]) ? constants.get(said[0])! : new Word(said[0])
  }

  #dictionary(): Dictionary {
    const entries = this.#until('>>')
    const found: Dictionary = new Map()
    for (let index = 0; index < entries.length; index += 2) {
      found.set((entries[index] as Name).name, entries[index + 1]!)
    }
    return found
  }

  #until(end: string): Value[] {
    const found: Value[] = []
    for (;;) {
      this.#match(blank)
      if (this.#take(end)) return found
      const value = this.next()
      if (value === undefined) throw new Error(`the PDF ends before ${end}`)
      found.push(value)
    }
  }

  // Literal strings may hold balanced parentheses; ours, and pdfkit's, escape every one.
  #literal(): Bytes {
    let found = ''
    for (;;) {
      const character = this.#text[this.#at++]
      if (character === undefined) throw new Error('the PDF ends inside a string')
      if (character === ')') return new Bytes(found)
      if (character === '\\') {
        const escaped = this.#text[this.#at++]!
        found += escapes.get(escaped) ?? escaped
      } else {
        found += character
      }
    }
  }

  #take(token: string): boolean {
    if (!this.#text.startsWith(token, this.#at)) return false
    this.#at += token.length
    return true
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found) this.#at = pattern.lastIndex
    return found
  }
}

/** The text of a string outside page contents: UTF-16 after a byte order mark, else Latin. */
export function textOf({ latin1 }: Bytes): string {
  if (!latin1.startsWith('\xfe\xff')) return latin1
  return Buffer.from(latin1.slice(2), 'latin1').swap16().toString('utf16le')
}
