// The functions of the services that answer an officer, read from their sources, so that a new one is not forgotten.

import { readdirSync, readFileSync } from 'node:fs'

/** The names of all exported functions that take a context and an officer. */
export function functionsForOfficers(): string[] {
  const folder = new URL('../../../src/service/', import.meta.url)
  return readdirSync(folder).flatMap(file => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const signatures = source.matchAll(/^export (?:async )?function (\w+)\(([^)]*)\)/gm)
    return [...signatures].flatMap(([, name, parameters]) =>
      /\bContext\b/.test(parameters!) && /\bOfficer\b/.test(parameters!) ? [name!] : [],
    )
  })
}
