// The rules by which a form is checked today, as the server holds them and as a page brings them along for its script.

import { dayIn } from '../../kernel/clock.ts'
import { dayAfter } from '../../rules/calendar.ts'
import type { Edition } from '../../rules/change.ts'
import type { RuleKind, RuleRow } from '../../rules/pack.ts'
import type { Retained } from '../../rules/retention.ts'
import type { Language } from '../../text/language.ts'
import { languageOf, type Request } from '../reader.ts'

/** The register's own pack as of today. */
export function editionOf(c: Request): Edition {
  const { context } = c.get('site')
  return { pack: context.pack, dayOn: dayIn(context.clock.nowAt()) }
}

const everyKind: readonly RuleKind[] = ['case', 'channel', 'category', 'document', 'representation']

/** The kinds of rules that the script of a page asks; one that is not named here asks for none, only for the day. */
const kindsOn: Readonly<Record<string, readonly RuleKind[]>> = {
  citizenship: ['channel'],
  purpose: ['case'],
  channel: ['case', 'channel', 'category', 'representation'],
  documents: ['document'],
  tasks: everyKind,
  check: everyKind,
  'before-you-submit': everyKind,
  print: everyKind,
}

// A draft lives for thirty days, and its page may have been kept for a while.
const rememberedDays = 60

/** The rule on how long the device keeps the form; each page of it asks. */
const kept: Retained = 'unsent_draft'

/** What the page `name` checks a form by: rules of today and of the last weeks, in the language of the page. */
export function rulesFor(c: Request, name: string): Edition {
  const kinds = kindsOn[name] ?? []
  const { pack, dayOn } = editionOf(c)
  const language = languageOf(c)
  const since = dayAfter(dayOn, -rememberedDays)
  const rows = pack.rows
    .filter(({ kind, key, to }) => (kinds.includes(kind) || key === kept) && (to === null || to > since))
    .map(row => inLanguage(row, language))
  const sources = Object.fromEntries(
    [...new Set(rows.map(({ source }) => source))].map(code => [code, pack.sources[code]!]),
  )
  return { pack: { pack: pack.pack, sources, rows }, dayOn }
}

/** A row without its proof, and with its sentence in one language only: a phone pays for each byte. */
function inLanguage(row: RuleRow, language: Language): RuleRow {
  const says = { [language]: row.says[language] }
  return { ...row, quote: '', says } as unknown as RuleRow
}
