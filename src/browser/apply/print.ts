// The sheet for the counter: filled in on the device, with everything in a code that a scanner reads.

import { encode } from 'uqr'
import { type Answer, answersOf } from '../../form/answer.ts'
import { problemsOf } from '../../form/applicant-form.ts'
import { payloadOf } from '../../form/payload.ts'
import { sentenceOf } from '../../form/speech.ts'
import { stateOf, topicsOf } from '../../form/state.ts'
import { copyPart, find } from '../part.ts'
import { type Form, speakerOf } from './form.ts'
import { isTicked, needOf, papersOf } from './papers.ts'

/** Fills the sheet; a form that cannot be accepted anywhere is not printed, with the same reason as on its page. */
export function startPrint(form: Form): void {
  const { root, fields } = form
  if (Object.keys(fields).length === 0) return
  find(root, '[data-place="blank"]').hidden = true
  fillRows(form)
  fillPapers(form)
  drawCode(form)
  stopPrinting(form)
}

function fillRows({ root, fields, edition }: Form): void {
  const [kk, ru] = (['kk', 'ru'] as const).map(language =>
    answersOf(fields, edition, speakerOf(root, language)),
  )
  const second = new Map(ru!.map(({ row, text }) => [row, text]))
  const shown = new Map(kk!.map(answer => [answer.row as string, inBoth(answer, second.get(answer.row)!)]))
  for (const row of root.querySelectorAll<HTMLElement>('[data-row]')) {
    const text = shown.get(row.dataset.row ?? '')
    row.hidden = text === undefined
    find(row, '[data-answer]').textContent = text ?? ''
  }
}

/** What was typed stands once; what is a word of ours in both languages. */
function inBoth({ text }: Answer, other: string): string {
  return text === other ? text : `${text} · ${other}`
}

function fillPapers(form: Form): void {
  const [kk, ru] = (['kk', 'ru'] as const).map(language => speakerOf(form.root, language)) as [
    Form['speaker'],
    Form['speaker'],
  ]
  const lines = papersOf(form).map(paper => {
    const { name } = paper.row.body
    const item = copyPart(form.root, 'paper', {
      name: `${name.kk} · ${name.ru}`,
      state: `${needOf(kk, paper)} · ${needOf(ru, paper)}`,
    })
    item.dataset.ticked = String(isTicked(form, paper))
    return item
  })
  find(form.root, '[data-place="papers"]').replaceChildren(...lines)
}

function drawCode({ root, fields, speaker }: Form): void {
  const text = payloadOf({ language: speaker.language, fields })
  const [figure, symbol] = [find(root, '[data-place="code"]'), find(root, '[data-place="symbol"]')]
  figure.hidden = text === null
  if (text === null) return
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((line, y) =>
    line.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`)
  drawing.setAttribute('shape-rendering', 'crispEdges')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', squares.join(''))
  drawing.append(path)
  symbol.dataset.payload = text
  symbol.replaceChildren(drawing)
}

function stopPrinting({ root, fields, edition, speaker }: Form): void {
  const stopped = topicsOf(fields)
    .filter(topic => stateOf(topic, fields, edition) === 'stop')
    .flatMap(topic => problemsOf(topic, fields, edition))
  const place = find(root, '[data-place="stopped"]')
  const button = find<HTMLButtonElement>(root, '[data-print]')
  place.hidden = stopped.length === 0
  button.disabled = stopped.length > 0
  button.setAttribute('aria-disabled', String(stopped.length > 0))
  find(root, '.app-sheet').hidden = stopped.length > 0
  const sentences = [
    speaker.say('apply.print.stopped', {}),
    ...stopped.map(problem => sentenceOf(speaker, problem)),
  ]
  if (stopped.length > 0) {
    place.replaceChildren(...sentences.map(sentence => copyPart(root, 'stopped', { sentence })))
  }
}
