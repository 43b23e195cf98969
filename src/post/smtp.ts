// Letters by SMTP: one connection at a time, encrypted wherever it leaves this machine, and a limit on every wait.

import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { messageOf, type Sender } from './message.ts'
import type { Post } from './post.ts'

const waitMaxMs = 20_000
const deliveryMaxMs = 80_000

/**
 * A mail server: `smtps://user:password@host:465`, or `smtp://host:587`, which must offer STARTTLS unless it stands
 * on this machine: letters may bring codes that open a record.
 */
export function openSmtp(url: string, sender: Sender): Post {
  const { protocol, hostname, port, username, password } = new URL(url)
  const isImplicit = protocol === 'smtps:'
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isImplicit ? 465 : 587),
    secure: isImplicit,
    requireTLS: !isImplicit && !isHere,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: waitMaxMs,
    greetingTimeout: waitMaxMs,
    dnsTimeout: waitMaxMs,
    socketTimeout: waitMaxMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    deliver: async letter => {
      const attempt = transport.sendMail({ ...messageOf(letter, sender) }).then(
        () => 'sent' as const,
        (error: unknown) => (isOfLetter(error) ? ('refused' as const) : ('failed' as const)),
      )
      return Promise.race([attempt, sleep(deliveryMaxMs, 'failed' as const, { ref: false })])
    },
    close: () => transport.close(),
  }
}

// An error with one of these is about the letter or its reader; any other is about the server, or about who we are.
const stepsOfLetter: readonly unknown[] = ['API', 'RCPT TO', 'DATA']

function isOfLetter(error: unknown): boolean {
  const { code, command } = error as { code?: unknown; command?: unknown }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && stepsOfLetter.includes(command)
}
