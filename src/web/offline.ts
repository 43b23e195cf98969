// What a reader's device may keep, and the service worker that keeps it.

import { createHash } from 'node:crypto'
import { languages } from '../text/language.ts'
import { type MessageKey, say } from '../text/say.ts'
import type { Request } from './reader.ts'

/** The public pages that are kept after one visit, by their address after the language, with their titles. */
export const offlinePages: readonly { readonly path: string; readonly title: MessageKey }[] = [
  { path: '', title: 'home.title' },
  { path: '/verify', title: 'verify.title' },
  { path: '/verify/bulk', title: 'bulk.title' },
  { path: '/guide', title: 'guide.title' },
  { path: '/help', title: 'help.title' },
  { path: '/psc', title: 'finder.psc.title' },
  { path: '/consulates', title: 'finder.consulate.title' },
  { path: '/offline', title: 'offline.title' },
]

// The same as in `browser/offline/name.ts`, which this room cannot reach; a test holds the two together.
const keepHeader = 'Tizilim-Offline'

/**
 * Lets the reader's device keep the answer that follows, if it is a public page of the list and nobody is signed in:
 * only who is has cookies of ours.
 */
export function allowOffline(c: Request, path: string): void {
  const isPublic = offlinePages.some(page => page.path === path)
  if (c.req.method === 'GET' && isPublic && !c.req.header('Cookie')) c.header(keepHeader, 'keep')
}

/**
 * The service worker with everything before it that differs from build to build. A new version of anything makes a
 * new text, by which browsers know that there is a new one.
 */
export function serviceWorker(code: string, assets: readonly string[]): string {
  const stale = Object.fromEntries(
    languages.map(language => [
      language,
      {
        name: say(language, 'offline.stale.name'),
        sentence: say(language, 'offline.stale', { when: '{when}' }),
      },
    ]),
  )
  const kept = { assets, pages: offlinePages.map(({ path }) => path), stale }
  const version = createHash('sha256').update(JSON.stringify(kept)).update(code).digest('hex').slice(0, 12)
  return `globalThis.build=${JSON.stringify({ version, ...kept })};\n${code}`
}
