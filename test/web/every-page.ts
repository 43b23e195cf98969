// What every page promises, whatever it shows; the test client checks it on each answer.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { isLanguage, type Language, languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { builtFiles } from '../../src/web/asset.ts'
import { shippedPacks } from '../rules/shipped.ts'
import { elementsIn, type HtmlElement, textOf } from './html.ts'

interface Fetched {
  readonly headers: Headers
  readonly page: HtmlElement
  readonly text: string
}

/** Fails with the page's path and the promise it breaks. */
export function checkPage(path: string, fetched: Fetched, demo: boolean): void {
  const elements = elementsIn(fetched.page)
  const page: Page = { path, elements, ids: elements.flatMap(element => element.attributes.get('id') ?? []) }
  checkHeaders(page, fetched.headers)
  const language = checkLanguage(page)
  checkHeading(page, language)
  checkIds(page)
  checkFields(page)
  checkForms(page)
  checkNothingInline(page)
  checkStyled(page)
  checkAddresses(page)
  checkFrame(page, fetched.text, language, demo)
}

interface Page {
  readonly path: string
  readonly elements: readonly HtmlElement[]
  readonly ids: readonly string[]
}

function all(page: Page, ...names: readonly string[]): HtmlElement[] {
  return page.elements.filter(element => names.includes(element.name))
}

function checkHeaders(page: Page, headers: Headers): void {
  const policy = headers.get('Content-Security-Policy') ?? ''
  assert.match(policy, /default-src 'none'/, `${page.path}: everything is forbidden that is not allowed.`)
  assert.doesNotMatch(policy, /unsafe|\*/, `${page.path}: the policy has no hole.`)
  assert.match(headers.get('Cache-Control') ?? '', /no-store/, `${page.path}: nobody keeps a page.`)
}

function checkLanguage(page: Page): Language {
  const lang = all(page, 'html')[0]?.attributes.get('lang') ?? ''
  assert(isLanguage(lang), `${page.path}: <html lang="${lang}"> is one of ours.`)
  const prefix = page.path.split(/[/?]/)[1] ?? ''
  if (isLanguage(prefix)) assert.equal(lang, prefix, `${page.path}: the language is that of the address.`)
  return lang
}

function checkHeading(page: Page, language: Language): void {
  const headings = all(page, 'h1').map(textOf)
  assert.equal(headings.length, 1, `${page.path}: one h1, not ${JSON.stringify(headings)}.`)
  const title = textOf(all(page, 'title')[0] ?? { name: '', attributes: new Map(), children: [] })
  const wrong = page.elements.some(element => element.attributes.get('class') === 'govuk-error-summary')
  const start = wrong ? `${say(language, 'component.error')} ${headings[0]}` : headings[0]
  assert(title.startsWith(`${start} · `), `${page.path}: the title "${title}" begins with "${start}".`)
}

function checkIds(page: Page): void {
  const twice = page.ids.filter((id, index) => page.ids.indexOf(id) !== index)
  assert.deepEqual(twice, [], `${page.path}: each id stands once.`)
  const references = page.elements.flatMap(element => [
    ...(element.attributes.get('for')?.split(' ') ?? []),
    ...(element.attributes.get('aria-describedby')?.split(' ') ?? []),
    ...(element.attributes.get('aria-labelledby')?.split(' ') ?? []),
    ...(element.attributes.get('href')?.match(/(?<=^#).+/) ?? []),
  ])
  const lost = references.filter(id => !page.ids.includes(id))
  assert.deepEqual(lost, [], `${page.path}: what is referred to stands on the page.`)
}

function checkFields(page: Page): void {
  const labelled = new Set(all(page, 'label').map(label => label.attributes.get('for')))
  for (const { name, attributes } of all(page, 'input', 'select', 'textarea')) {
    if (['hidden', 'submit'].includes(attributes.get('type') ?? '')) continue
    const id = attributes.get('id')
    const hasLabel = labelled.has(id) || attributes.has('aria-label') || attributes.has('aria-labelledby')
    assert(hasLabel, `${page.path}: <${name} id="${id}"> has a label.`)
    assert(attributes.get('name'), `${page.path}: <${name} id="${id}"> has a name.`)
  }
}

function checkForms(page: Page): void {
  for (const { attributes } of all(page, 'form')) {
    assert(attributes.get('action')?.startsWith('/'), `${page.path}: a form says where it is sent.`)
    assert(/^(get|post)$/.test(attributes.get('method') ?? ''), `${page.path}: a form says how it is sent.`)
  }
}

function checkNothingInline(page: Page): void {
  assert.equal(all(page, 'style').length, 0, `${page.path}: no style stands in the page.`)
  for (const script of all(page, 'script')) {
    assert(
      script.attributes.get('src')?.startsWith('/assets/'),
      `${page.path}: scripts stand in files of ours.`,
    )
    assert.equal(textOf(script), '', `${page.path}: no script stands in the page.`)
  }
  const inline = page.elements
    .flatMap(element => [...element.attributes.keys()])
    .filter(name => /^(on|style$)/.test(name))
  assert.deepEqual(inline, [], `${page.path}: no event or style stands in an attribute.`)
}

/** Where the look of a class begins: the addresses of style sheets for screens with a rule that starts with it. */
const sheetsByClass = new Map<string, Set<string>>()
for (const [name, { path }] of Object.entries(builtFiles())) {
  if (!name.endsWith('.css') || name === 'print.css') continue
  const css = readFileSync(new URL(`../..${path}`, import.meta.url), 'utf8')
  for (const [, known = ''] of css.matchAll(/(?<=[{},])\.(app-[\w-]+)/g)) {
    sheetsByClass.set(known, (sheetsByClass.get(known) ?? new Set()).add(path))
  }
}

function checkStyled(page: Page): void {
  const links = all(page, 'link').map(({ attributes }) => attributes.get('href') ?? '')
  const classes = page.elements.flatMap(({ attributes }) => attributes.get('class')?.split(/\s+/) ?? [])
  for (const each of new Set(classes)) {
    const sheets = [...(sheetsByClass.get(each) ?? [])]
    const isStyled = sheets.length === 0 || sheets.some(sheet => links.includes(sheet))
    assert(isStyled, `${page.path}: one of its style sheets says how .${each} looks.`)
  }
}

/** The addresses that the packs name as their sources, and no others that look alike. */
const publishedSources: ReadonlySet<string> = new Set(
  [...shippedPacks.values()].flatMap(({ sources }) => Object.values(sources).flatMap(({ url }) => url ?? [])),
)

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function checkAddresses(page: Page): void {
  const addresses = page.elements.flatMap(({ attributes }) =>
    ['href', 'src', 'action', 'formaction'].flatMap(name => attributes.get(name) ?? []),
  )
  for (const address of addresses) {
    // The names of our files end in a piece of a hash, which may be all digits; acts of law have numbers of their own.
    if (!address.startsWith('/assets/') && !publishedSources.has(address)) {
      // The id of a proposal is drawn by chance, and says nothing whatever its digits are.
      const telling = address.replaceAll(uuid, '')
      assert.doesNotMatch(telling, /\d{6}/, `${page.path}: no address carries what could be a number.`)
    }
  }
}

function checkFrame(page: Page, text: string, language: Language, demo: boolean): void {
  for (const key of ['frame.free', 'frame.maker', 'frame.skip'] as const) {
    assert(text.includes(say(language, key)), `${page.path}: every page says "${say(language, key)}".`)
  }
  assert.equal(text.includes(say(language, 'frame.demo')), demo, `${page.path}: the demonstration says so.`)
  assert.equal(all(page, 'main').length, 1, `${page.path}: one main part.`)
  const helpLine = page.elements.some(element => element.attributes.get('href') === 'tel:1414')
  assert(helpLine, `${page.path}: the help line stands on every page.`)
  const others = languages.filter(other => other !== language)
  const alternates = page.elements.filter(element => element.attributes.get('rel') === 'alternate')
  const switched = alternates.map(element => element.attributes.get('hreflang'))
  assert.deepEqual(switched, others, `${page.path}: the same page is linked in the other languages.`)
}
