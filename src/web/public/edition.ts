// By which rules and for which day a public page answers: today's, unless its address asks "as of".

import { dayIn } from '../../kernel/clock.ts'
import { isDay } from '../../kernel/day.ts'
import { coveredFromOn } from '../../rules/code.ts'
import type { RulePack } from '../../rules/pack.ts'
import type { Request } from '../reader.ts'

/** A pack as of a day, and what an address must say to ask by them again; empty for today by the usual rules. */
export interface Edition {
  readonly pack: RulePack
  readonly dayOn: string
  readonly todayOn: string
  readonly asked: Readonly<Record<string, string>>
}

/** The edition that `?asOf=2024-06-01&pack=order-258-2024` asks for; what cannot be answered counts as not asked. */
export function editionOf(c: Request): Edition {
  const { context, packs } = c.get('site')
  const todayOn = dayIn(context.clock.nowAt())
  const [asOf, name] = [c.req.query('asOf') ?? '', c.req.query('pack') ?? '']
  const isAsked = isDay(asOf) && asOf >= coveredFromOn && asOf < '2100-01-01' && asOf !== todayOn
  const other = name === context.pack.pack ? undefined : packs.get(name)
  return {
    pack: other ?? context.pack,
    dayOn: isAsked ? asOf : todayOn,
    todayOn,
    asked: { ...(isAsked && { asOf }), ...(other && { pack: name }) },
  }
}

/** A path with its query, made of codes only: `pathOf('/how', { pack: 'order-258-2024' })`. */
export function pathOf(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
