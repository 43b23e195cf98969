// A letter to try things with.

import type { LetterFacts, Sender } from '../../src/post/message.ts'

export const demoSender: Sender = {
  address: 'tizilim@demo.invalid',
  name: null,
  origin: 'https://iin.example.org',
}

export const officialSender: Sender = {
  address: 'letters@iin.example.org',
  name: { kk: 'Тіркеу органы', ru: 'Регистрирующий орган', en: 'Registering authority' },
  origin: 'https://iin.example.org',
}

/** A letter about a decision, or what `parts` make of it. */
export function letterOf(parts: Partial<LetterFacts> = {}): LetterFacts {
  return {
    id: '3f2c8a52-6a34-4b43-9d58-07c5b5a6e0a1',
    kind: 'decided',
    reference: 'KZ-7M2K-0Q8P',
    language: 'en',
    contact: 'anna@example.org',
    code: parts.kind === 'one_time_code' ? '012345' : null,
    queuedAt: '2026-11-23T05:00:00.000Z',
    ...parts,
  }
}
