// The service worker: keeps public pages on the reader's device, so that they can be read without a network.
//
// The server decides what may be kept: only an answer that says so is, and none says so to somebody who is signed in.
// Addresses for officers, applicants and programs are not even looked at.

import type { Language } from '../language.ts'
import { cachePrefix, type KeepMessage, keepHeader } from './name.ts'
import { withNote } from './note.ts'
import type { FetchEvent, WorkerScope } from './scope.ts'

const scope = globalThis as unknown as WorkerScope
const { build } = scope
const cacheName = cachePrefix + build.version

/** How long a page may keep its reader waiting where an older copy is at hand. */
const patienceMs = 4000

const ofLanguage = /^\/(kk|ru|en)(?=\/|$)/
const neverKept = /^\/(?:kk|ru|en)\/(?:desk|admin|audit|track|result)(?:\/|$)/

scope.addEventListener('install', event => event.waitUntil(install()))
scope.addEventListener('activate', event => event.waitUntil(activate()))
scope.addEventListener('fetch', answer)
scope.addEventListener('message', event => {
  const { keep } = event.data as KeepMessage
  if (ofLanguage.test(`/${keep}`)) event.waitUntil(keepLanguage(keep as Language))
})

/** Fetches the files of this build, and the pages in each language that the build before has kept. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([...build.assets])
  for (const language of await keptLanguages()) await keepLanguage(language)
  await scope.skipWaiting()
}

/** Puts away what older builds have kept. */
async function activate(): Promise<void> {
  for (const name of await oldCaches()) await caches.delete(name)
  await scope.clients.claim()
}

async function oldCaches(): Promise<string[]> {
  return (await caches.keys()).filter(name => name.startsWith(cachePrefix) && name !== cacheName)
}

async function keptLanguages(): Promise<readonly Language[]> {
  const found = new Set<Language>()
  for (const name of await oldCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const language = languageOf(new URL(url).pathname)
      if (language) found.add(language)
    }
  }
  return [...found]
}

function languageOf(path: string): Language | null {
  return (ofLanguage.exec(path)?.[1] as Language | undefined) ?? null
}

/** Fetches the pages of a language that are not kept yet. A page that cannot be had now is fetched another time. */
async function keepLanguage(language: Language): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const page of build.pages) {
    const address = `/${language}${page}`
    if (await cache.match(address)) continue
    const response = await fetch(address).catch(() => null)
    if (response && mayBeKept(response)) await cache.put(address, response)
  }
}

function mayBeKept(response: Response): boolean {
  return response.ok && !response.redirected && response.headers.get(keepHeader) === 'keep'
}

function answer(event: FetchEvent): void {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(file(request))
  else if (request.mode === 'navigate' && pathname === '/') event.respondWith(start(request))
  else if (request.mode === 'navigate' && ofLanguage.test(pathname) && !neverKept.test(pathname)) {
    event.respondWith(page(event))
  }
}

/** A file whose name changes with its content: what is kept is as good as what would come. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone())
  return response
}

/** The page from the network; the kept one where there is no network, or none that answers soon. */
async function page({ request }: FetchEvent): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request, { ignoreSearch: true })
  try {
    const response = await (kept ? Promise.race([fetch(request), lateness()]) : fetch(request))
    // Answers in an address are the reader's own and are not kept.
    if (mayBeKept(response) && new URL(request.url).search === '') await cache.put(request, response.clone())
    return response
  } catch {
    return withoutNetwork(cache, languageOf(new URL(request.url).pathname)!, kept)
  }
}

async function lateness(): Promise<never> {
  await new Promise(resolve => setTimeout(resolve, patienceMs))
  throw new Error('The network is too slow.')
}

async function withoutNetwork(
  cache: Cache,
  language: Language,
  kept: Response | undefined,
): Promise<Response> {
  const shown = kept ?? (await cache.match(`/${language}/offline`))
  return shown ? withNote(shown, language, build.stale[language]) : Response.error()
}

/** The address without a language, of which nothing is kept: without a network it leads to a language that is. */
async function start(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    for (const { url } of await (await caches.open(cacheName)).keys()) {
      const language = languageOf(new URL(url).pathname)
      if (language) return Response.redirect(`/${language}`)
    }
    throw error
  }
}
