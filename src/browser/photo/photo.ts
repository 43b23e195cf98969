// Waits for a picture of the person; the tool itself is loaded only when there is one. The picture stays on the device.

import { copyPart, find } from '../part.ts'

const sizeMaxBytes = 20_000_000

/** Shows the choice of a picture in place of the words for readers without JavaScript. */
export function start(root: HTMLElement): void {
  const input = find<HTMLInputElement>(root, '#picture')
  const trouble = find(root, '[data-place="trouble"]')
  find(root, '[data-place="without"]').hidden = true
  find(root, '[data-place="choose"]').hidden = false
  input.addEventListener('change', async () => {
    const [file] = input.files ?? []
    if (!file) return
    trouble.replaceChildren()
    const picture = file.size > sizeMaxBytes ? null : await pictureIn(file)
    if (!picture) {
      trouble.replaceChildren(copyPart(root, file.size > sizeMaxBytes ? 'too_large' : 'unreadable'))
      return
    }
    const { open } = await import('./frame.ts')
    open(root, picture)
  })
}

/** The picture, or null where the browser cannot read it as one. */
async function pictureIn(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
