// The name of a way to apply, as the pack has it.

import type { Channel } from '../../rules/code.ts'
import { standingRule } from '../../rules/day.ts'
import type { Language } from '../../text/language.ts'
import type { Edition } from './edition.ts'

/** The name of a channel: `Public service centre (PSC)`. */
export function channelName(language: Language, { pack, dayOn }: Edition, channel: Channel): string {
  return standingRule(pack, 'channel', channel, dayOn).body.name[language]
}
