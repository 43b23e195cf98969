// Locks the desk when nobody is at it, in any of its tabs: the session ends, and what was typed waits in its tab.

import { idleMs, showLife } from './life.ts'

const idleMaxMs = 10 * 60 * 1000

export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  const look = () => {
    const leftMs = idleMaxMs - idleMs()
    if (leftMs > 0) setTimeout(look, leftMs)
    else form.requestSubmit()
  }
  for (const sign of ['keydown', 'pointerdown', 'input']) addEventListener(sign, showLife)
  showLife()
  look()
}
