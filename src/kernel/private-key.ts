// A private key as a file holds it, for the settings that bring one and for what signs with it.

/** A private key on the curve P-256, as a JSON Web Key (RFC 7517). Never logged, never sent. */
export interface PrivateKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly d: string
}

/** Whether `value`, from a file or a row, has the shape of a private key. Whether its parts fit shows when it signs. */
export function isPrivateKey(value: unknown): value is PrivateKey {
  const { kty, crv, x, y, d } = (value ?? {}) as Partial<Record<string, unknown>>
  return kty === 'EC' && crv === 'P-256' && [x, y, d].every(part => /^[\w-]{43}$/.test(String(part)))
}
