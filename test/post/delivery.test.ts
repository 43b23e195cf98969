// Handing letters over: to a mail server that speaks the real protocol, and into a folder.

import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { openFolder } from '../../src/post/folder.ts'
import { openSmtp } from '../../src/post/smtp.ts'
import { demoSender, letterOf, officialSender } from './letter-of.ts'
import { idOf, openMailServer } from './mail-server.ts'

const server = await openMailServer()
after(() => server.close())

describe('by SMTP', () => {
  const post = openSmtp(server.url, officialSender)
  after(() => post.close())

  it('a letter arrives whole, in Kazakh too', async () => {
    server.taken.length = 0
    const letter = letterOf({ language: 'kk' })
    assert.equal(await post.deliver(letter), 'sent')
    const [message] = server.taken
    assert.equal(idOf(message!), `<${letter.id}@iin.example.org>`)
    assert.match(message!, /^To: anna@example\.org\r$/m)
    assert.match(message!, /^From: =\?UTF-8\?\S+\s+<letters@iin\.example\.org>\r$/m)
    assert.match(message!, /^Content-Language: kk\r$/m)
    assert.match(message!, /^Date: Mon, 23 Nov 2026 05:00:00 \+0000\r$/m)
    assert.match(textOf(message!), /KZ-7M2K-0Q8P өтінішіңіз бойынша шешім шықты\./)
  })

  it('a letter that the server does not take is refused', async () => {
    for (const answer of ['refuse', 'later'] as const) {
      server.answer = () => answer
      assert.equal(await post.deliver(letterOf()), 'refused')
      server.answer = () => 'take'
      server.answerReader = () => answer
      assert.equal(await post.deliver(letterOf()), 'refused')
      server.answerReader = () => 'take'
    }
    assert.equal(await post.deliver(letterOf()), 'sent')
  })

  it('where nobody answers it is not the letter that failed', async () => {
    const away = openSmtp('smtp://127.0.0.1:1', officialSender)
    assert.equal(await away.deliver(letterOf()), 'failed')
    away.close()
  })

  it('no letter leaves this machine without encryption', async () => {
    // The name is that of another machine, so a server without STARTTLS is not trusted with a code.
    const elsewhere = openSmtp(server.url.replace('127.0.0.1', '0.0.0.0'), officialSender)
    server.taken.length = 0
    assert.equal(await elsewhere.deliver(letterOf()), 'failed')
    assert.deepEqual(server.taken, [])
    elsewhere.close()
  })
})

describe('into a folder', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'tizilim-letters-')), 'letters')
  const post = openFolder(folder, demoSender)
  after(() => rm(join(folder, '..'), { recursive: true }))

  it('a letter is one file, however often it is tried, and nobody else may read it', async () => {
    assert.equal(await post.deliver(letterOf()), 'sent')
    const once = await readdir(folder)
    assert.deepEqual(once, ['20261123050000-KZ-7M2K-0Q8P-decided-3f2c8a52.eml'])
    assert.equal(await post.deliver(letterOf()), 'sent')
    assert.deepEqual(await readdir(folder), once)
    const path = join(folder, once[0]!)
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    const message = await readFile(path, 'utf8')
    assert.match(message, /^Subject: DEMO: Application KZ-7M2K-0Q8P: there is a decision\r$/m)
    assert.match(textOf(message), /There is a decision on your application KZ-7M2K-0Q8P\./)
  })
})

/** The text of a message of one part. */
function textOf(message: string): string {
  const body = message.slice(message.indexOf('\r\n\r\n') + 4)
  if (/^Content-Transfer-Encoding: base64\r$/im.test(message)) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
