// A device with one passkey, made of software: it answers as a browser would, and can be told to misbehave.

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** What the device is asked, as far as it needs to know. */
interface Asked {
  readonly challenge: string
}

/** How an answer differs from that of an honest device on the right page. */
export interface Mischief {
  readonly origin?: string
  readonly host?: string
  /** Whether finger, face or PIN was asked for; yes, when not said. */
  readonly isVerified?: boolean
  readonly counter?: number
}

export interface Authenticator {
  readonly id: string
  /** The JSON by which a page enrolls the device. */
  enroll(asked: Asked, mischief?: Mischief): string
  /** The JSON by which a page signs in. */
  signIn(asked: Asked, mischief?: Mischief): string
}

const [present, verified, attested] = [0x01, 0x04, 0x40]

/** A fresh device, which sees the page of `origin`. */
export function authenticator(origin: string): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const host = new URL(origin).hostname
  let uses = 0

  const clientData = (type: string, { challenge }: Asked, mischief: Mischief) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: mischief.origin ?? origin, crossOrigin: false }))

  const authenticatorData = (flags: number, mischief: Mischief, credential = Buffer.alloc(0)) => {
    const isVerified = mischief.isVerified ?? true
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(mischief.counter ?? ++uses)
    const rp = createHash('sha256')
      .update(mischief.host ?? host)
      .digest()
    return Buffer.concat([rp, Buffer.from([flags | (isVerified ? verified : 0)]), counter, credential])
  }

  const answer = (response: Readonly<Record<string, Buffer>>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
      ),
    })

  return {
    id: id.toString('base64url'),
    enroll: (asked, mischief = {}) => {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseOf(publicKey)])
      const data = authenticatorData(present | attested, mischief, credential)
      return answer({
        clientDataJSON: clientData('webauthn.create', asked, mischief),
        attestationObject: attestationOf(data),
      })
    },
    signIn: (asked, mischief = {}) => {
      const clientDataJSON = clientData('webauthn.get', asked, mischief)
      const data = authenticatorData(present, mischief)
      const signed = Buffer.concat([data, createHash('sha256').update(clientDataJSON).digest()])
      return answer({
        clientDataJSON,
        authenticatorData: data,
        signature: sign('sha256', signed, privateKey),
      })
    },
  }
}

/** `{ fmt: 'none', attStmt: {}, authData }` in CBOR (RFC 8949). */
function attestationOf(data: Buffer): Buffer {
  const length = Buffer.from([0x59, data.length >> 8, data.length & 0xff])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    length,
    data,
  ])
}

/** An ES256 key as COSE has it (RFC 9053): `{ 1: 2, 3: -7, -1: 1, -2: x, -3: y }`. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01])
  const bytes = (value: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')])
  return Buffer.concat([head, Buffer.from([0x21]), bytes(x), Buffer.from([0x22]), bytes(y)])
}

function text(words: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | words.length]), Buffer.from(words)])
}
