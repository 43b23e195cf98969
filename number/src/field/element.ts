// Building of elements without HTML text, so that the field works under any content security policy.

type Attributes = Readonly<Record<string, string>>
type Child = Element | string

/** An HTML element with attributes and children. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children)
}

/** An SVG element with attributes and children. */
export function svg(name: string, attributes: Attributes = {}, children: readonly Child[] = []): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement
  return filled(element, attributes, children)
}

function filled<Made extends Element>(
  element: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
