// Lets an officer press what stands on a button or a box: a single key does it, unless single keys are switched off.

const choice = 'tizilim-keys'

/** Shows the switch and listens. WCAG 2.1.4: single keys can be switched off; Alt with the key goes on working. */
export function start(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('button')!
  const show = () => button.setAttribute('aria-pressed', String(areOn()))
  root.hidden = false
  show()
  button.addEventListener('click', () => {
    if (areOn()) localStorage.setItem(choice, 'off')
    else localStorage.removeItem(choice)
    show()
  })
  document.addEventListener('keydown', event => {
    if (areOn() && isPlain(event) && press(event.key.toUpperCase())) event.preventDefault()
  })
}

function areOn(): boolean {
  return localStorage.getItem(choice) !== 'off'
}

/** A letter that is typed into a field is text, and one with a modifier is somebody else's. */
function isPlain({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  const isText =
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  return !isText && !ctrlKey && !metaKey && !altKey && !repeat
}

/** Presses whatever carries this key, as a mouse would. Answers whether there was anything. */
function press(key: string): boolean {
  const sign = [...document.querySelectorAll('.app-key')].find(each => each.textContent === key)
  if (!sign) return false
  const table = sign.closest('caption')?.closest('table')
  if (table) tickAll(table)
  else sign.closest<HTMLElement>('label, button, a')?.click()
  return true
}

/** All boxes of what is required at once: the officer has the whole pile of papers in hand. */
function tickAll(table: HTMLTableElement): void {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('[data-required] input')]
  const areAllTicked = boxes.every(box => box.checked)
  for (const box of boxes) if (box.checked === areAllTicked) box.click()
}
