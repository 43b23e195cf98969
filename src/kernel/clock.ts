// Time for the whole application: the only place that reads a clock.

/** Where the present comes from; tests hand in a clock that stands still or jumps. */
export interface Clock {
  /** The present instant, ISO 8601 in UTC, to the millisecond. */
  nowAt(): string
}

/** The machine's own clock. */
export const systemClock: Clock = { nowAt: () => new Date().toISOString() }

/** A clock that stands at one instant, for tests and for answers "as of" a day. */
export function clockAt(instantAt: string): Clock {
  const at = new Date(instantAt).toISOString()
  return { nowAt: () => at }
}

/** The instant `milliseconds` after `instantAt` (before it, when negative), ISO 8601 in UTC. */
export function later(instantAt: string, milliseconds: number): string {
  return new Date(Date.parse(instantAt) + milliseconds).toISOString()
}

/** The instant as the object that some libraries insist on. */
export function dateAt(instantAt: string): Date {
  return new Date(instantAt)
}

/**
 * The calendar day, `YYYY-MM-DD`, that an instant falls on in Kazakhstan.
 *
 * All of Kazakhstan has kept UTC+5 since 1 March 2024, so one zone serves every office.
 */
export function dayIn(instantAt: string): string {
  return later(instantAt, kazakhstanOffsetMs).slice(0, 10)
}

/** The instant at which a calendar day begins in Kazakhstan. */
export function startOf(dayOn: string): string {
  return later(`${dayOn}T00:00:00.000Z`, -kazakhstanOffsetMs)
}

const kazakhstanOffsetMs = 5 * 60 * 60 * 1000

/** The time of day, `HH:MM`, of an instant in Kazakhstan. */
export function timeIn(instantAt: string): string {
  return later(instantAt, kazakhstanOffsetMs).slice(11, 16)
}

/** Starts to measure; the answer tells the milliseconds since. For logs and benches, never for decisions. */
export function stopwatch(): () => number {
  const startMs = performance.now()
  return () => Math.round((performance.now() - startMs) * 10) / 10
}
