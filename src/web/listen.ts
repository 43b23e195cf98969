// Opens the port for the application and closes it again without cutting anybody off in the middle.

import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Refusal } from '../kernel/refusal.ts'
import { createApp } from './app.ts'
import type { Site } from './reader.ts'

// Longer than a proxy keeps an idle connection to us, as a rule a minute: if we closed first, a request already on its
// way would meet a closed door.
const idleMaxMs = 75_000

/** How long requests under way may take to end before they are cut. */
const drainMaxMs = 10_000

export interface Listening {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Opens the port. Refuses with `port_taken` when something else has it, else with `address_unusable`. */
export async function listen(site: Site, at: { port: number; host: string }): Promise<Listening> {
  const app = createApp(site)
  const server = createServer(getRequestListener(app.fetch))
  server.keepAliveTimeout = idleMaxMs
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const { port, host } = at
      const taken = cause.code === 'EADDRINUSE'
      reject(
        taken
          ? new Refusal('port_taken', { port }, { cause })
          : new Refusal('address_unusable', { host, port, reason: cause.code ?? cause.name }, { cause }),
      )
    })
    server.listen(at.port, at.host, resolve)
  })
  const bound = server.address() as { port: number }
  const host = at.host.includes(':') ? `[${at.host}]` : at.host
  return {
    address: site.origin ?? `http://${host}:${bound.port}`,
    stop: () =>
      new Promise(resolve => {
        const cut = setTimeout(() => server.closeAllConnections(), drainMaxMs)
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
