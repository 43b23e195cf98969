// The public pages as they run on a reader's device: the service worker asks them when the network does not answer.

import { Hono } from 'hono'
import { systemClock } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { languages } from '../text/language.ts'
import { type BuiltFiles, knowFiles } from './built-file.ts'
import { type Facts, unfoldFacts } from './fact.ts'
import type { Environment, Site } from './reader.ts'
import { readings } from './reading.ts'
import { securityHeaders } from './security.ts'

/**
 * The pages as a function from request to answer, the same that the server gives to a stranger on the same day.
 * `facts` is what `foldFacts` made.
 *
 * Answers 404 to every address that is not one of them, and knows no officer.
 */
export function openDevice(
  facts: string,
  files: BuiltFiles,
  clock = systemClock,
): (request: Request) => Response | Promise<Response> {
  knowFiles(() => files)
  const app = new Hono<Environment>()
  const site = siteOf(unfoldFacts(facts), clock)
  app.use(async (c, next) => {
    c.set('site', site)
    c.set('officer', null)
    await next()
  })
  app.use(securityHeaders({ secure: false }))
  for (const { method = 'GET', path, handle } of readings) {
    app.on(method, `/:language{(?:${languages.join('|')})}${path}`, handle)
  }
  return request => app.fetch(request)
}

/** What the pages of the list ask for; nothing stands behind the rest of a site here. */
function siteOf({ demo, pack, packs }: Facts, clock: Site['context']['clock']): Site {
  const byName = new Map(packs.map(each => [each.pack, each]))
  const usual = byName.get(pack)
  if (!usual) throw new Refusal('rules_invalid')
  return { context: { clock, pack: usual, demo }, packs: byName, origin: null } as unknown as Site
}
