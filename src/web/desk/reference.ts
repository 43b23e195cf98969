// The application that an address of the desk names.

import { Refusal } from '../../kernel/refusal.ts'
import { readReference } from '../../service/reference.ts'
import type { Request } from '../reader.ts'

/** The reference in the address. Refuses with `not_found` when it is none. */
export function referenceOf(c: Request): string {
  const reference = readReference(c.req.param('reference') ?? '')
  if (reference === null) throw new Refusal('not_found')
  return reference
}
