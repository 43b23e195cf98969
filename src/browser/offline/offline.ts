// The page about reading without a network: whether this device can, since when, and the way to remove it all.

import { pageLanguage } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { canKeep, choose, isDeclined, keepPages } from './keep.ts'
import { answeredAddress, cachePrefix, workerAddress } from './name.ts'
import { momentInWords } from './note.ts'

const lookEveryMs = 500
const looksMax = 40

/** Shows whether the pages are kept, and lets the reader decide. */
export function start(root: HTMLElement): void {
  if (!canKeep()) return
  find(root, '[data-place="without"]').hidden = true
  // The service worker shows this page in place of one that it cannot make.
  const isElsewhere = !/\/offline$/.test(location.pathname)
  find(root, '[data-place="lost"]').hidden = !isElsewhere
  find(root, '[data-place="lead"]').hidden = isElsewhere
  find(root, '[data-act="keep"]').onclick = () => void keep(root)
  find(root, '[data-act="remove"]').onclick = () => void remove(root)
  void watch(root)
}

async function keep(root: HTMLElement): Promise<void> {
  choose(true)
  if (!(await keepPages())) {
    find(root, '[data-place="without"]').hidden = false
    return
  }
  await watch(root)
  say(root, 'kept')
}

/** Ends the service worker and removes everything that it has kept. */
async function remove(root: HTMLElement): Promise<void> {
  choose(false)
  const registration = await navigator.serviceWorker.getRegistration(workerAddress)
  await registration?.unregister()
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix)) await caches.delete(name)
  await show(root)
  say(root, 'removed')
}

/** Looks until everything is kept: the service worker comes after the page. */
async function watch(root: HTMLElement): Promise<void> {
  for (let look = 0; look < looksMax; look++) {
    if ((await show(root)) || isDeclined()) return
    await new Promise(resolve => setTimeout(resolve, lookEveryMs))
  }
}

/** Shows when the network last answered; true when everything is kept. */
async function show(root: HTMLElement): Promise<boolean> {
  const answered = await caches.match(answeredAddress)
  const when = momentInWords(pageLanguage(), answered?.headers.get('Date') ?? '')
  find(root, '[data-place="state"]').replaceChildren(
    answered ? copyPart(root, 'fetched', { when }) : copyPart(root, 'missing'),
  )
  find(root, '[data-act="keep"]').hidden = !isDeclined()
  find(root, '[data-act="remove"]').hidden = isDeclined()
  return answered !== undefined
}

function say(root: HTMLElement, name: 'kept' | 'removed'): void {
  find(root, '[data-place="said"]').replaceChildren(copyPart(root, name))
}
