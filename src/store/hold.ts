// The hold on a data folder: of all processes of the machine, one at a time may have it.
//
// A Unix socket in the folder stands for its process. The kernel closes it with the process, however that dies, and
// tells a live one from a dead one without any guess about process numbers or age, on Linux and macOS, and between
// containers that share the folder.

import { randomBytes } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../kernel/refusal.ts'
import { folderRefusal } from './folder.ts'

/** While it lasts, no other process can hold the same folder. */
export interface Hold {
  release(): Promise<void>
}

/**
 * Refuses with `data_folder_held`, naming the process number of the holder, with `data_folder_path_too_long`, and
 * with `data_folder_not_writable` where the file system knows no sockets.
 */
export async function holdFolder(folder: string): Promise<Hold> {
  const reach = await reachFolder(folder)
  const claim: Claim = { name: claimName(), state: 'claiming', server: createServer() }
  const release = async () => {
    await rm(join(reach.path, claim.name), { force: true })
    await new Promise(resolve => claim.server.close(resolve))
    await reach.close()
  }
  try {
    await announce(claim, reach.path)
    const holder = await rivalOf(claim, reach.path)
    if (holder !== null) throw new Refusal('data_folder_held', { folder, holder })
    return { release }
  } catch (error) {
    await release()
    throw folderRefusal(folder, error)
  }
}

/** `leaving`: it closed its socket while being asked. */
type Answer = Claim['state'] | 'leaving'

interface Other {
  name: string
  pid: number
  state: Answer
}

interface Claim {
  name: string
  state: 'claiming' | 'holding'
  server: Server
}

const namePattern = /^holder-(\d+)-[0-9a-f]+$/
const roundsMax = 500
const roundPauseMs = 20
const answerTimeoutMs = 2_000

function claimName(): string {
  return `holder-${process.pid}-${randomBytes(4).toString('hex')}`
}

/** Others see the socket only once it listens: from then on, one that answers lives, and one that refuses is dead. */
async function announce(claim: Claim, folder: string): Promise<void> {
  const { server, name } = claim
  server.on('connection', socket => {
    // Whoever asked may be killed before the answer; that is no concern of ours.
    socket.on('error', () => {})
    socket.end(claim.state)
  })
  const unseen = join(folder, `new-${name}`)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(unseen, resolve))
  server.unref()
  await rename(unseen, join(folder, name))
}

/**
 * The process that keeps `claim` from holding, or null once it holds.
 *
 * Everyone announces first and looks second, so of any two at least one sees the other. Between two that still claim,
 * the lower name waits until the higher has looked, and the higher gives way.
 */
async function rivalOf(claim: Claim, folder: string): Promise<number | null> {
  let rival = process.pid
  for (let round = 0; round < roundsMax; round++) {
    const others = await liveOthers(claim, folder)
    const stronger = others.find(
      ({ state, name }) => state === 'holding' || (state === 'claiming' && name < claim.name),
    )
    if (stronger) return stronger.pid
    if (others.length === 0) {
      claim.state = 'holding'
      return null
    }
    rival = others[0]!.pid
    await sleep(roundPauseMs)
  }
  return rival
}

async function liveOthers(claim: Claim, folder: string): Promise<Other[]> {
  const names = (await readdir(folder)).filter(name => namePattern.test(name) && name !== claim.name)
  const answers = await Promise.all(names.map(name => ask(join(folder, name))))
  return names.flatMap((name, index) => {
    const state = answers[index]
    return state ? [{ name, pid: Number(namePattern.exec(name)![1]), state }] : []
  })
}

/** What the process behind a socket is doing; null, and the socket is cleared away, when there is none. */
async function ask(path: string): Promise<Answer | null> {
  const socket = connect(path)
  socket.setTimeout(answerTimeoutMs, () => socket.destroy(new Error('no answer')))
  try {
    const answer = await text(socket)
    return answer === 'claiming' || answer === 'holding' ? answer : 'leaving'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ECONNREFUSED') await rm(path, { force: true })
    if (code === 'ECONNREFUSED' || code === 'ENOENT') return null
    // One that is too busy to answer, or may not be asked, is alive: only a clear "nobody is there" frees the folder.
    return code === 'ECONNRESET' || code === 'EPIPE' ? 'leaving' : 'holding'
  }
}

interface Reach {
  path: string
  close(): Promise<void>
}

/** The folder by a path short enough for the name of a socket, which ends at 103 bytes on macOS and 107 on Linux. */
async function reachFolder(folder: string): Promise<Reach> {
  if (process.platform === 'linux') {
    const handle = await open(folder)
    return { path: `/proc/self/fd/${handle.fd}`, close: () => handle.close() }
  }
  const limit = 103 - '/new-holder-4294967295-01234567'.length
  if (Buffer.byteLength(folder) > limit) throw new Refusal('data_folder_path_too_long', { folder, limit })
  return { path: folder, close: async () => {} }
}
