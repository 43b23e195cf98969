// Locks the desk when nobody is at it: the session ends, and what was typed waits in this tab.

const idleMaxMs = 10 * 60 * 1000

export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  let timer = setTimeout(lock, idleMaxMs)
  function lock(): void {
    form.requestSubmit()
  }
  for (const sign of ['keydown', 'pointerdown', 'input']) {
    addEventListener(sign, () => {
      clearTimeout(timer)
      timer = setTimeout(lock, idleMaxMs)
    })
  }
}
