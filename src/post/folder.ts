// Letters as files: what a demonstration does with them, so that whoever tries it can read them.

import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type LetterFacts, messageOf, type Sender } from './message.ts'
import type { Post } from './post.ts'

/** A folder that gets each letter as one `.eml` file; a letter that is tried again is the same file. */
export function openFolder(folder: string, sender: Sender): Post {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    deliver: async letter => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeWhole(join(folder, nameOf(letter)), await compose(composer, letter, sender))
      return 'sent'
    },
    close: () => composer.close(),
  }
}

function nameOf({ queuedAt, reference, kind, id }: LetterFacts): string {
  return `${queuedAt.replace(/\D/g, '').slice(0, 14)}-${reference}-${kind}-${id.slice(0, 8)}.eml`
}

async function compose(
  composer: ReturnType<typeof createTransport>,
  letter: LetterFacts,
  sender: Sender,
): Promise<Buffer> {
  const { message } = await composer.sendMail({ ...messageOf(letter, sender) })
  return message as Buffer
}

/** Under another name first: whoever looks, also after a power cut, finds a whole letter or none. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.part`, path)
}
