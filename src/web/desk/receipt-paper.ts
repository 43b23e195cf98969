// Sends the receipt of intake, or why no number was formed, as a paper to hand over.

import { assert } from '../../kernel/assert.ts'
import { dayIn } from '../../kernel/clock.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type Ground, receiptPaper, refusalPaper, type Words } from '../../paper/receipt.ts'
import { ruleOn, rulesOn } from '../../rules/day.ts'
import type { RulePack } from '../../rules/pack.ts'
import type { Application } from '../../service/application.ts'
import { viewReceipt } from '../../service/receipt.ts'
import { languages } from '../../text/language.ts'
import { officeName } from '../../text/office.ts'
import { languageOf, type Request } from '../reader.ts'
import { referenceOf } from './reference.ts'

/** Refuses with `not_found` before something has happened at the counter. */
export async function sendReceipt(c: Request): Promise<Response> {
  const { context, authority } = c.get('site')
  const officer = c.get('officer')!
  const { application, given } = await viewReceipt(context, officer, referenceOf(c))
  if (!given) throw new Refusal('not_found')
  const { reference, state, dueOn, ground: key, passport } = application
  const on = dayIn(given.at)
  const facts = {
    demo: context.demo,
    authority: authority?.name ?? null,
    reference,
    applicant: [passport.family, passport.given].filter(Boolean).join(' '),
    office: inAll(language => officeName(language, application.office ?? officer.office)),
    // Strangers learn the code of an officer, never the name.
    officer: given.officer.slice(0, 8),
    on,
  }
  const language = languageOf(c)
  if (key !== null) {
    const ground = groundOf(context.pack, key, on)
    const paper = state === 'refused' ? refusalPaper : receiptPaper
    return answer(c, reference, await paper(language, { ...facts, outcome: 'refused', ground }))
  }
  assert(dueOn, 'what was accepted has a term')
  const papers = papersOf(context.pack, application, on)
  return answer(c, reference, await receiptPaper(language, { ...facts, outcome: 'accepted', dueOn, papers }))
}

/** The file is named by the reference alone. */
function answer(c: Request, reference: string, bytes: Uint8Array): Response {
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${reference}-receipt-${languageOf(c)}.pdf"`,
  })
}

function groundOf(pack: RulePack, key: string, dayOn: string): Ground {
  const rule = ruleOn(pack, 'refusal_ground', key, dayOn)
  if (!rule) throw new Refusal('rule_unknown', { kind: 'refusal_ground', key })
  const { body, says, source, quote, checkedOn } = rule
  const name = pack.sources[source]?.name ?? inAll(() => source)
  return { code: body.code, name: body.name, says, source: name, quote, checkedOn }
}

/** The names of the papers that were seen, as the rules of the day have them. */
function papersOf(pack: RulePack, { intake }: Application, dayOn: string): readonly Words[] {
  const names = new Map(rulesOn(pack, 'document', dayOn).map(({ body }) => [body.item, body.name]))
  return (intake?.papers ?? []).flatMap(({ item }) => names.get(item) ?? [])
}

function inAll(word: (language: (typeof languages)[number]) => string): Words {
  return Object.fromEntries(languages.map(language => [language, word(language)])) as Words
}
