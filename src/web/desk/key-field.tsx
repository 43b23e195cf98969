// The key that makes a form count once, however often it is sent.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A hidden field with a key of its own for each showing of the form, or the one that was sent before. */
export function KeyField({ value = randomUUID() }: { value?: string }) {
  return <input type="hidden" name="key" value={value} />
}

/** The key that came with a form; a form without one counts for itself. Refuses what is no key. */
export function keyOf(sent: string): string {
  if (sent === '') return randomUUID()
  if (!uuid.test(sent)) throw new Refusal('request_unreadable')
  return sent
}
