// Passwords of demo accounts: stored as scrypt hashes, compared in constant time. Production has none.

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// N = 2^15 with r = 8 takes about 32 MB and a tenth of a second: enough for a password, bearable for two cores.
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }
const hashLength = 32

/** A text that holds salt and hash, to be stored. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt)
  return `${salt.toString('base64url')}.${hash.toString('base64url')}`
}

/** Whether the password fits; takes as long for an account that does not exist (`stored` null) as for one that does. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const [salt, hash] = (stored ?? nobody).split('.').map(part => Buffer.from(part, 'base64url'))
  const derived = await derive(password, salt!)
  return timingSafeEqual(derived, hash!) && stored !== null
}

const nobody = `${'A'.repeat(22)}.${'A'.repeat(43)}`

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, hashLength, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
