// Copies the pieces that a page brings along for its scripts, and fills the places in them.

type Values = Readonly<Record<string, string | number>>

/** A copy of the piece `name` under `root`, with its places filled: `{digits}` by `values.digits`. */
export function copyPart(root: ParentNode, name: string, values: Values = {}): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)
  const copy = template?.content.cloneNode(true) as DocumentFragment | undefined
  const element = copy?.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error(`The page has a part ${name}.`)
  fill(element, values)
  return element
}

function fill(root: Element, values: Values): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of element.attributes) attribute.value = filled(attribute.value, values)
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) node.nodeValue = filled(node.nodeValue ?? '', values)
    }
  }
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The one element under `root` that `selector` names. */
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector)
  if (!found) throw new Error(`The page has ${selector}.`)
  return found
}
