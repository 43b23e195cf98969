// The frame over a picture: moved by buttons, keys or a finger, and printed twice at its true size.

import { find } from '../part.ts'
import { type Aim, cropOf, middle, widthSharp, within } from './crop.ts'

const step = 0.04
const zoomStep = 1.15

type Act = 'larger' | 'smaller' | 'left' | 'right' | 'up' | 'down' | 'reset'

const acts: Readonly<Record<Act, (aim: Aim) => Aim>> = {
  larger: aim => ({ ...aim, zoom: aim.zoom * zoomStep }),
  smaller: aim => ({ ...aim, zoom: aim.zoom / zoomStep }),
  left: aim => ({ ...aim, x: aim.x - step / aim.zoom }),
  right: aim => ({ ...aim, x: aim.x + step / aim.zoom }),
  up: aim => ({ ...aim, y: aim.y - step / aim.zoom }),
  down: aim => ({ ...aim, y: aim.y + step / aim.zoom }),
  reset: () => middle,
}

const keys: Readonly<Record<string, Act>> = {
  '+': 'larger',
  '-': 'smaller',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const closers = new WeakMap<HTMLElement, AbortController>()

/** Opens the frame over `picture`, in place of an earlier one. */
export function open(root: HTMLElement, picture: ImageBitmap): void {
  closers.get(root)?.abort()
  const closer = new AbortController()
  closers.set(root, closer)
  const { signal } = closer
  const frame = find<HTMLCanvasElement>(root, '[data-place="frame"]')
  const sheet = find(root, '[data-place="sheet"]')
  const canvases = [frame, ...sheet.querySelectorAll('canvas')]
  let aim = middle

  function turn(next: Aim): void {
    aim = within(picture, next)
    const { left, top, width, height } = cropOf(picture, aim)
    for (const canvas of canvases) {
      const area = [0, 0, canvas.width, canvas.height] as const
      canvas.getContext('2d')?.drawImage(picture, left, top, width, height, ...area)
    }
    find(root, '[data-place="coarse"]').hidden = width >= widthSharp
  }

  for (const button of root.querySelectorAll<HTMLElement>('[data-act]')) {
    const act = acts[button.dataset.act as Act]
    button.addEventListener('click', () => (act ? turn(act(aim)) : printSheet(sheet)), { signal })
  }
  frame.addEventListener(
    'keydown',
    event => {
      const act = keys[event.key]
      if (!act) return
      event.preventDefault()
      turn(acts[act](aim))
    },
    { signal },
  )
  frame.addEventListener(
    'pointermove',
    event => {
      if (event.buttons !== 1) return
      const { width, height } = cropOf(picture, aim)
      const [x, y] = [event.movementX / frame.clientWidth, event.movementY / frame.clientHeight]
      turn({
        ...aim,
        x: aim.x - (x * width) / picture.width,
        y: aim.y - (y * height) / picture.height,
      })
    },
    { signal },
  )
  find(root, '[data-place="opened"]').hidden = false
  turn(middle)
  frame.focus()
}

/** Prints the two photos alone: while the sheet stands beside everything else, the rest of the page is left out. */
function printSheet(sheet: HTMLElement): void {
  const home = sheet.parentElement
  document.documentElement.classList.add('app-page--photo')
  document.body.append(sheet)
  addEventListener(
    'afterprint',
    () => {
      home?.append(sheet)
      document.documentElement.classList.remove('app-page--photo')
    },
    { once: true },
  )
  print()
}
