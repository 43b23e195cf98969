// Checks the code of a certificate on the reader's device: what is pasted, pictured or seen by the camera stays here.

import { codeShape, judgeCode } from '../../certificate/token.ts'
import { copyPart, find } from '../part.ts'
import { clearProblem, showProblem } from '../problem.ts'
import { startCamera } from './camera.ts'
import { keptKeys, keptWithdrawals } from './kept.ts'
import { type Picture, readCode } from './scan.ts'
import { showVerdict } from './verdict.ts'

/** Makes the page answer by itself, where the browser can check signatures; else the form is sent. */
export function start(root: HTMLElement): void {
  const code = find<HTMLTextAreaElement>(root, '#code')
  const linked = takeFromAddress()
  if (linked !== null) code.value = linked
  // Without https there is no cryptography in a browser.
  if (!globalThis.isSecureContext) return
  find(root, '[data-place="sent"]').hidden = true
  find(root, '[data-place="device"]').hidden = false
  find(root, '[data-place="scanner"]').hidden = false
  const check = async (text: string) => {
    code.value = text
    await answer(root, text)
  }
  find<HTMLFormElement>(root, 'form').addEventListener('submit', event => {
    event.preventDefault()
    void check(code.value)
  })
  takePictures(root, check)
  startCamera(
    root,
    text => void check(text),
    trouble => tell(root, '#picture', trouble),
  )
  if (linked !== null) void check(linked)
  addEventListener('hashchange', () => {
    const next = takeFromAddress()
    if (next !== null) void check(next)
  })
  // What checking takes is fetched while there is a network.
  void keptKeys()
  void keptWithdrawals([])
}

/** The code that a scanned link brings behind its `#`; it is taken out of the address, so that no history keeps it. */
function takeFromAddress(): string | null {
  const text = location.hash.slice(1)
  // Any other fragment names a place on the page.
  if (!codeShape.test(text)) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  return text
}

type Trouble = 'missing' | 'picture' | 'file' | 'camera' | 'keys'

/** Says what is wrong at a field, and takes the last verdict away. */
function tell(root: HTMLElement, field: '#code' | '#picture', trouble: Trouble): void {
  find(root, '[data-place="verdict"]').replaceChildren()
  showProblem(groupOf(root, field), copyPart(root, `trouble-${trouble}`))
}

function groupOf(root: HTMLElement, field: string): Element {
  return find(root, field).closest('.govuk-form-group')!
}

async function answer(root: HTMLElement, text: string): Promise<void> {
  for (const field of ['#code', '#picture']) clearProblem(groupOf(root, field))
  if (text.trim() === '') return tell(root, '#code', 'missing')
  const keys = await keptKeys()
  if (!keys) return tell(root, '#code', 'keys')
  const list = await keptWithdrawals(keys)
  showVerdict(root, await judgeCode(text, keys, list?.ids ?? null), list)
}

function takePictures(root: HTMLElement, check: (text: string) => Promise<void>): void {
  const input = find<HTMLInputElement>(root, '#picture')
  input.addEventListener('change', async () => {
    const file = input.files?.[0]
    if (!file) return
    // The same file can be chosen again once it is another.
    const picture = await pictureOf(file)
    input.value = ''
    if (!picture) return tell(root, '#picture', 'file')
    const text = await readCode(picture)
    picture.close()
    await (text === null ? tell(root, '#picture', 'picture') : check(text))
  })
}

const pictureSizeMaxBytes = 30_000_000

async function pictureOf(file: File): Promise<(Picture & ImageBitmap) | null> {
  if (file.size > pictureSizeMaxBytes) return null
  // What is no picture, or none that this browser knows, cannot be decoded: to the reader it is the same.
  return createImageBitmap(file).catch(() => null)
}
