// Keeps the public pages of a day as they were sent, so that the next stranger gets the same bytes at once.

import type { MiddlewareHandler } from 'hono'
import { dayIn } from '../kernel/clock.ts'
import { languages } from '../text/language.ts'
import type { Environment } from './reader.ts'
import { readings } from './reading.ts'

interface Kept {
  readonly body: ArrayBuffer
  readonly headers: Headers
}

/**
 * Answers from memory what a stranger was answered before on the same day; lies around the compression.
 *
 * A stranger sends no cookie, and a page is kept for its bare address only: a query may say something of the reader,
 * and without one there are only so many pages.
 */
export function keepPages(): MiddlewareHandler<Environment> {
  let keptOn = ''
  const kept = new Map<string, Kept>()
  return async (c, next) => {
    if (!isOfStranger(c.req.raw)) return next()
    const today = dayIn(c.get('site').context.clock.nowAt())
    if (today !== keptOn) kept.clear()
    keptOn = today
    const known = kept.get(c.req.path)
    if (known) return new Response(known.body, { headers: known.headers })
    await next()
    if (c.res.status !== 200) return
    const headers = new Headers(c.res.headers)
    const body = await c.res.arrayBuffer()
    // A page that midnight overtook is yesterday's.
    if (today === keptOn) kept.set(c.req.path, { body, headers })
    c.res = new Response(body, { headers })
  }
}

const addresses = new Set(
  readings
    .filter(({ method, path, isEachAnew }) => !method && !path.includes(':') && !isEachAnew)
    .flatMap(({ path }) => languages.map(language => `/${language}${path}`)),
)

function isOfStranger({ method, url, headers }: Request): boolean {
  const { pathname, search } = new URL(url)
  return (
    method === 'GET' &&
    search === '' &&
    addresses.has(pathname) &&
    !headers.has('Cookie') &&
    // Only the encoding that every browser takes is kept; who weighs encodings is answered apart.
    /^[a-z, -]*\bgzip\b[a-z, -]*$/.test(headers.get('Accept-Encoding') ?? '')
  )
}
