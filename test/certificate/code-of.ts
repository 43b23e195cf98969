// Codes of certificates to try things with, and the keys that sign them.

import { makePrivateKey, readySigningKey } from '../../src/certificate/key.ts'
import { type FullClaims, type MaskedClaims, signClaims } from '../../src/certificate/token.ts'

/** The key of a demonstration, another one, and one of a real register. */
export const demoKey = await readySigningKey(await makePrivateKey(), true)
export const otherKey = await readySigningKey(await makePrivateKey(), true)
export const realKey = await readySigningKey(await makePrivateKey(), false)

export const fullClaims: FullClaims = {
  id: 'PyyKUmo0S0OdWAfFtabgoQ',
  iin: '990101100010',
  family: 'ERIKSSON',
  given: 'ANNA MARIA',
  birthOn: '1899-01-01',
  formedOn: '2026-11-23',
  issuedOn: '2026-11-23',
  demo: true,
}

export const maskedClaims: MaskedClaims = {
  id: fullClaims.id,
  lastDigits: '0010',
  family: 'ERIKSSON',
  given: null,
  formedOn: '2026-11-23',
  issuedOn: '2026-11-23',
  demo: true,
}

export const fullCode = await signClaims(demoKey, fullClaims)
export const maskedCode = await signClaims(demoKey, maskedClaims)
