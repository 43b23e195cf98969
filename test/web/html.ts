// Reads HTML into a tree for tests; it is stricter than a browser, and a tag left open is an error.

/** An element with its attributes and what stands in it. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (HtmlElement | string)[]
}

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])

// What stands in these is text, whatever it looks like.
const texts = new Set(['script', 'style', 'textarea', 'title'])

const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/giy

/** The tree of a document or a piece of one, under an element named `#root`. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: new Map(), children: [] }
  const open = [root]
  let at = 0
  while (at < html.length) {
    token.lastIndex = at
    const match = token.exec(html)
    if (!match) throw new Error(`No HTML at ${at}: ${html.slice(at, at + 60)}`)
    at = token.lastIndex
    const [whole, closing, opening, attributes] = match
    if (closing) close(open, closing)
    else if (!opening) addText(open, whole)
    else if (texts.has(opening)) at = addTextElement(open, opening, attributes ?? '', html, at)
    else addElement(open, opening, attributes ?? '')
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed.`)
  return root
}

function close(open: HtmlElement[], name: string): void {
  const last = open.pop()
  if (last?.name !== name || open.length === 0) throw new Error(`</${name}> closes <${last?.name}>.`)
}

function addText(open: readonly HtmlElement[], text: string): void {
  if (!text.startsWith('<!')) open.at(-1)?.children.push(decode(text))
}

function addElement(open: HtmlElement[], name: string, attributes: string): void {
  const element = { name, attributes: attributesOf(attributes), children: [] }
  open.at(-1)?.children.push(element)
  if (!voids.has(name) && !attributes.endsWith('/')) open.push(element)
}

function addTextElement(
  open: HtmlElement[],
  name: string,
  attributes: string,
  html: string,
  at: number,
): number {
  const end = html.indexOf(`</${name}>`, at)
  if (end < 0) throw new Error(`<${name}> is never closed.`)
  open
    .at(-1)
    ?.children.push({ name, attributes: attributesOf(attributes), children: [decode(html.slice(at, end))] })
  return end + `</${name}>`.length
}

function attributesOf(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)
  return new Map([...found].map(([, name, double, single]) => [name ?? '', decode(double ?? single ?? '')]))
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

/** Every element under `root`, in the order of the document. What a template holds is not part of the page yet. */
export function elementsIn(root: HtmlElement): HtmlElement[] {
  return partsOf(root).flatMap(child => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))
}

function partsOf({ name, children }: HtmlElement): readonly (HtmlElement | string)[] {
  return name === 'template' ? [] : children
}

/** The text of an element as it is read, with single spaces. */
export function textOf(element: HtmlElement): string {
  // Several spaces read as one; a space that does not break is none of them.
  return rawTextOf(element)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
}

function rawTextOf(element: HtmlElement): string {
  return partsOf(element)
    .map(child => (typeof child === 'string' ? child : rawTextOf(child)))
    .join('')
}
