// A chart of bars, each under its name and with its number at its end; no legend, no axis.

export type Tint = 'birth' | 'century' | 'serial' | 'check' | 'none'

export interface Bar {
  readonly name: string
  /** The number as it is written at the end of the bar. */
  readonly label: string
  /** The share of the whole, from 0 to 1. */
  readonly part: number
  readonly tint: Tint
}

const rowHeight = 58
const nameLine = 20
const barTop = 28
const barHeight = 20
// Room for the number behind the longest bar, in per cent of the width.
const longestBar = 72

/** The chart as a picture with a text that says the same. Widths are shares, so that it fits any screen. */
export function chart(name: string, bars: readonly Bar[]): SVGElement {
  const longest = Math.max(...bars.map(({ part }) => part))
  const said = bars.map(bar => `${bar.name}: ${bar.label}`).join('; ')
  const attributes = {
    role: 'img',
    'aria-label': `${name}: ${said}`,
    width: '100%',
    class: 'app-chart__picture',
  }
  return svg(
    'svg',
    { ...attributes, height: bars.length * rowHeight },
    bars.flatMap((bar, at) => drawn(bar, at * rowHeight, (bar.part / longest) * longestBar)),
  )
}

function drawn({ name, label, tint }: Bar, top: number, width: number): readonly SVGElement[] {
  const end = `${width.toFixed(2)}%`
  return [
    svg('text', { x: 0, y: top + nameLine, class: 'app-chart__name' }, [name]),
    svg('rect', {
      x: 0.5,
      y: top + barTop,
      // A single row among a hundred thousand is still to be seen.
      width: width < 1 ? '4' : end,
      height: barHeight,
      rx: 3,
      class: `app-chart__bar app-chart__bar--${tint}`,
    }),
    svg('text', { x: end, dx: 12, y: top + barTop + 15, class: 'app-chart__number' }, [label]),
  ]
}

function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (SVGElement | string)[] = [],
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}
