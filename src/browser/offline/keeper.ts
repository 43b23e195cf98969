// The service worker: answers for the public pages when the network does not, with the pages' own code.
//
// It keeps the files of the build, that code and the rules. It keeps no page that was ever fetched, so nothing of an
// officer's or an applicant's stays on a device. Addresses for officers and programs are not even looked at.

import type { Language } from '../language.ts'
import { answeredAddress, cachePrefix, certificateCache } from './name.ts'
import { withNote } from './note.ts'
import type { FetchEvent, WorkerScope } from './scope.ts'

const scope = globalThis as unknown as WorkerScope
const { build, device } = scope
const cacheName = cachePrefix + build.version

/** How long the network may keep a reader waiting. */
const patienceMs = 4000

const ofLanguage = /^\/(kk|ru|en)(?=\/|$)/
const neverKept = /^\/(?:kk|ru|en)\/(?:desk|admin|audit|track|result|account)(?:\/|$)/

scope.addEventListener('install', event => event.waitUntil(install()))
scope.addEventListener('activate', event => event.waitUntil(activate()))
scope.addEventListener('fetch', answer)

async function install(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([...build.kept])
  const facts = await cache.match(build.facts)
  if (facts) await noteAnswer(facts)
  await scope.skipWaiting()
}

/** Puts away what older builds have kept. */
async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    const isOurs = name.startsWith(cachePrefix) && name !== certificateCache
    if (isOurs && name !== cacheName) await caches.delete(name)
  }
  await scope.clients.claim()
}

function answer(event: FetchEvent): void {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== scope.location.origin) return
  if (request.method !== 'GET') {
    if (request.mode === 'navigate' && isOurs(pathname)) event.respondWith(form(request))
    return
  }
  if (pathname.startsWith('/assets/')) event.respondWith(file(request))
  else if (request.mode === 'navigate' && (pathname === '/' || isOurs(pathname))) {
    event.respondWith(page(event))
  }
}

function isOurs(pathname: string): boolean {
  return ofLanguage.test(pathname) && !neverKept.test(pathname)
}

/** A file whose name changes with its content: what is kept is as good as what would come. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** The page from the network; from this device where there is no network, or none that answers soon. */
async function page(event: FetchEvent): Promise<Response> {
  const { request } = event
  const fetched = fetch(request)
  const response = await Promise.race([fetched, lateness()]).catch(() => null)
  if (response && !isAway(response)) {
    event.waitUntil(noteAnswer(response))
    return response
  }
  const made = await madeHere(request)
  // What this device cannot make may still come; if it does not, the reader is told what there is.
  return made ?? fetched.catch(error => lostPage(request, error))
}

/** The answer to a form from the network; a few forms can be answered here. The network may take its time. */
async function form(request: Request): Promise<Response> {
  const copy = request.clone()
  try {
    return await fetch(request)
  } catch (error) {
    const made = await madeHere(copy)
    if (!made) throw error
    return made
  }
}

/** Settles with nothing once the reader has waited long enough. */
async function lateness(): Promise<null> {
  await new Promise(resolve => setTimeout(resolve, patienceMs))
  return null
}

/** Whether only a proxy is left, which cannot reach the server. */
function isAway({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504
}

/** While the network answers, the worker is kept current, and with it the rules and the pages. */
async function noteAnswer(response: Response): Promise<void> {
  const headers = { Date: response.headers.get('Date') ?? '' }
  await (await caches.open(cacheName)).put(answeredAddress, new Response('', { headers }))
}

/** The page as this device makes it; null where it cannot. */
async function madeHere(request: Request): Promise<Response | null> {
  const cache = await caches.open(cacheName)
  const facts = await cache.match(build.facts)
  if (!facts) return null
  const { pathname, origin } = new URL(request.url)
  const language = languageOf(pathname)
  if (pathname === '/') return Response.redirect(`${origin}/${language}`)
  const made = await device.openDevice(await facts.text(), build.files)(request)
  if (made.status === 404) return null
  const onward = made.headers.get('Location')
  if (onward !== null) return Response.redirect(new URL(onward, request.url), made.status)
  const answered = (await cache.match(answeredAddress))?.headers.get('Date') ?? ''
  return withNote(made, answered, language, build.stale[language])
}

/** The page that says what this device has, in place of one that nobody gives. */
async function lostPage(request: Request, error: unknown): Promise<Response> {
  const { origin, pathname } = new URL(request.url)
  const lost = await madeHere(new Request(`${origin}/${languageOf(pathname)}/offline`))
  if (!lost) throw error
  return lost
}

/** The language of the address; of an address without one, the first of the browser's languages that is ours. */
function languageOf(pathname: string): Language {
  const spoken = scope.navigator.languages.map(tag => `/${tag.split('-')[0]}`)
  const found = [pathname, ...spoken].map(path => ofLanguage.exec(path)?.[1]).find(Boolean)
  return (found as Language | undefined) ?? 'en'
}
