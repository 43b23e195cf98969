// Looks for a code in what the camera sees, until there is one, the reader stops it, or a minute has passed.

import { find } from '../part.ts'
import { readCode } from './scan.ts'

const lookEveryMs = 250
const lookMaxMs = 60_000

/** Makes the buttons of the camera work where there is one; `found` gets the text of the code. */
export function startCamera(
  root: HTMLElement,
  found: (text: string) => void,
  complain: (trouble: 'camera') => void,
): void {
  if (!navigator.mediaDevices?.getUserMedia) return
  const view = find(root, '[data-place="view"]')
  const video = find<HTMLVideoElement>(root, 'video')
  const begin = find<HTMLButtonElement>(root, '[data-act="camera"]')
  let stream: MediaStream | null = null

  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = null
    video.srcObject = null
    view.hidden = true
    begin.hidden = false
  }

  find(root, '[data-place="camera"]').hidden = false
  find(root, '[data-act="stop"]').addEventListener('click', () => {
    stop()
    begin.focus()
  })
  addEventListener('pagehide', stop)
  begin.addEventListener('click', async () => {
    begin.hidden = true
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    } catch {
      // Forbidden, taken by another program, or not there: to the reader it is the same.
      stop()
      complain('camera')
      return
    }
    view.hidden = false
    video.srcObject = stream
    await video.play()
    const text = await look(video, () => stream !== null)
    stop()
    if (text !== null) found(text)
  })
}

async function look(video: HTMLVideoElement, isOn: () => boolean): Promise<string | null> {
  for (let spentMs = 0; isOn() && spentMs < lookMaxMs; spentMs += lookEveryMs) {
    const text = await readCode(video)
    if (text !== null) return text
    await new Promise(resolve => setTimeout(resolve, lookEveryMs))
  }
  return null
}
