// The cookie of a holder who has signed in with a code: apart from that of officers, and sent to our own pages only.

import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../../kernel/refusal.ts'
import { type HolderSession, holderOf } from '../../service/holder-session.ts'
import type { Request } from '../reader.ts'
import { cookieAttributes, cookiePrefix } from '../session-cookie.ts'

const cookieName = 'holder'

/** The token of the holder's session, or null. */
export function holderToken(c: Request): string | null {
  return getCookie(c, cookieName, cookiePrefix(c)) ?? null
}

/** Gives the browser the token until it is closed. */
export function setHolderToken(c: Request, token: string): void {
  setCookie(c, cookieName, token, { ...cookieAttributes(c), httpOnly: true, sameSite: 'Strict' })
}

/** Takes the token back. */
export function clearHolderToken(c: Request): void {
  deleteCookie(c, cookieName, cookieAttributes(c))
}

/** The session of the holder who asks, or null. */
export async function sessionOf(c: Request): Promise<HolderSession | null> {
  const token = holderToken(c)
  return token === null ? null : holderOf(c.get('site').context, token)
}

/** The same, where only a holder may ask. Refuses with `sign_in_required`. */
export async function requireHolder(c: Request): Promise<HolderSession> {
  const session = await sessionOf(c)
  if (!session) throw new Refusal('sign_in_required')
  return session
}
