// The cookie that carries a session's token: never readable by scripts, never sent from another site's form.

import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Request } from './reader.ts'

const cookieName = 'session'

/** The token that the reader's browser sent, or null. */
export function sessionToken(c: Request): string | null {
  return getCookie(c, cookieName, cookiePrefix(c)) ?? null
}

/** Gives the browser the token until it is closed. */
export function setSessionToken(c: Request, token: string): void {
  setCookie(c, cookieName, token, { ...cookieAttributes(c), httpOnly: true, sameSite: 'Lax' })
}

/** Takes the token back. */
export function clearSessionToken(c: Request): void {
  deleteCookie(c, cookieName, cookieAttributes(c))
}

/** Over https the name says that no other host could have set it; browsers refuse that name over plain http. */
export function cookiePrefix(c: Request): 'host' | undefined {
  return isSecure(c) ? 'host' : undefined
}

/** Where a cookie of ours is sent. */
export function cookieAttributes(c: Request) {
  return isSecure(c) ? ({ path: '/', secure: true, prefix: 'host' } as const) : ({ path: '/' } as const)
}

function isSecure(c: Request): boolean {
  return c.get('site').origin?.startsWith('https:') ?? false
}
