// Finds pages and rules by words, in the reader's language; what is searched for is neither stored nor logged.

import type { RuleKind, RuleRow } from '../../rules/pack.ts'
import { en } from '../../text/en.ts'
import type { Language } from '../../text/language.ts'
import { type MessageKey, say, sayAny } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

/** The pages that are searched, with the beginning of the keys of their sentences. */
const pages: readonly { readonly path: string; readonly title: MessageKey; readonly topic: string }[] = [
  { path: '', title: 'home.title', topic: 'home.' },
  { path: '/what-is-iin', title: 'place.digit.title', topic: 'place.digit.' },
  { path: '/why', title: 'way.why.title', topic: 'way.why.' },
  { path: '/how', title: 'way.how.title', topic: 'way.how.' },
  { path: '/check-need', title: 'home.check', topic: 'need.' },
  { path: '/documents', title: 'paperwork.title', topic: 'paperwork.' },
  { path: '/where-is-my-iin', title: 'place.where.title', topic: 'place.where.' },
  { path: '/translation-and-names', title: 'paperwork.translation', topic: 'paperwork.names.' },
  { path: '/residents', title: 'place.resident.title', topic: 'place.resident.' },
  { path: '/exchange', title: 'place.exchange.title', topic: 'place.exchange.' },
  { path: '/entrepreneurs', title: 'place.trade.title', topic: 'place.trade.' },
  { path: '/verify', title: 'verify.title', topic: 'verify.' },
  { path: '/verify/bulk', title: 'bulk.title', topic: 'bulk.lead' },
  { path: '/verify/certificate', title: 'certify.title', topic: 'certify.' },
  { path: '/guide', title: 'guide.title', topic: 'guide.' },
  { path: '/fraud', title: 'fraud.title', topic: 'fraud.' },
  { path: '/fraud/check', title: 'fraud.check.title', topic: 'fraud.question.' },
  { path: '/fraud/report', title: 'fraud.report.title', topic: 'fraud.report.' },
  { path: '/help', title: 'help.title', topic: 'help.script.' },
  { path: '/help/address-reference', title: 'help.address.title', topic: 'help.address.' },
  { path: '/help/eds', title: 'help.eds.title', topic: 'help.eds.' },
  { path: '/help/faq', title: 'help.faq.title', topic: 'help.faq.' },
  { path: '/psc', title: 'finder.psc.title', topic: 'finder.psc.' },
  { path: '/consulates', title: 'finder.consulate.title', topic: 'finder.consulate.' },
  { path: '/offline', title: 'offline.title', topic: 'offline.' },
  { path: '/report', title: 'report.title', topic: 'report.' },
  { path: '/status', title: 'status.title', topic: 'status.' },
  { path: '/sources', title: 'sources.title', topic: 'sources.' },
  { path: '/changes', title: 'changes.title', topic: 'changes.' },
  { path: '/accessibility', title: 'accessibility.title', topic: 'accessibility.' },
  { path: '/privacy', title: 'privacy.title', topic: 'privacy.' },
  { path: '/disclaimer', title: 'disclaimer.title', topic: 'disclaimer.' },
]

/** Where a rule of a kind is shown; every other stands among the sources. */
const rulePaths: Readonly<Partial<Record<RuleKind, string>>> = {
  case: '/why',
  category: '/documents?channel=consulate',
  channel: '/status',
  contact: '/help',
  document: '/documents',
  next_step: '/help/eds',
  passport_field: '/translation-and-names',
  placement: '/where-is-my-iin',
  fee: '/help/faq',
  term: '/help/faq',
}

interface Found {
  readonly path: string
  readonly title: string
  readonly sentence: string
}

const queryLengthMax = 100
const foundMax = 20

export function showSearch(c: Request): Response {
  const language = languageOf(c)
  const query = (c.req.query('q') ?? '').slice(0, queryLengthMax)
  const words = wordsOf(query)
  const found = words.length > 0 ? find(c, words).slice(0, foundMax) : []
  return page(
    c,
    <PublicPage c={c} path="/search" title={say(language, 'search.title')}>
      <form method="get" action={address(language, '/search')}>
        <Input
          id="q"
          label={say(language, 'search.words')}
          hint={say(language, 'search.example')}
          type="search"
          value={query}
          maxlength={queryLengthMax}
          autocomplete="off"
        />
        <Button preventDoubleClick={false}>{say(language, 'search.submit')}</Button>
      </form>
      {words.length > 0 && (
        <h2 class="govuk-heading-m">{say(language, 'search.found', { count: found.length })}</h2>
      )}
      {words.length > 0 && found.length === 0 && <p class="govuk-body">{say(language, 'search.none')}</p>}
      <ul class="app-found">
        {found.map(({ path, title, sentence }) => (
          <li>
            <a class="govuk-link" href={address(language, path)}>
              {title}
            </a>
            <br />
            {sentence}
          </li>
        ))}
      </ul>
    </PublicPage>,
  )
}

function find(c: Request, words: readonly string[]): readonly Found[] {
  const language = languageOf(c)
  const { pack, dayOn } = editionOf(c)
  const rows = pack.rows.filter(({ from, to }) => from <= dayOn && (to === null || dayOn < to))
  const inTitles = pages.filter(({ title }) => holds(sayAny(language, title, {}), words))
  const others = pages.filter(each => !inTitles.includes(each))
  return [
    ...inTitles.map(({ path, title, topic }) => ({
      path,
      title: sayAny(language, title, {}),
      sentence: sentencesOf(language, topic).find(each => holds(each, words)) ?? '',
    })),
    ...others.flatMap(({ path, title, topic }) => {
      const sentence = sentencesOf(language, topic).find(each => holds(each, words))
      return sentence === undefined ? [] : [{ path, title: sayAny(language, title, {}), sentence }]
    }),
    ...rows.flatMap(row => foundRule(language, row, words)),
  ]
}

function foundRule(language: Language, row: RuleRow, words: readonly string[]): readonly Found[] {
  const path = rulePaths[row.kind] ?? '/sources'
  const sentence = row.says[language]
  const title = 'name' in row.body ? row.body.name[language] : say(language, 'search.rule')
  return holds(`${title} ${sentence}`, words) ? [{ path, title, sentence }] : []
}

// A sentence that asks for a value cannot be shown without one.
function sentencesOf(language: Language, topic: string): readonly string[] {
  const keys = (Object.keys(en) as MessageKey[]).filter(
    key => key.startsWith(topic) && !en[key].includes('{'),
  )
  return keys.map(key => sayAny(language, key, {}))
}

function holds(text: string, words: readonly string[]): boolean {
  const folded = fold(text)
  return words.every(word => folded.includes(word))
}

/** Endings of Russian and Kazakh words change, so a long word is looked for without its last two letters. */
function wordsOf(query: string): readonly string[] {
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(word => (word.length > 5 ? word.slice(0, -2) : word))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
}
