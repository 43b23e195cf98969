// The whole of HTTP: what every request passes through, the pages, the API, and what answers when nothing does.

import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { stopwatch } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { mayDo } from '../service/permit.ts'
import { scanSizeMaxBytes } from '../service/scan.ts'
import { officerOf } from '../service/session.ts'
import { languages } from '../text/language.ts'
import { api } from './api/api.ts'
import { assets } from './asset.ts'
import { compressForStrangers } from './compression.ts'
import { signInAgain } from './desk/sign-in.tsx'
import type { Facts } from './fact.ts'
import { keepPages } from './kept-page.ts'
import { answerError } from './problem.tsx'
import { type Environment, goTo, languageAsked, type Request, type Site } from './reader.ts'
import { type Route, routes } from './route.ts'
import { limitBody, sameOriginOnly, securityHeaders } from './security.ts'
import { sessionToken } from './session-cookie.ts'

/** What a page may be sent: a passport's two lines and a few words. */
const formSizeMaxBytes = 32 * 1024

const [limitTyped, limitScan] = [limitBody(formSizeMaxBytes), limitBody(scanSizeMaxBytes + formSizeMaxBytes)]

// A group, for one of the framework's routers anchors only the first and the last of bare alternatives.
const prefix = `/:language{(?:${languages.join('|')})}`

/** The application as a function from request to answer; tests call it without a port. */
export function createApp(site: Site): Hono<Environment> {
  const app = new Hono<Environment>()
  app.onError((error, c) => answerError(error, c))
  app.notFound(c => answerError(new Refusal('not_found'), c))

  app.use(async (c, next) => {
    c.set('site', site)
    c.set('officer', null)
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(logRequests)
  app.use(securityHeaders({ secure: site.origin?.startsWith('https:') ?? false }))

  app.use(keepPages())
  app.use(compressForStrangers)
  app.get('/healthz', health)
  app.route('/', assets(factsOf(site)))
  app.use(findOfficer)
  app.route('/api', api())
  app.use(`${prefix}/*`, sameOriginOnly({ origin: site.origin ?? undefined }), limitForm)
  for (const route of routes) mount(app, route)
  for (const route of routes) redirectToLanguage(app, route)
  app.get(`${prefix}/`, c => goTo(c, ''))
  return app
}

/** What a reader's device may know: the rules, and whether this is a demonstration. */
function factsOf({ context: { demo, pack }, packs }: Site): Facts {
  return { demo, pack: pack.pack, packs: [...packs.values()] }
}

/** Tells a supervisor that the application is up and reaches its database. */
async function health(c: Request): Promise<Response> {
  const { store } = c.get('site').context
  return (await store.isUp()) ? c.json({ status: 'up' }) : c.json({ status: 'database_away' }, 503)
}

/** One line a request: its pattern, never its address, for an address may be mistyped into something personal. */
async function logRequests(c: Request, next: () => Promise<void>): Promise<void> {
  const elapsedMs = stopwatch()
  await next()
  const { method } = c.req
  const fields = { requestId: c.get('requestId'), method, route: routePath(c, -1), status: c.res.status }
  c.get('site').log.write('request', { ...fields, durationMs: elapsedMs() })
}

/** Only a scan is larger than what somebody types. */
function limitForm(c: Request, next: () => Promise<void>) {
  return c.req.path.endsWith('/scans') ? limitScan(c, next) : limitTyped(c, next)
}

async function findOfficer(c: Request, next: () => Promise<void>): Promise<void> {
  const token = sessionToken(c)
  if (token !== null) c.set('officer', await officerOf(c.get('site').context, token))
  await next()
}

function mount(app: Hono<Environment>, route: Route): void {
  app.on(route.method, `${prefix}${route.path}`, (c: Request) => guard(c, route))
}

/** Answers whoever may ask. A form that was filled in while the session ended waits until the officer is back. */
async function guard(c: Request, { method, permit, handle }: Route): Promise<Response> {
  if (permit === 'public') return handle(c)
  if (!c.get('officer')) {
    const asked = method === 'GET' ? goTo(c, '/desk/sign-in') : await signInAgain(c)
    if (asked) return asked
  }
  const officer = c.get('officer')
  // What a device has kept is sent as nobody but the officer who typed it.
  const typist = c.req.header('Tizilim-Officer')
  if (typist !== undefined && typist !== officer?.id) throw new Refusal('sign_in_required')
  if (!officer || !mayDo(officer, permit)) throw new Refusal('not_permitted')
  return handle(c)
}

/** A page that is asked for without a language is answered in the reader's own. */
function redirectToLanguage(app: Hono<Environment>, { method, path }: Route): void {
  if (method !== 'GET' || path.includes(':')) return
  app.get(path || '/', c => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${languageAsked(c)}${path}`, 302)
  })
}
