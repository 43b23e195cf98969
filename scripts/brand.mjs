// Turns the style of the design system into ours: our type, our rhythm, and only the parts our pages name.

import { transform } from 'lightningcss'

// The design system's type sizes, in rem for screens and in points for paper, and what ours are called.
const sizes = new Map([
  ['1rem', 'small'],
  ['1.1875rem', 'body'],
  ['14pt', 'body'],
  ['1.3125rem', 'm'],
  ['1.5rem', 'm'],
  ['18pt', 'm'],
  ['1.6875rem', 'l'],
  ['2.25rem', 'l'],
  ['24pt', 'l'],
])

const lines = { small: 'var(--line-small)', body: 'var(--line-body)' }

// Its spaces, in steps of five pixels, and ours in steps of four and eight.
const spaces = new Map([
  [5, 4],
  [10, 8],
  [15, 16],
  [25, 24],
  [30, 32],
  [50, 48],
  [60, 64],
])

// Classes that a script sets, which no page names.
const always = new Set(['govuk-frontend-supported'])

/**
 * The style of the design system without its font, its emblem and every part that `sources` do not name.
 *
 * `sources` is the text of all pages and components.
 */
export function brand(css, sources) {
  const named = blocksNamedIn(sources)
  return transform({
    filename: 'govuk-frontend.css',
    code: Buffer.from(css.replace(forOldBrowsers, '')),
    visitor: { Rule: { 'font-face': () => [], style: rule => brandedRule(rule, named) } },
  }).code.toString()
}

// The package addresses Internet Explorer by media queries with \0, which break the grammar of CSS.
const forOldBrowsers = /@media[^{]*\\0[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g

// `govuk-radios__item` and `govuk-radios--small` both belong to the block `govuk-radios`.
function blocksNamedIn(sources) {
  return new Set([...always, ...sources.match(/govuk-!?[a-z]+(?:-[a-z0-9]+)*/g)])
}

function brandedRule(rule, named) {
  const selectors = rule.value.selectors.filter(selector => isNamed(selector, named))
  if (selectors.length === 0) return []
  const { declarations, importantDeclarations } = rule.value.declarations
  return withoutNulls({
    ...rule,
    value: {
      ...rule.value,
      selectors,
      declarations: { declarations: branded(declarations), importantDeclarations },
    },
  })
}

// lightningcss hands out null for what is absent, and takes back only its absence.
function withoutNulls(node) {
  return JSON.parse(JSON.stringify(node, (_key, value) => value ?? undefined))
}

function isNamed(selector, named) {
  return selector.every(
    part => part.type !== 'class' || !part.name.startsWith('govuk-') || named.has(blockOf(part.name)),
  )
}

function blockOf(className) {
  return className.replace(/(?:__|--).*$/, '')
}

function branded(declarations) {
  const size = declarations.map(sizeName).find(Boolean)
  return declarations.flatMap(declaration => {
    if (declaration.property === 'font-family') return []
    if (size && declaration.property === 'font-size')
      return [{ property: 'font-size', raw: `var(--size-${size})` }]
    if (size && declaration.property === 'line-height') {
      return [{ property: 'line-height', raw: lines[size] ?? 'var(--line-heading)' }]
    }
    return [/^(margin|padding)/.test(declaration.property) ? inOurRhythm(declaration) : declaration]
  })
}

function sizeName({ property, value }) {
  if (property !== 'font-size' || value.value?.type !== 'dimension') return undefined
  const { unit, value: number } = value.value.value
  return sizes.get(`${Number(number.toFixed(4))}${unit}`)
}

function inOurRhythm(declaration) {
  return JSON.parse(JSON.stringify(declaration), (_key, node) =>
    node?.unit === 'px' && spaces.has(node.value) ? { ...node, value: spaces.get(node.value) } : node,
  )
}
