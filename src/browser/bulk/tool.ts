// Takes a file through the bulk check: which column, what was found, what to repair, what to take along.

import { grouped } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { clearProblem, groupOf, showProblem } from '../problem.ts'
import { chosenColumns, showColumns } from './column-view.ts'
import { type Findings, findingsView } from './finding-view.ts'
import { type Line, openLine } from './line.ts'
import { offerFile } from './save.ts'
import { showStep } from './step.ts'
import type { Tally } from './tally.ts'
import { showTally } from './tally-view.ts'
import type { Trouble } from './trouble.ts'
import { type Words, wordsOf } from './words.ts'

/** What the tool holds while a file is open. */
export interface Bench {
  readonly root: HTMLElement
  readonly line: Line
  readonly words: Words
  readonly file: File
}

let findings: Findings | null = null
let openBench: Bench | null = null

/** Reads a file and asks which of its columns is meant. Whatever was open before is put away. */
export function open(root: HTMLElement, file: File): void {
  openBench?.line.hangUp()
  const bench = { root, file, line: openLine(root.dataset.worker ?? ''), words: wordsOf(root) }
  openBench = bench
  root.onclick = event => {
    const name = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act ?? ''
    void acts[name]?.(bench)
  }
  clearProblem(fileGroup(root))
  announce(root, '')
  void read(bench)
}

// What the buttons of the page do, by the name that each carries.
const acts: Readonly<Record<string, (bench: Bench) => void | Promise<void>>> = {
  judge,
  cancel({ root, line }) {
    line.hangUp()
    restart(root)
    announce(root, copyPart(root, 'canceled').textContent)
  },
  restart({ root, line }) {
    line.hangUp()
    restart(root)
  },
  async 'take-back'(bench) {
    const taken = await bench.line.ask('takeBack', {})
    if (!taken.ok) return giveUp(bench, taken.trouble)
    update(bench, taken.read)
    find(bench.root, '[data-step="result"] .app-step').focus()
  },
  'save-xlsx': bench => save(bench, 'xlsx'),
  'save-csv': bench => save(bench, 'csv'),
}

async function read(bench: Bench): Promise<void> {
  const { root, line, file, words } = bench
  showProgress(root, 'reading')
  const opened = await line.ask('open', { file })
  if (!opened.ok) return giveUp(bench, opened.trouble)
  showColumns(root, opened.read, words)
  showStep(root, 'column')
}

async function judge(bench: Bench): Promise<void> {
  const { root, line } = bench
  const choice = chosenColumns(root)
  const progress = showProgress(root, 'judging')
  const judged = await line.ask('judge', choice, progress)
  if (!judged.ok) return giveUp(bench, judged.trouble)
  findings = findingsView(bench, {
    // People count rows from 1, and the headings are one of them.
    firstRow: choice.hasHeadings ? 2 : 1,
    onTally: tally => update(bench, tally),
    onTrouble: trouble => giveUp(bench, trouble),
  })
  update(bench, judged.read)
  announce(root, find(root, '[data-place="summary"]').textContent)
  showStep(root, 'result')
}

/** Brings everything that is counted into line with a new tally. */
function update({ root, words }: Bench, tally: Tally): void {
  showTally(root, words, tally)
  findings?.update(tally)
  find(root, '[data-place="accepted"]').hidden = tally.accepted === 0
  const accepted = copyPart(root, 'accepted', { count: grouped(tally.accepted) })
  find(root, '[data-place="accepted-count"]').replaceChildren(accepted)
  announce(root, tally.accepted > 0 ? accepted.textContent : '')
}

async function save(bench: Bench, format: 'csv' | 'xlsx'): Promise<void> {
  const { root, line, file } = bench
  const place = find(root, '[data-place="saving"]')
  place.replaceChildren(copyPart(root, 'saving'))
  const names = format === 'xlsx' ? bench.words.names() : null
  const saved = await line.ask('save', { format, words: names })
  if (!saved.ok) return giveUp(bench, saved.trouble)
  offerFile(saved.read, file.name, format)
  place.replaceChildren(copyPart(root, 'saved'))
}

/** Shows how far the tool is; the answer is what to call with each step. Each quarter is said aloud. */
function showProgress(
  root: HTMLElement,
  phase: 'reading' | 'judging',
): (done: number, total: number) => void {
  const bar = find<HTMLProgressElement>(root, 'progress')
  const place = find(root, '[data-place="done"]')
  for (const name of ['reading', 'judging']) find(root, `[data-place="${name}"]`).hidden = name !== phase
  // Without a value the bar only says that something happens.
  bar.removeAttribute('value')
  place.replaceChildren()
  showStep(root, 'progress')
  let quarter = 0
  return (done, total) => {
    bar.value = total === 0 ? 1 : done / total
    place.replaceChildren(copyPart(root, 'progress', { done: grouped(done), total: grouped(total) }))
    const reached = Math.floor(bar.value * 4)
    if (reached > quarter) announce(root, place.textContent)
    quarter = reached
  }
}

/** Back to the choice of a file, with what is wrong with the one that was chosen. */
function giveUp({ root, line, words }: Bench, trouble: Trouble): void {
  line.hangUp()
  restart(root)
  showProblem(fileGroup(root), copyPart(root, 'trouble', { sentence: words(`trouble.${trouble}`) }))
}

function restart(root: HTMLElement): void {
  openBench = null
  findings = null
  showStep(root, 'choose')
  find(root, '#file').focus()
}

function fileGroup(root: HTMLElement): Element {
  return groupOf(find<HTMLInputElement>(root, '#file'))
}

/** Says something to those who hear the page. */
function announce(root: HTMLElement, sentence: string): void {
  find(root, '[data-place="status"]').textContent = sentence
}
