// A mail server that speaks the real protocol and keeps what it is given, for the tests of letters.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a server answers to a letter: it takes it, refuses it for good, or refuses it for now. */
export type Answer = 'take' | 'refuse' | 'later'

export interface MailServer {
  readonly url: string
  /** Whole messages, in the order in which they were taken. */
  readonly taken: string[]
  /** Decides before each message is answered; it may do something first. */
  answer: (message: string) => Answer | Promise<Answer>
  /** Decides about each reader before the message comes. */
  answerReader: (address: string) => Answer
  close(): Promise<void>
}

const replies = {
  refuse: { text: 'No such mailbox here', code: 550 },
  later: { text: 'Try again later', code: 451 },
} as const

/** Starts a mail server on a free port of this machine. */
export async function openMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => done(errorOf(mail.answerReader(address))),
    onData: (stream, _, done) => void receive(stream).then(done, done),
  })
  const receive = async (stream: AsyncIterable<Buffer>) => {
    const pieces: Buffer[] = []
    for await (const piece of stream) pieces.push(piece)
    const message = Buffer.concat(pieces).toString()
    const answer = await mail.answer(message)
    if (answer === 'take') mail.taken.push(message)
    return errorOf(answer)
  }
  // A client that is killed breaks its connection, which is no fault of the server.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken: [],
    answer: () => 'take',
    answerReader: () => 'take',
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return mail
}

function errorOf(answer: Answer): Error | null {
  if (answer === 'take') return null
  const { text, code } = replies[answer]
  return Object.assign(new Error(text), { responseCode: code })
}

/** The Message-ID of a message. */
export function idOf(message: string): string {
  const id = /^Message-ID: (<[^>]+>)\r?$/im.exec(message)?.[1]
  if (!id) throw new Error('A message has a Message-ID.')
  return id
}
