// When somebody last did something at this desk, in whichever tab: they share one session, and one lock.

import { systemClock } from '../../kernel/clock.ts'

const place = 'tizilim-desk-life'

/** Notes that somebody is here now. */
export function showLife(): void {
  localStorage.setItem(place, systemClock.nowAt())
}

/** For how long nobody has been here. */
export function idleMs(): number {
  const seenAt = localStorage.getItem(place)
  return seenAt === null ? 0 : Date.parse(systemClock.nowAt()) - Date.parse(seenAt)
}
