// The picture that shows where the IIN stands: a drawn identity card, with a text that says the same.

import { svg } from './element.ts'
import type { Words } from './text/words.ts'

const SAMPLE = ['990101', '1', '0001', '0']
const TINTS = ['#dceef6', '#ece3f5', '#f4ecd8', '#f8e3e1']

/** The front of an identity card with the line of the number marked. */
export function card({ card, label, found, specimen }: Words): SVGElement {
  return svg('svg', { viewBox: '0 0 320 200', role: 'img', 'aria-label': found.iin, part: 'picture' }, [
    svg('rect', {
      x: '1',
      y: '1',
      width: '318',
      height: '198',
      rx: '12',
      fill: '#ffffff',
      stroke: '#4a5666',
    }),
    line(card.title, 16, 28, '11', '#005b82', '600'),
    ...portrait(),
    line(card.name, 116, 52, '9', '#4a5666'),
    svg('rect', { x: '116', y: '58', width: '120', height: '9', rx: '3', fill: '#dfe4ea' }),
    line(card.birthDate, 116, 86, '9', '#4a5666'),
    line('01.01.1899', 116, 102, '13', '#1b2430'),
    line(label.iin, 116, 126, '9', '#4a5666'),
    ...number(116, 132),
    svg('rect', {
      x: '110',
      y: '114',
      width: '194',
      height: '48',
      rx: '6',
      fill: 'none',
      stroke: '#a8281e',
      'stroke-width': '2',
    }),
    line(specimen, 16, 186, '13', '#7a5200', '700'),
  ])
}

function portrait(): SVGElement[] {
  return [
    svg('rect', { x: '16', y: '42', width: '84', height: '108', rx: '6', fill: '#e7f2f7' }),
    svg('circle', { cx: '58', cy: '84', r: '18', fill: '#9fb4c4' }),
    svg('path', { d: 'M26 150 C26 118 90 118 90 150 Z', fill: '#9fb4c4' }),
  ]
}

/** The twelve digits in their four tinted groups. */
function number(left: number, top: number): SVGElement[] {
  let x = left
  return SAMPLE.flatMap((digits, group) => {
    const width = digits.length * 11 + 8
    const box = svg('rect', {
      x: `${x}`,
      y: `${top}`,
      width: `${width}`,
      height: '24',
      rx: '4',
      fill: TINTS[group]!,
    })
    const text = line(digits, x + 4, top + 18, '17', '#1b2430', '600')
    text.setAttribute('textLength', `${digits.length * 11}`)
    x += width + 3
    return [box, text]
  })
}

function line(text: string, x: number, y: number, size: string, fill: string, weight = '400'): SVGElement {
  return svg('text', { x: `${x}`, y: `${y}`, 'font-size': size, 'font-weight': weight, fill }, [text])
}
