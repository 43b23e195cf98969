// One finding on the page: folded at first, then examples with their numbers masked until the reader asks for them.

import { grouped } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { type Finding, isRepair } from './finding.ts'
import type { Example, Tally } from './tally.ts'
import type { Bench } from './tool.ts'
import type { Trouble } from './trouble.ts'

/** What a group tells the tool around it. */
export interface Hooks {
  /** The number of the first judged row in the file. */
  readonly firstRow: number
  onTally(tally: Tally): void
  onTrouble(trouble: Trouble): void
}

export interface Group {
  readonly element: HTMLElement
  /** Shows how many rows there are, and offers what can be accepted. */
  update(count: string, open: number): void
}

const examplesAtOnce = 10
const examplesMax = 500
const textLengthMax = 60

/** The group of a finding, folded. */
export function findingGroup(bench: Bench, finding: Finding, hooks: Hooks): Group {
  const { root, line, words } = bench
  const values = { name: words(`name.${finding}`), advice: words(`advice.${finding}`) }
  const element = copyPart(root, 'finding', values) as HTMLDetailsElement
  let wanted = examplesAtOnce
  let isShown = false
  let open = 0

  async function look(): Promise<void> {
    const looked = await line.ask('look', { finding, count: wanted, isShown })
    if (!looked.ok) return hooks.onTrouble(looked.trouble)
    const { total, examples } = looked.read
    find(element, '.app-examples').replaceChildren(
      ...examples.map(example => exampleItem(root, example, isShown, hooks.firstRow)),
    )
    const shown = { shown: grouped(examples.length), total: grouped(total) }
    find(element, '[data-place="shown"]').replaceChildren(copyPart(root, 'shown', shown))
    offer(examples.length < Math.min(total, examplesMax))
  }

  /** Shows the buttons that make sense now. */
  function offer(hasMore: boolean): void {
    const acts = { show: !isShown, hide: isShown, more: hasMore, 'accept-all': isShown && open > 0 }
    for (const [act, makesSense] of Object.entries(acts)) button(element, act).hidden = !makesSense
    button(element, 'accept-all').replaceChildren(copyPart(root, 'accept-all', { count: grouped(open) }))
    find(element, '[data-place="first"]').hidden = isShown || open === 0
  }

  async function accept(row: number | null): Promise<void> {
    if (!isRepair(finding)) return
    const accepted = await line.ask('accept', { finding, row })
    if (!accepted.ok) return hooks.onTrouble(accepted.trouble)
    const place = row === null ? -1 : rowsIn(element).indexOf(row)
    hooks.onTally(accepted.read)
    await look()
    // The button that was pressed is gone; the next one, or the name of the group, takes the focus.
    const next = element.querySelectorAll<HTMLElement>('[data-act="accept"]')[Math.max(place, 0)]
    void (row !== null && next ? next : find(element, 'summary')).focus()
  }

  element.addEventListener('toggle', () => {
    if (element.open) void look()
  })
  element.addEventListener('click', event => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-act]')
    const act = pressed?.dataset.act
    if (act === 'accept') void accept(Number(pressed!.closest<HTMLElement>('[data-row]')!.dataset.row))
    if (act === 'accept-all') void accept(null)
    if (act === 'more') wanted += examplesAtOnce
    if (act === 'show' || act === 'hide') isShown = act === 'show'
    if (act === 'more' || act === 'show' || act === 'hide') void look().then(() => focusOn(element, act))
  })
  return {
    element,
    update(count, openNow) {
      open = openNow
      find(element, '[data-place="count"]').textContent = count
    },
  }
}

/** One row as an example; with the button that accepts its repair, where its numbers can be seen. */
function exampleItem(root: HTMLElement, example: Example, isShown: boolean, firstRow: number): HTMLElement {
  const { row, text, repair } = example
  const values = { row, number: grouped(row + firstRow), text: shortened(text), repair: repair ?? '' }
  return copyPart(root, isShown && repair !== null ? 'example-repair' : 'example', values)
}

function shortened(text: string): string {
  return text.length > textLengthMax ? `${text.slice(0, textLengthMax)}…` : text
}

function rowsIn(element: HTMLElement): readonly number[] {
  const items = element.querySelectorAll<HTMLElement>('[data-row]')
  return [...items].map(item => Number(item.dataset.row))
}

/** Leads to what has taken the place of the button that was pressed. */
function focusOn(element: HTMLElement, act: 'more' | 'show' | 'hide'): void {
  const next = { more: 'more', show: 'hide', hide: 'show' }[act]
  const pressed = button(element, next)
  if (pressed.hidden) find(element, 'summary').focus()
  else pressed.focus()
}

function button(element: HTMLElement, act: string): HTMLElement {
  return find(element, `[data-act="${act}"]`)
}
