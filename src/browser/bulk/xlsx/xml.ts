// Walks through XML from beginning to end, for workbooks: a table of a hundred thousand rows is never held as a tree.

import { Parser } from 'saxen'

export type Attribute = (name: string) => string

export interface Walk {
  /** An element begins. Names come without their prefix; `attribute` gives an empty text where there is none. */
  open?(name: string, attribute: Attribute): void
  text?(text: string): void
  close?(name: string): void
}

/** Walks through a document; false if it is not well-formed. */
export function walkXml(xml: string, walk: Walk): boolean {
  let isWhole = true
  const parser = new Parser()
    .on('openTag', (name, attributesOf, decode) => {
      // Most elements are never asked for their attributes, and reading them is half of the work.
      let attributes: Readonly<Record<string, string>> | undefined
      walk.open?.(localName(name), wanted => {
        attributes ??= attributesOf()
        return decode(attributes[wanted] ?? '')
      })
    })
    .on('text', (text, decode) => walk.text?.(decode(text)))
    .on('cdata', text => walk.text?.(text))
    .on('closeTag', name => walk.close?.(localName(name)))
    .on('error', () => {
      isWhole = false
    })
  try {
    parser.parse(xml)
  } catch {
    // The parser throws at a document that ends within an element.
    isWhole = false
  }
  return isWhole
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
