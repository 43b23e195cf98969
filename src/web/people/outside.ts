// The way to an outside sign-in service and back: for those who sign in, and for those who are invited.

import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { OpenIdClient } from '../../kernel/config.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { viewInvitation } from '../../service/invitation.ts'
import {
  beginOutside,
  enrollOutside,
  finishOutside,
  signInOutside,
  type Ticket,
} from '../../service/outside-sign-in.ts'
import { address } from '../page/view.ts'
import { addressOf, languageOf, type Request } from '../reader.ts'
import { cookieAttributes, cookiePrefix } from '../session-cookie.ts'
import { enter } from './entrance.ts'
import { partyOf } from './passkey-form.tsx'

const cookieName = 'outside'
const ticketAgeMaxSeconds = 600

/** What the cookie holds; with an invitation, the identity is bound to its account. */
interface Carried extends Ticket {
  readonly invitation: string
}

export function goOutside(c: Request): Promise<Response> {
  return leave(c, '')
}

/** The invitation is looked at before the reader is sent away, so that an old link says so at once. */
export async function goOutsideInvited(c: Request): Promise<Response> {
  const invitation = c.req.param('token') ?? ''
  await viewInvitation(c.get('site').context, invitation)
  return leave(c, invitation)
}

/** Where the service sends the reader back to, one address a language. */
export async function comeBack(c: Request): Promise<Response> {
  const client = clientOf(c)
  const carried = readCarried(getCookie(c, cookieName, cookiePrefix(c)))
  deleteCookie(c, cookieName, cookieAttributes(c))
  if (!carried) throw new Refusal('outside_failed')
  const answeredAt = new URL(backAt(c) + new URL(c.req.url).search)
  const { context } = c.get('site')
  const answer = { answeredAt, address: addressOf(c) }
  const identity = await finishOutside(context, client, carried, answer)
  const token =
    carried.invitation === ''
      ? await signInOutside(context, identity)
      : await enrollOutside(context, carried.invitation, identity)
  return enter(c, token)
}

async function leave(c: Request, invitation: string): Promise<Response> {
  const client = clientOf(c)
  const from = { redirectTo: backAt(c), address: addressOf(c) }
  const { url, ticket } = await beginOutside(c.get('site').context, client, from)
  const carried: Carried = { ...ticket, invitation }
  const value = Buffer.from(JSON.stringify(carried)).toString('base64url')
  // Lax, for the reader comes back from another site.
  const kept = { httpOnly: true, sameSite: 'Lax', maxAge: ticketAgeMaxSeconds } as const
  setCookie(c, cookieName, value, { ...cookieAttributes(c), ...kept })
  return c.redirect(url, 302)
}

function clientOf(c: Request): OpenIdClient {
  const client = c.get('site').authority?.openId
  if (!client) throw new Refusal('not_found')
  return client
}

function backAt(c: Request): string {
  return `${partyOf(c).origin}${address(languageOf(c), '/desk/sign-in/outside/back')}`
}

/** Null for anything that `leave` would not have written: whoever made it may do so, and gets nowhere with it. */
function readCarried(value: string | undefined): Carried | null {
  try {
    const carried = JSON.parse(Buffer.from(value ?? '', 'base64url').toString()) as Partial<Carried>
    const { state, nonce, verifier, invitation } = carried
    const texts = [state, nonce, verifier, invitation]
    return texts.every(text => typeof text === 'string') ? (carried as Carried) : null
  } catch {
    // Not ours: the same as none.
    return null
  }
}
