// Our components against the design system's own examples: the same options must give the same markup.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Child } from 'hono/jsx'
import { LanguageSwitch } from '../../src/web/page/language-switch.tsx'
import { NumberStrip } from '../../src/web/page/number-strip.tsx'
import { SummaryList } from '../../src/web/page/summary-list.tsx'
import { SurroundingContext } from '../../src/web/page/surrounding.ts'
import type { FieldProblem } from '../../src/web/page/view.ts'
import { adapters } from './adapter.tsx'
import { type Fixture, fixturesOf, idOf, optionPaths } from './fixture.ts'
import { elementsIn, type HtmlElement, parseHtml, textOf } from './html.ts'

// The variants that our components have; an example of any other is left out.
const knownVariants = [
  /^govuk-button--(secondary|warning)$/,
  /^govuk-input--(width-(2|3|4|5|10|20|30)|extra-letter-spacing)$/,
  /^govuk-(radios|checkboxes)--(inline|small)$/,
  /^govuk-(label|fieldset__legend|table__caption)--[sml]$/,
  /^govuk-tag--(green|yellow|red|grey)$/,
]

for (const [component, adapter] of Object.entries(adapters)) {
  const examples = fixturesOf(component)
    .filter(fixture => isUnderstood(fixture, adapter.understands))
    .map(fixture => ({ ...fixture, ours: adapter.render(fixture.options) }))
    .filter(example => example.ours)

  test(`${component}: at least ${adapter.atLeast} examples are compared`, () => {
    assert(
      examples.length >= adapter.atLeast,
      `Only ${examples.length} examples of ${component} are understood.`,
    )
  })

  for (const { name, options, html, ours } of examples) {
    test(`${component}: ${name}`, () => {
      const message = options.errorMessage?.text
      const problems = message === undefined ? [] : [{ field: idOf(options), message }]
      assert.deepEqual(outline(rendered(ours, problems)), outline(adapter.adjust?.(html, options) ?? html))
    })
  }
}

test('the language switch is marked up as the design system does it', () => {
  const ours = elementsIn(parseHtml(rendered(<LanguageSwitch path="/verify" />)))
  const example = fixturesOf('language-navigation').find(fixture => fixture.name === 'default')
  const kazakh = example?.html
    .replaceAll('Cymraeg', 'Қазақша')
    .replaceAll('#/cy', '/kk/verify')
    .replaceAll('"cy"', '"kk"')
  const [current, other] = elementsIn(parseHtml(kazakh ?? '')).filter(element => element.name === 'li')
  const items = ours.filter(element => element.name === 'li').map(item => tidy(item))
  assert.deepEqual(items.at(-1), tidy(current!))
  assert.deepEqual(items[0], tidy(other!))
})

test('a source stands under the value it belongs to', () => {
  const list = <SummaryList rows={[{ key: 'Name', value: 'ERIKSSON', source: 'from the passport' }]} />
  const value = elementsIn(parseHtml(rendered(list))).find(element => element.name === 'dd')
  assert.equal(textOf(value!), 'ERIKSSONfrom the passport')
})

// Nobody's number: its seventh digit is 2.
const number = '740812200016'

test('the number strip is one string of twelve digits, read digit by digit', () => {
  const strip = stripOf(<NumberStrip number={number} />)
  assert.equal(textOf(strip), number)
  assert.equal(
    strip.attributes.get('aria-label'),
    'born: 7 4 0 8 1 2, century and sex: 2, serial: 0 0 0 1, check: 6',
  )
  const labels = elementsIn(strip).map(group => group.attributes.get('data-label'))
  assert.deepEqual(labels, ['born', 'century and sex', 'serial', 'check'])
})

test('a group at fault is outlined and named', () => {
  const strip = stripOf(<NumberStrip number={number} faults={[{ group: 'check', name: 'does not fit' }]} />)
  const [birth, , , check] = elementsIn(strip)
  assert.match(check?.attributes.get('class') ?? '', /app-strip__group--fault/)
  assert.equal(check?.attributes.get('data-label'), 'does not fit')
  assert.match(strip.attributes.get('aria-label') ?? '', /does not fit: 6$/)
  assert.doesNotMatch(birth?.attributes.get('class') ?? '', /fault/)
})

test('a masked number never reaches the page', () => {
  const html = rendered(<NumberStrip number={number} masked />)
  assert.equal(textOf(stripOf(<NumberStrip number={number} masked />)), '••••••••0016')
  assert.doesNotMatch(html, /7408|1 2/)
})

function stripOf(component: Child): HtmlElement {
  const strip = elementsIn(parseHtml(rendered(component)))[0]
  assert(strip)
  return strip
}

function rendered(component: Child, problems: readonly FieldProblem[] = []): string {
  return String(
    <SurroundingContext.Provider value={{ language: 'en', problems }}>
      {component}
    </SurroundingContext.Provider>,
  )
}

function isUnderstood({ options }: Fixture, understands: readonly string[]): boolean {
  const classes = JSON.stringify(options).matchAll(/"(?:c|captionC)lasses":"([^"]*)"/g)
  const names = [...classes].flatMap(([, text]) => text?.split(' ') ?? [])
  return (
    names.every(name => knownVariants.some(known => known.test(name))) &&
    optionPaths(options).every(path => understands.includes(path))
  )
}

// Markup without what browsers do not mind: space around text, the order of attributes and of classes.
function outline(html: string): unknown {
  return parseHtml(html)
    .children.map(tidy)
    .filter(child => child !== '')
}

function tidy(node: HtmlElement | string): unknown {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ').trim()
  const attributes = [...node.attributes].map(([name, value]) => [name, tidyValue(value)].join('=')).sort()
  return { name: node.name, attributes, children: node.children.map(tidy).filter(child => child !== '') }
}

function tidyValue(value: string): string {
  return value.split(/\s+/).sort().join(' ')
}
