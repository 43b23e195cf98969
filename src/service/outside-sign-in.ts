// Signing in elsewhere, by OpenID Connect with a code and PKCE: who somebody is there is bound to an account once.

import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { OpenIdClient } from '../kernel/config.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql } from '../store/store.ts'
import { recordAccountAct } from './account-act.ts'
import { limitFailures } from './attempt.ts'
import type { Context } from './context.ts'
import { closeInvitation, readInvitation } from './invitation.ts'
import { openSession } from './session.ts'

/** What the browser keeps while its reader is elsewhere, so that nobody else can bring the answer back. */
export interface Ticket {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export interface OutsideIdentity {
  readonly issuer: string
  readonly subject: string
}

const timeoutSeconds = 10
const subjectLengthMax = 255

/** Where to send the reader, and the ticket to keep. Refuses with `outside_away` or `sign_in_too_often`. */
export async function beginOutside(
  context: Context,
  client: OpenIdClient,
  { redirectTo, address }: { readonly redirectTo: string; readonly address: string },
): Promise<{ url: string; ticket: Ticket }> {
  const ticket = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const configuration = await limitFailures(context, [['outside_address', address]], () =>
    configurationOf(client),
  )
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectTo,
    scope: 'openid',
    state: ticket.state,
    nonce: ticket.nonce,
    code_challenge: await calculatePKCECodeChallenge(ticket.verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, ticket }
}

/**
 * Who the answer says the reader is. `answeredAt` is the whole address that the service sent the reader back to.
 *
 * Refuses with `outside_failed` unless the answer belongs to the ticket and is signed for us, with `outside_away` or
 * with `sign_in_too_often`.
 */
export function finishOutside(
  context: Context,
  client: OpenIdClient,
  ticket: Ticket,
  { answeredAt, address }: { readonly answeredAt: URL; readonly address: string },
): Promise<OutsideIdentity> {
  return limitFailures(context, [['outside_address', address]], () => identityOf(client, ticket, answeredAt))
}

async function identityOf(client: OpenIdClient, ticket: Ticket, answeredAt: URL): Promise<OutsideIdentity> {
  const configuration = await configurationOf(client)
  try {
    const tokens = await authorizationCodeGrant(configuration, answeredAt, {
      expectedState: ticket.state,
      expectedNonce: ticket.nonce,
      pkceCodeVerifier: ticket.verifier,
      idTokenExpected: true,
    })
    const { iss, sub } = tokens.claims() ?? {}
    if (iss && sub && sub.length <= subjectLengthMax) return { issuer: iss, subject: sub }
  } catch (cause) {
    throw new Refusal('outside_failed', {}, { cause })
  }
  throw new Refusal('outside_failed')
}

/** Opens a session for the account that is bound to this identity. Refuses with `outside_failed`. */
export async function signInOutside(context: Context, { issuer, subject }: OutsideIdentity): Promise<string> {
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const [row] = await tx.query<{ id: string }>(sql`
      select account.id from outside_identity join account on account.id = account_id
      where issuer = ${issuer} and subject = ${subject} and suspended_at is null`)
    if (!row) throw new Refusal('outside_failed')
    return openSession(tx, row.id, at)
  })
}

/**
 * Binds the identity to the invited account, uses the invitation up, and answers a session's token.
 *
 * Refuses with `invitation_invalid`, or with `outside_failed` where the identity is another account's.
 */
export async function enrollOutside(
  context: Context,
  token: string,
  { issuer, subject }: OutsideIdentity,
): Promise<string> {
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const { accountId } = await readInvitation(tx, token, at)
    const bound = await tx.query(sql`
      insert into outside_identity (issuer, subject, account_id, created_at)
      values (${issuer}, ${subject}, ${accountId}, ${at})
      on conflict on constraint outside_identity_pkey do nothing returning 1`)
    if (bound.length === 0) throw new Refusal('outside_failed')
    await closeInvitation(tx, accountId)
    const payload = { means: 'outside' }
    await recordAccountAct(tx, { kind: 'account_enrolled', accountId, at, actor: accountId, payload })
    return openSession(tx, accountId, at)
  })
}

// The keys of the service are fetched anew when they change; where it listens changes with its own restart only.
const configurations = new Map<string, Configuration>()

async function configurationOf(client: OpenIdClient): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = client
  const name = JSON.stringify([issuer, clientId])
  const known = configurations.get(name)
  if (known) return known
  const url = new URL(issuer)
  // Plain http is let through by the settings on this machine only.
  // A token is read only with a signature that holds, although it comes straight from the service.
  const execute = [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])]
  const found = await discovery(url, clientId, clientSecret, undefined, {
    timeout: timeoutSeconds,
    execute,
  }).catch(cause => {
    throw new Refusal('outside_away', {}, { cause })
  })
  configurations.set(name, found)
  return found
}
