// Waits beside the field for machine-readable lines for a photo of them; what reads it is loaded only then.

import { copyPart, find } from '../part.ts'
import type { Reading } from './reading.ts'

/** Shows the choice of a photo, which is of no use without a script. */
export function start(root: HTMLElement): void {
  const input = find<HTMLInputElement>(root, 'input[type="file"]')
  root.hidden = false
  input.addEventListener('change', async event => {
    // The form keeps what is typed; a photo is nothing that it keeps.
    event.stopPropagation()
    const [file] = input.files ?? []
    if (!file) return
    input.disabled = true
    show(root, ['reading'])
    const { readFile } = await import('./reading.ts')
    const reading = await readFile(file, root.dataset.worker ?? '')
    input.disabled = false
    // The same photo can be chosen again, and the form never holds it.
    input.value = ''
    showReading(root, reading)
  })
}

function showReading(root: HTMLElement, reading: Reading): void {
  const strip = find<HTMLCanvasElement>(root, 'canvas')
  strip.hidden = !reading.ok
  if (!reading.ok) {
    show(root, [reading.problem])
    return
  }
  reading.drawStrip(strip)
  show(root, ['read', ...(reading.fits ? [] : ['misfit'])])
  for (const [line, places] of placesByLine(reading.unsure)) {
    said(root).append(copyPart(root, 'photo-unsure', { line, places: places.join(', ') }))
  }
  const field = find<HTMLTextAreaElement>(document, `#${root.dataset.into}`)
  field.value = reading.lines.join('\n')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

/** Says these pieces of the page in place of what was said before. */
function show(root: HTMLElement, parts: readonly string[]): void {
  said(root).replaceChildren(...parts.map(part => copyPart(root, `photo-${part}`)))
}

function said(root: HTMLElement): HTMLElement {
  return find(root, '[data-place="said"]')
}

function placesByLine(
  places: readonly { readonly line: number; readonly at: number }[],
): Map<number, string[]> {
  const byLine = new Map<number, number[]>()
  for (const { line, at } of places) byLine.set(line, [...(byLine.get(line) ?? []), at])
  return new Map([...byLine].map(([line, each]) => [line, spansOf(each)]))
}

/** Places that follow each other as one span: 3, 5–9. */
function spansOf(places: readonly number[]): string[] {
  const starts = places.filter(place => !places.includes(place - 1))
  const ends = places.filter(place => !places.includes(place + 1))
  return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}–${ends[at]}`))
}
