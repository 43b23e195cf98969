// How words stand on a page: inside its margins, clear of each other, and what they say together.

import assert from 'node:assert/strict'
import type { Line } from './pdf-page.ts'
import type { Pdf } from './read-pdf.ts'

/** All words of a page, without the spaces that lines and columns break at. */
export function squashed({ page }: Pdf): string {
  return squash(page.lines.map(({ text }) => text).join(''))
}

export function squash(words: string): string {
  return words.replace(/\s/g, '')
}

// No letter of ours stands higher above its line than this part of its size, but for a few accents.
const capitals = 0.75

/** No letter stands in the margin of ten millimeters. */
export function assertWithinMargins({ page }: Pdf): void {
  const margin = 28.3
  for (const line of page.lines.filter(({ upright }) => upright)) {
    assert.ok(line.left >= margin && line.right <= page.width - margin, line.text)
    assert.ok(
      line.baseline - capitals * line.size >= margin && line.baseline <= page.height - margin,
      line.text,
    )
  }
}

/** No line stands over another. */
export function assertApart({ page }: Pdf): void {
  const lines = page.lines.filter(({ upright }) => upright)
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1))
      assert.ok(!overlap(one, other), `${one.text} over ${other.text}`)
  }
}

function overlap(one: Line, other: Line): boolean {
  const beside = one.right <= other.left || other.right <= one.left
  const apart =
    one.baseline <= other.baseline - capitals * other.size ||
    other.baseline <= one.baseline - capitals * one.size
  return !beside && !apart
}
