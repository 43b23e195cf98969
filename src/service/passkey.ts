// Passkeys: made once with an invitation, and used to sign in; the device asks its owner for a finger, a face or a PIN.

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  type VerifiedAuthenticationResponse,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { recordAccountAct } from './account-act.ts'
import { limitFailures } from './attempt.ts'
import { type ChallengePurpose, makeChallenge, takeChallenge } from './challenge.ts'
import type { Context } from './context.ts'
import { closeInvitation, type Invitation, readInvitation } from './invitation.ts'
import { openSession } from './session.ts'

/** Where the passkeys are used: devices bind each to the host, and sign which address they saw. */
export interface RelyingParty {
  /** As readers see it: `https://iin.example`. */
  readonly origin: string
  readonly name: string
}

/** What a device answered, as the page sent it: JSON that nothing is known of yet. */
export interface DeviceAnswer {
  readonly party: RelyingParty
  readonly json: string
  /** Where the request came from, for the limit on tries. */
  readonly address: string
}

const answerLengthMax = 16_000

/** What a device needs to make a passkey. Refuses with `invitation_invalid` or `sign_in_too_often`. */
export async function enrollmentOptions(
  context: Context,
  token: string,
  party: RelyingParty,
  address: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const at = context.clock.nowAt()
  const [invited, challenge] = await limitFailures(context, [['passkey_address', address]], () =>
    context.store.transaction(
      async tx => [await readInvitation(tx, token, at), await makeChallenge(tx, 'enroll', at)] as const,
    ),
  )
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: hostOf(party),
    userName: invited.name,
    userDisplayName: invited.name,
    userID: new Uint8Array(Buffer.from(invited.accountId.replaceAll('-', ''), 'hex')),
    challenge,
    attestationType: 'none',
    // The device itself knows whose it is, so nobody types a name; and it asks for finger, face or PIN.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/**
 * Binds the passkey that a device made to the invited account, uses the invitation up, and answers a session's token.
 *
 * Refuses with `invitation_invalid`, `passkey_failed` or `sign_in_too_often`.
 */
export function enrollPasskey(context: Context, token: string, answer: DeviceAnswer): Promise<string> {
  return limitFailures(context, [['passkey_address', answer.address]], () => enroll(context, token, answer))
}

async function enroll(context: Context, token: string, answer: DeviceAnswer): Promise<string> {
  const response = read<RegistrationResponseJSON>(answer.json)
  const expectedChallenge = await usedChallenge(context, 'enroll', response)
  const { party } = answer
  const verified = await orRefuse<VerifiedRegistrationResponse>(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: hostOf(party),
      requireUserVerification: true,
    }),
  )
  if (!verified.verified) throw new Refusal('passkey_failed')
  const { credential } = verified.registrationInfo
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const invited = await readInvitation(tx, token, at)
    await storePasskey(tx, invited, credential, at)
    return openSession(tx, invited.accountId, at)
  })
}

async function storePasskey(
  tx: Transaction,
  { accountId }: Invitation,
  { id, publicKey, counter }: WebAuthnCredential,
  at: string,
): Promise<void> {
  const stored = await tx.query(sql`
    insert into passkey (credential_id, account_id, public_key, counter, created_at)
    values (${id}, ${accountId}, ${Buffer.from(publicKey)}, ${counter}, ${at})
    on conflict on constraint passkey_pkey do nothing returning 1`)
  if (stored.length === 0) throw new Refusal('passkey_failed')
  await closeInvitation(tx, accountId)
  const payload = { means: 'passkey' }
  await recordAccountAct(tx, { kind: 'account_enrolled', accountId, at, actor: accountId, payload })
}

/**
 * What a device needs to sign in with a passkey that it has for this host.
 *
 * Asking is not limited: else whoever shares an address with an officer could keep the officer out by asking.
 */
export async function signInOptions(
  context: Context,
  party: RelyingParty,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const at = context.clock.nowAt()
  const challenge = await context.store.transaction(tx => makeChallenge(tx, 'sign_in', at))
  return generateAuthenticationOptions({ rpID: hostOf(party), challenge, userVerification: 'required' })
}

/**
 * Opens a session for whoever holds the passkey, and answers its token.
 *
 * Refuses with `passkey_failed`, the same for an unknown passkey, a wrong signature, an old challenge and a suspended
 * account, or with `sign_in_too_often`.
 */
export function signInWithPasskey(context: Context, answer: DeviceAnswer): Promise<string> {
  return limitFailures(context, [['passkey_address', answer.address]], () => enter(context, answer))
}

async function enter(context: Context, answer: DeviceAnswer): Promise<string> {
  const response = read<AuthenticationResponseJSON>(answer.json)
  const expectedChallenge = await usedChallenge(context, 'sign_in', response)
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const { accountId, credential } = await lockPasskey(tx, response.id)
    const { party } = answer
    const { verified, authenticationInfo } = await orRefuse<VerifiedAuthenticationResponse>(() =>
      verifyAuthenticationResponse({
        response,
        expectedChallenge,
        expectedOrigin: party.origin,
        expectedRPID: hostOf(party),
        credential,
        requireUserVerification: true,
      }),
    )
    if (!verified) throw new Refusal('passkey_failed')
    await tx.query(sql`
      update passkey set counter = ${authenticationInfo.newCounter}, used_at = ${at}
      where credential_id = ${credential.id}`)
    return openSession(tx, accountId, at)
  })
}

/** Locked, so that a copy of the device that counts the same cannot be used at the same moment. */
async function lockPasskey(
  tx: Transaction,
  id: unknown,
): Promise<{ accountId: string; credential: WebAuthnCredential }> {
  const [row] = await tx.query<{ account_id: string; public_key: Buffer; counter: number }>(sql`
    select account_id, public_key, counter from passkey join account on account.id = account_id
    where credential_id = ${String(id).replaceAll('\0', '')} and suspended_at is null
    for update of passkey`)
  if (!row) throw new Refusal('passkey_failed')
  const { account_id: accountId, public_key, counter } = row
  return { accountId, credential: { id: String(id), publicKey: new Uint8Array(public_key), counter } }
}

function hostOf({ origin }: RelyingParty): string {
  return new URL(origin).hostname
}

/** Only that it is JSON of an object with an answer in it is known afterwards; the library looks at the rest. */
function read<Response extends { response: { clientDataJSON: string } }>(json: string): Response {
  if (json.length > answerLengthMax) throw new Refusal('passkey_failed')
  try {
    const parsed = JSON.parse(json) as Response
    if (typeof parsed.response.clientDataJSON === 'string') return parsed
  } catch (cause) {
    throw new Refusal('passkey_failed', {}, { cause })
  }
  throw new Refusal('passkey_failed')
}

/** The challenge that the device says it has signed, which from now on is used up. */
async function usedChallenge(
  { store, clock }: Context,
  purpose: ChallengePurpose,
  { response }: { response: { clientDataJSON: string } },
): Promise<string> {
  const challenge = await orRefuse(() => {
    const text = Buffer.from(response.clientDataJSON, 'base64url').toString()
    return (JSON.parse(text) as { challenge: unknown }).challenge
  })
  if (typeof challenge !== 'string') throw new Refusal('passkey_failed')
  const isTaken = await store.transaction(tx => takeChallenge(tx, purpose, challenge, clock.nowAt()))
  if (!isTaken) throw new Refusal('passkey_failed')
  return challenge
}

/** What cannot be read or does not hold is thrown by the library; to us it is an answer that is not accepted. */
async function orRefuse<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new Refusal('passkey_failed', {}, { cause })
  }
}
