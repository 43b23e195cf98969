// What happens when somebody has proved who they are: the session begins, and they are led to where they work.

import type { Officer } from '../../service/permit.ts'
import { officerOf, signOut } from '../../service/session.ts'
import { goTo, type Request } from '../reader.ts'
import { sessionToken, setSessionToken } from '../session-cookie.ts'
import { workplacesOf } from '../workplace.ts'

/** Begins the session of `token` in this browser, in place of the one it had, and leads to the officer's work. */
export async function enter(c: Request, token: string): Promise<Response> {
  const officer = await begin(c, token)
  return goTo(c, (officer && workplacesOf(officer)[0]?.path) ?? '')
}

/** The same where the reader stays on the page. */
export async function begin(c: Request, token: string): Promise<Officer | null> {
  const { context } = c.get('site')
  await endSession(c)
  setSessionToken(c, token)
  const officer = await officerOf(context, token)
  c.set('officer', officer)
  return officer
}

/** Ends the session that the browser brought along, if any. */
export async function endSession(c: Request): Promise<void> {
  const token = sessionToken(c)
  if (token !== null) await signOut(c.get('site').context, token)
}
