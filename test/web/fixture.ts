// The design system's own examples of its markup, read from its package for the tests of our components.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Child } from 'hono/jsx'
import type { LabelSize } from '../../src/web/page/label.tsx'

export interface Words {
  readonly text?: string
  readonly html?: string
  readonly classes?: string
  readonly isPageHeading?: boolean
}

export interface Item extends Words {
  readonly value?: string | number
  readonly href?: string
  readonly name?: string
  readonly checked?: boolean
  readonly selected?: boolean
  readonly hint?: Words
  readonly divider?: string
  readonly behaviour?: string
  readonly conditional?: Words | false
  readonly visuallyHiddenText?: string
}

export interface Row {
  readonly key: Words
  readonly value: Words
  readonly actions?: { readonly items?: readonly Item[] }
}

export interface Cell extends Words {
  readonly format?: string
}

/** What an example was told, as far as any of our components can be told the same. */
export interface Options extends Item {
  readonly id?: string
  readonly idPrefix?: string
  readonly namePrefix?: string
  readonly label?: Words
  readonly legend?: Words
  readonly fieldset?: { readonly legend?: Words }
  readonly hint?: Words
  readonly errorMessage?: Words
  readonly items?: readonly Item[]
  readonly errorList?: readonly Item[]
  readonly rows?: readonly Row[] | readonly (readonly Cell[])[]
  readonly head?: readonly Cell[]
  readonly for?: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly iconFallbackText?: string
  readonly suffix?: Words
  readonly inputmode?: string
  readonly autocomplete?: string
  readonly autocapitalize?: string
  readonly spellcheck?: boolean
  readonly isStartButton?: boolean
  readonly preventDoubleClick?: boolean
  readonly disabled?: boolean
  readonly open?: boolean
  readonly firstCellIsHeader?: boolean
  readonly caption?: string
  readonly captionClasses?: string
  readonly headingLevel?: number
  readonly summaryText?: string
  readonly titleText?: string
  readonly type?: string
}

/** One example: what the design system was told, and the markup it made of it. */
export interface Fixture {
  readonly name: string
  readonly options: Options
  readonly html: string
}

/** All examples of a component of the installed design system. */
export function fixturesOf(component: string): readonly Fixture[] {
  const path = `govuk-frontend/dist/govuk/components/${component}/fixtures.json`
  const text = readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')
  return (JSON.parse(text) as { fixtures: readonly Fixture[] }).fixtures
}

/** Every option an example uses, as a path: `items[].hint.text`. */
export function optionPaths(options: unknown, path = ''): string[] {
  if (Array.isArray(options)) return options.flatMap(item => optionPaths(item, `${path}[]`))
  if (typeof options !== 'object' || options === null) return [path]
  return Object.entries(options).flatMap(([name, value]) =>
    optionPaths(value, path ? `${path}.${name}` : name),
  )
}

/** What a component of ours understands of the options of the design system, and how it is told them. */
export interface Adapter {
  /** Examples that use any other option are left out. */
  readonly understands: readonly string[]
  /** So many examples are compared at least: a renamed option must not empty the test. */
  readonly atLeast: number
  /** Null for an example that no page of ours could be. */
  render(options: Options): Child
  /** Evens out what ours does otherwise on purpose. */
  adjust?(html: string, options: Options): string
}

/** The id of the field of an example, which is where its problem belongs. */
export function idOf(options: Options): string {
  return options.id ?? options.idPrefix ?? options.name ?? ''
}

/** The size that a label, legend or caption is told by its class. */
export function sizeOf(words: Words | undefined): LabelSize | undefined {
  return words?.classes?.match(/--([sml])$/)?.[1] as LabelSize | undefined
}

/** The variants of a block among the classes: `width-2` of `govuk-input--width-2`. */
export function variants(classes: string | undefined, block: string): string[] {
  return (classes ?? '').split(' ').flatMap(name => name.split(`${block}--`)[1] ?? [])
}
