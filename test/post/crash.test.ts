// A sender that is killed again and again: every letter arrives, and only the one in its hand can arrive twice.

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { later } from '../../src/kernel/clock.ts'
import { queueLetter } from '../../src/service/letter.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { freshStore } from '../store/fresh.ts'
import { idOf, type MailServer, openMailServer } from './mail-server.ts'

const nowAt = '2026-11-23T05:00:00.000Z'
const hourMs = 60 * 60 * 1000
const letters = 24

const fresh = await freshStore()
after(fresh.close)
const server = await openMailServer()
after(() => server.close())

async function queue(store: Store, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await store.transaction(tx =>
      queueLetter(tx, {
        kind: 'decided',
        reference: 'KZ-7M2K-0Q8P',
        applicationId: randomUUID(),
        contact: `reader${index}@example.org`,
        language: 'ru',
        at: nowAt,
      }),
    )
  }
}

async function waiting(): Promise<number> {
  const [row] = await fresh.store.query<{ count: number }>(sql`
    select count(*) as count from letter where next_attempt_at is not null`)
  return row!.count
}

/** A sender that believes it is so many hours after the letters were queued. */
function startSender(afterHours: number): ChildProcess {
  const program = fileURLToPath(new URL('./send.js', import.meta.url))
  const settings = [fresh.databaseUrl, server.url, later(nowAt, afterHours * hourMs)]
  return spawn(process.execPath, [program, ...settings], { stdio: 'inherit' })
}

/** Lets a sender work until `when` has killed it. */
async function killed(
  afterHours: number,
  when: (child: ChildProcess, mail: MailServer) => void,
): Promise<void> {
  const child = startSender(afterHours)
  const ended = once(child, 'close')
  when(child, server)
  const [, signal] = await ended
  server.answer = () => 'take'
  assert.equal(signal, 'SIGKILL')
}

test('each letter is delivered once, whatever moment its sender dies at', async () => {
  await queue(fresh.application, letters)
  let hours = 0
  // Before the server has taken the letter: it was not delivered, and the next sender delivers it.
  for (const survivors of [0, 3, 5]) {
    await killed(hours++, (child, mail) => {
      let seen = 0
      mail.answer = () => {
        if (seen++ < survivors) return 'take'
        child.kill('SIGKILL')
        return 'later'
      }
    })
  }
  assert.equal(server.taken.length, 8)
  assert.equal(new Set(server.taken.map(idOf)).size, 8, 'Whatever was taken so far was taken once.')

  // After the server has taken it: only the Message-ID can tell the second copy from another letter.
  let kills = 0
  for (const survivors of [0, 2, 4]) {
    await killed(hours++, (child, mail) => {
      let seen = 0
      mail.answer = () => {
        if (seen++ < survivors) return 'take'
        child.kill('SIGKILL')
        kills++
        return 'take'
      }
    })
  }

  const last = startSender(hours)
  const ended = once(last, 'close')
  while ((await waiting()) > 0) await sleep(20)
  last.kill('SIGTERM')
  assert.deepEqual(await ended, [0, null])

  const mailbox = new Map<string, string>()
  for (const message of server.taken) {
    const earlier = mailbox.get(idOf(message))
    assert(earlier === undefined || earlier === message, 'A second copy has the same bytes.')
    mailbox.set(idOf(message), message)
  }
  assert.equal(mailbox.size, letters)
  assert(server.taken.length - letters <= kills, 'A death makes at most one copy.')
  const readers = [...mailbox.values()].map(message => /^To: (\S+)\r$/m.exec(message)![1])
  assert.equal(new Set(readers).size, letters)
})
