// Waits on the page of the bulk check for a file; the tool itself is loaded only when there is one.

import { find } from '../part.ts'
import { showStep } from './step.ts'

/** Shows the choice of a file in place of the words for readers without JavaScript. */
export function start(root: HTMLElement): void {
  const input = find<HTMLInputElement>(root, '#file')
  const drop = find(root, '[data-place="drop"]')
  const take = async (file: File | undefined) => {
    if (!file) return
    const { open } = await import('./tool.ts')
    open(root, file)
    // The same file can be chosen again once it is mended.
    input.value = ''
  }
  input.addEventListener('change', () => void take(input.files?.[0]))
  drop.addEventListener('dragover', event => {
    event.preventDefault()
    drop.classList.add('app-drop--over')
  })
  drop.addEventListener('dragleave', () => drop.classList.remove('app-drop--over'))
  drop.addEventListener('drop', event => {
    event.preventDefault()
    drop.classList.remove('app-drop--over')
    void take(event.dataTransfer?.files[0])
  })
  showStep(root, 'choose')
}
