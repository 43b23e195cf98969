// The log: JSON lines with a closed list of fields, so that no personal data can slip into it.

import { pino } from 'pino'

/** All that a line may hold. Routes are patterns, never addresses; faults are named, never quoted. */
export interface LogFields {
  readonly requestId?: string
  readonly method?: string
  readonly route?: string
  readonly status?: number
  readonly durationMs?: number
  readonly code?: string
  readonly constraint?: string
  readonly faultName?: string
  readonly faultFrames?: readonly string[]
}

export type LogEvent = 'started' | 'stopped' | 'request' | 'fault'

export interface Log {
  write(event: LogEvent, fields?: LogFields): void
}

const fieldNames = [
  'requestId',
  'method',
  'route',
  'status',
  'durationMs',
  'code',
  'constraint',
  'faultName',
  'faultFrames',
] as const satisfies readonly (keyof LogFields)[]

/** A log that writes JSON lines to standard error, or to `write` in tests. */
export function openLog(write?: (line: string) => void): Log {
  const destination = write ? { write } : pino.destination({ dest: 2, sync: true })
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    write(event, fields = {}) {
      // Only the listed fields are copied: an object with more in it adds nothing to the line.
      const known = Object.fromEntries(fieldNames.map(name => [name, fields[name]]))
      logger[event === 'fault' ? 'error' : 'info']({ event, ...known })
    },
  }
}

const framesMax = 12

/**
 * What may be logged of an error: its kind, PostgreSQL's code and constraint, and where in the program it arose.
 *
 * Its message is left out, because PostgreSQL quotes the values of a row in it.
 */
export function faultFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { faultName: typeof error }
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  return {
    faultName: error.name,
    faultFrames: (error.stack ?? '')
      // A line of the message may look like a place.
      .replace(error.message, '')
      .split('\n')
      .filter(line => /^\s+at /.test(line))
      .slice(0, framesMax)
      .map(line => line.trim()),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  }
}
