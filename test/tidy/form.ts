// The form of a file: its size, its name, its first line, and what does not belong into it.

import { basename } from 'node:path'
import { isCode, isScript, placesWhere, type Source, type TidyRule } from './source.ts'

const fileLinesMax = 400
const functionLinesMax = 70
const lineColumnsMax = 120

// A sentence of `src/text` cannot be broken, nor can a sample of a machine-readable line.
const isSentence = (line: string) => /^\s*(?:['\w.]+: )?'[^']*',?$/.test(line)

// Words are put together here, so that this file does not break its own rules.
const unfinished = new RegExp(
  `\\b(?:${['TO', 'FIX'].map((half, at) => half + ['DO', 'ME'][at]).join('|')})\\b`,
)
const silencer = new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}|biome-${'ignore'}-all`)
const emoji = /\p{Emoji_Presentation}/u
const anything = /(?::|\bas|<|\|)\s*any\s*(?:[;,)>=|&\]}]|\[\]|$)/m

export const formRules: readonly TidyRule[] = [
  {
    name: `a file has at most ${fileLinesMax} lines`,
    find: files =>
      files
        .filter(isCode)
        .filter(({ text }) => linesOf(text).length > fileLinesMax)
        .map(({ path, text }) => `${path} has ${linesOf(text).length} lines`),
    examples: [{ path: 'src/web/long.ts', text: 'x\n'.repeat(fileLinesMax + 1) }],
  },
  {
    name: `a function has at most ${functionLinesMax} lines`,
    find: files => files.filter(isScript).flatMap(longFunctions),
    examples: [
      { path: 'src/web/long.ts', text: `export function long() {\n${'  x()\n'.repeat(functionLinesMax)}}\n` },
      { path: 'src/web/long.ts', text: `const long = () => {\n${'  x()\n'.repeat(functionLinesMax)}}\n` },
    ],
  },
  {
    name: `a line has at most ${lineColumnsMax} columns`,
    find: files => files.filter(isCode).flatMap(wideLines),
    examples: [{ path: 'src/web/wide.ts', text: `call(${'x'.repeat(lineColumnsMax)})` }],
  },
  {
    name: 'a file begins with a sentence that says what it is',
    find: files =>
      files
        .filter(isCode)
        .filter(({ text }) => !/[.:]$/.test(openingOf(text)))
        .map(({ path }) => path),
    examples: [
      { path: 'src/web/mute.ts', text: "import { Hono } from 'hono'\n" },
      { path: 'src/web/short.css', text: '/* Page */\n' },
    ],
  },
  {
    name: 'a file is named in small letters and dashes, for a thing',
    find: files =>
      files
        .filter(isCode)
        .map(({ path }) => path)
        .filter(path => !isGoodName(basename(path))),
    examples: ['strings-util.ts', 'helper.ts', 'dbManager.ts', 'Common.ts', 'user-service.ts', 'misc.ts'].map(
      name => ({
        path: `src/web/${name}`,
        text: '',
      }),
    ),
  },
  {
    name: 'nothing is exported without a name',
    find: files => placesWhere(files.filter(isScript), /^export default\b|\bas default\b/m),
    examples: [{ path: 'src/web/nameless.ts', text: 'export default function () {}' }],
  },
  {
    name: 'nothing is left for later, typed away or silenced',
    find: files =>
      [unfinished, silencer, anything].flatMap(pattern => placesWhere(files.filter(isScript), pattern)),
    examples: [
      { path: 'src/web/a.ts', text: `// ${unfinished.source.slice(5, 9)}: later` },
      { path: 'src/web/b.ts', text: `function f(x: ${'any'}) {}` },
      { path: 'src/web/c.ts', text: `const x = y as ${'any'}` },
      { path: 'src/web/d.ts', text: `// @ts-${'ignore'}` },
    ],
  },
  {
    name: 'no test is skipped or run alone',
    find: files => placesWhere(files.filter(isScript), /\b(?:it|test|describe)\.(?:skip|only|todo)\b/),
    examples: [{ path: 'test/web/a.test.ts', text: `it.${'skip'}('works', () => {})` }],
  },
  {
    name: 'no picture stands for a word',
    // What tests try out may be anything.
    find: files =>
      placesWhere(
        files.filter(({ path }) => !/(?:^|\/)(?:test\/|vectors\.json)/.test(path)),
        emoji,
      ),
    examples: [{ path: 'README.md', text: 'It works \u{1f642}' }],
  },
]

function isGoodName(name: string): boolean {
  const words = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.test|\.d)?\.[a-z]+$/.exec(name)?.[1]?.split('-')
  const vague = ['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'manager', 'impl', 'service', 'base']
  return words?.every(word => !vague.includes(word)) ?? false
}

/** The comment that a file begins with, to its first empty line. */
function openingOf(text: string): string {
  const [first = '', ...rest] = linesOf(text.replace(/^#!.*\n/, ''))
  const mark = /^(?:\/\/|--|\/\*) /.exec(first)?.[0]
  if (!mark) return ''
  const after = rest.findIndex(line => !/^(?:\/\/ | \*|-- | {3}\S)/.test(line))
  return [first, ...rest.slice(0, after)].join(' ').replace(/ ?\*\/$/, '')
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}

function wideLines({ path, text }: Source): string[] {
  return linesOf(text).flatMap((line, index) => {
    const columns = [...line].length
    return columns > lineColumnsMax && !isSentence(line)
      ? [`${path}:${index + 1} has ${columns} columns`]
      : []
  })
}

// A function in formatted code: it ends at the next brace that stands as far in as its first line.
const opensFunction = /\bfunction\b.*[({]$|=> \{$|^\s+(?:(?:async|static|get|set) )*#?\w+\(.*\{$/
const opensOther = /^\s*(?:if|for|while|switch|describe|\/\/|\*|\} )/

function longFunctions({ path, text }: Source): string[] {
  const lines = linesOf(text)
  return lines.flatMap((line, start) => {
    if (!opensFunction.test(line) || opensOther.test(line)) return []
    const close = `${/^\s*/.exec(line)![0]}}`
    const end = lines.findIndex((each, at) => at > start && each.startsWith(close))
    const length = end - start + 1
    return length > functionLinesMax ? [`${path}:${start + 1} has ${length} lines`] : []
  })
}
