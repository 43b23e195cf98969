// A small OpenID Connect service of this machine: signs in whoever is said to be there, and can be told to misbehave.

import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { OpenIdClient } from '../../src/kernel/config.ts'

export interface OpenIdProvider {
  readonly client: OpenIdClient
  /** Who sits before the browser. */
  subject: string
  /** What the next tokens say other than they should. */
  mischief: Readonly<Record<string, unknown>>
  /** Whether the next tokens are signed by a key that is not published. */
  isForged: boolean
  close(): Promise<void>
}

interface Asked {
  readonly nonce: string
  readonly challenge: string
}

/** Listens on a free port until `close` is called. */
export async function openIdProvider(): Promise<OpenIdProvider> {
  const [own, other] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')]
  const codes = new Map<string, Asked>()
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', issuer), request).then(
      ({ status = 200, location, body }) => {
        response.writeHead(status, {
          'Content-Type': 'application/json',
          ...(location && { Location: location }),
        })
        response.end(JSON.stringify(body ?? {}))
      },
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const names = { kk: 'Кіру қызметі', ru: 'Служба входа', en: 'Sign-in service' }
  const client = { issuer, clientId: 'tizilim', clientSecret: 'a secret of the test', name: names }
  const provider: OpenIdProvider = {
    client,
    subject: 'nobody',
    mischief: {},
    isForged: false,
    close: () => new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve()))),
  }

  async function answer(url: URL, request: IncomingMessage): Promise<Answer> {
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return { body: metadata(issuer) }
      case '/keys':
        return { body: { keys: [{ ...(await exportJWK(own.publicKey)), alg: 'ES256', use: 'sig' }] } }
      case '/authorize':
        return authorize(url.searchParams)
      case '/token':
        return token(new URLSearchParams(await text(request)))
      default:
        return { status: 404 }
    }
  }

  function authorize(asked: URLSearchParams): Answer {
    const code = randomUUID()
    codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return { status: 302, location: back.href }
  }

  async function token(form: URLSearchParams): Promise<Answer> {
    const code = form.get('code') ?? ''
    const asked = codes.get(code)
    codes.delete(code)
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!asked || proof !== asked.challenge) return { status: 400, body: { error: 'invalid_grant' } }
    const claims = { nonce: asked.nonce, iss: issuer, aud: client.clientId, sub: provider.subject }
    const idToken = await new SignJWT({ ...claims, ...provider.mischief })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuedAt()
      .setExpirationTime((provider.mischief.exp as number | undefined) ?? '5m')
      .sign(provider.isForged ? other.privateKey : own.privateKey)
    return { body: { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken } }
  }

  return provider
}

interface Answer {
  readonly status?: number
  readonly location?: string
  readonly body?: object
}

function metadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  }
}
