// Asks which column holds the numbers, with what the tool supposes chosen already.

import { grouped } from '../language.ts'
import { copyPart, find } from '../part.ts'
import type { Ask, Opened } from './request.ts'
import type { Words } from './words.ts'

/** Fills the questions about a file that was read. */
export function showColumns(root: HTMLElement, opened: Opened, words: Words): void {
  find(root, '[data-place="format"]').replaceChildren(format(root, opened, words))
  const options = opened.columns.map(({ letter, heading }, place) => option(place, letter, heading))
  const column = find<HTMLSelectElement>(root, '#column')
  column.replaceChildren(...options)
  column.value = String(opened.suggested)
  column.onchange = () => markColumn(root, Number(column.value))
  const person = find<HTMLSelectElement>(root, '#person')
  person.replaceChildren(person.options[0]!, ...options.map(each => each.cloneNode(true)))
  person.value = ''
  find<HTMLInputElement>(root, '#headings').checked = opened.hasHeadings
  showPreview(root, opened)
  markColumn(root, opened.suggested)
}

/** What the reader has answered. */
export function chosenColumns(root: HTMLElement): Ask<'judge'> {
  const person = find<HTMLSelectElement>(root, '#person').value
  return {
    column: Number(find<HTMLSelectElement>(root, '#column').value),
    person: person === '' ? null : Number(person),
    hasHeadings: find<HTMLInputElement>(root, '#headings').checked,
  }
}

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

function format(root: HTMLElement, { format, rowCount }: Opened, words: Words): HTMLElement {
  const count = grouped(rowCount)
  if (format.kind === 'xlsx') return copyPart(root, 'format-xlsx', { count, sheet: format.sheet })
  const name = delimiters[format.delimiter as keyof typeof delimiters] ?? 'comma'
  const encoding = format.encoding.replace(/^[a-z]/, letter => letter.toUpperCase()).replace('Utf', 'UTF')
  return copyPart(root, 'format-csv', { count, encoding, delimiter: words(`delimiter.${name}`) })
}

function option(place: number, letter: string, heading: string): HTMLOptionElement {
  return new Option(heading === '' ? letter : `${letter}: ${heading}`, String(place))
}

function showPreview(root: HTMLElement, { columns, preview }: Opened): void {
  const head = row(columns.map(({ letter, heading }) => cell('th', heading || letter)))
  const body = preview.map(cells => row(columns.map((_, place) => cell('td', cells[place] ?? ''))))
  find(root, '[data-place="preview-head"]').replaceChildren(head)
  find(root, '[data-place="preview-body"]').replaceChildren(...body)
}

function row(cells: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('tr')
  element.className = 'govuk-table__row'
  element.append(...cells)
  return element
}

function cell(name: 'th' | 'td', text: string): HTMLElement {
  const element = document.createElement(name)
  element.className = name === 'th' ? 'govuk-table__header' : 'govuk-table__cell'
  if (name === 'th') element.setAttribute('scope', 'col')
  element.textContent = text
  return element
}

function markColumn(root: HTMLElement, place: number): void {
  for (const tr of root.querySelectorAll<HTMLTableRowElement>('.app-preview tr')) {
    for (const [at, each] of [...tr.cells].entries())
      each.classList.toggle('app-preview__chosen', at === place)
  }
}
