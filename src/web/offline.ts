// What a reader's device keeps, so that it can answer without a network: the facts, and the service worker.

import { createHash } from 'node:crypto'
import { languages } from '../text/language.ts'
import { say } from '../text/say.ts'
import type { BuiltFiles } from './built-file.ts'
import { type Facts, foldFacts } from './fact.ts'

/** The facts as a file whose address changes with them. */
export function factsFile(facts: Facts): { readonly address: string; readonly text: string } {
  const text = foldFacts(facts)
  return { address: `/assets/facts-${digest(text)}.json`, text }
}

/**
 * The service worker with everything before it that differs from build to build. A new version of anything makes a
 * new text, by which browsers know that there is a new one.
 */
export function serviceWorker(files: BuiltFiles, facts: string, code: string): string {
  const stale = Object.fromEntries(
    languages.map(language => [
      language,
      {
        name: say(language, 'offline.stale.name'),
        sentence: say(language, 'offline.stale', { when: '{when}' }),
      },
    ]),
  )
  const build = { files, kept: [...keptOf(files), facts], facts, stale }
  const version = digest(JSON.stringify(build) + code)
  // The pages come in a file of their own, which browsers fetch again only when it has changed.
  const pages = files['device.js'] ? `importScripts(${JSON.stringify(files['device.js'].path)});` : ''
  return `globalThis.build=${JSON.stringify({ version, ...build })};${pages}\n${code}`
}

/** Everything that the pages ask for but the rarer letters of the typeface; the worker brings the pages itself. */
function keptOf(files: BuiltFiles): string[] {
  const kept = Object.entries(files).filter(
    ([name]) => name !== 'device.js' && !name.endsWith('-wght-normal.woff2'),
  )
  return kept.map(([, { path }]) => path).sort()
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
