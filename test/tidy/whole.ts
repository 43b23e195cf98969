// The repository as a whole: nothing orphaned, nothing of one machine, and papers that agree with the code.

import { dirname, join } from 'node:path'
import { refusals } from '../../src/kernel/refusal.ts'
import { isScript, placesWhere, type Source, type TidyRule } from './source.ts'

// Where the program, its parts and its tools begin; every other file is reached from one of these.
const entries = [
  /^src\/(?:main|operate)\.ts$/,
  /^src\/browser\/page\.ts$/,
  /^number\/src\/(?:index|cli)\.ts$/,
  /^number\/src\/field\/index\.ts$/,
  /\.test\.tsx?$/,
  /^(?:number\/|docs\/|eds\/)?(?:scripts|picture|bench|bin)\/[\w-]+\.(?:m?js|ts)$/,
  // A bench may start processes of its own.
  /^bench\/[\w-]+\/(?:run|measure)\.mjs$/,
]

const codes = Object.keys(refusals)

export const wholeRules: readonly TidyRule[] = [
  {
    name: 'every file is reached from where something begins',
    find: orphans,
    examples: [{ path: 'src/web/forgotten.ts', text: '' }],
  },
  {
    name: 'no file knows a registry or a folder of one machine',
    find: files =>
      placesWhere(
        files.filter(({ path }) => path !== 'LICENSE'),
        /\bregistry\.[a-z]+\.[a-z]+|(?<![\w.~-])\/(?:work|home|Users|root)\/\w+/,
      ),
    examples: [
      { path: '.npmrc', text: `registry=https://${'registry'}.example.org/` },
      { path: 'docs/start.md', text: `cd /${'home'}/somebody/tizilim` },
    ],
  },
  {
    name: 'each refusal stands in docs/errors.md with its status, and no other does',
    find: files => {
      const page = files.find(({ path }) => path === 'docs/errors.md')?.text ?? ''
      const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(
        ([, code, status]) => `${code} ${status}`,
      )
      const table = Object.entries(refusals).map(([code, status]) => `${code} ${status}`)
      return [
        ...table.filter(each => !rows.includes(each)).map(each => `${each} is not in docs/errors.md`),
        ...rows.filter(each => !table.includes(each)).map(each => `${each} is no refusal`),
      ]
    },
    examples: [{ path: 'docs/errors.md', text: '| `payment_required` | 402 | Never. | Nothing. |' }],
  },
  {
    name: 'the words of docs/concepts.md are those of the code, and each stands in three languages',
    find: files => {
      const code = files.filter(({ path }) => /^(?:src|number\/src|db)\//.test(path)).map(({ text }) => text)
      const isUsed = (word: string) =>
        code.some(text => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text))
      const page = files.find(({ path }) => path === 'docs/concepts.md')?.text ?? ''
      return [...page.matchAll(/^\| (?!Қазақша)(.+) \|$/gm)].flatMap(([row, cells]) => {
        const [kk, ru, en, word, meaning, source] = cells!.split(/ *\| */)
        const isWhole = Boolean(kk && ru && en && meaning && source)
        const isOfCode = word === '' || (/^`[\w-]+`$/.test(word ?? '') && isUsed(word!.replaceAll('`', '')))
        return isWhole && isOfCode ? [] : [row]
      })
    },
    examples: [
      { path: 'docs/concepts.md', text: '| сөз | слово | word | `unheardOf` | A word. | Ours |' },
      { path: 'docs/concepts.md', text: '| | слово | word | | A word. | Ours |' },
    ],
  },
  {
    name: 'each refusal is thrown somewhere',
    find: files => {
      const code = files.filter(({ path }) => path.startsWith('src/') && path !== 'src/kernel/refusal.ts')
      const isUsed = (name: string) => code.some(({ text }) => text.includes(`'${name}'`))
      return codes.filter(name => !isUsed(name))
    },
    examples: [{ path: 'src/kernel/refusal.ts', text: "throw new Refusal('not_found')" }],
  },
  {
    name: 'papers name only files that are there',
    find: files => {
      const paths = new Set(files.flatMap(({ path }) => withFolders(path)))
      const papers = files.filter(({ path }) => /^[A-Z]+\.md$|^(?:docs|number|eds)\/.*\.md$/.test(path))
      // Rooms are called by their names, so `rules/day.ts` may mean `src/rules/day.ts`.
      const isThere = (path: string) => paths.has(path) || paths.has(`src/${path}`)
      return placesWhere(papers, /`(?:src|test|number|eds|db|rules|scripts|docs)\/[\w./-]*`/).filter(
        found => !isThere(found.replace(/^.*`(.*)`$/, '$1').replace(/\/$/, '')),
      )
    },
    examples: [{ path: 'README.md', text: 'See `src/web/lost.ts`.' }],
  },
]

function orphans(files: readonly Source[]): string[] {
  const scripts = new Map(files.filter(isScript).map(file => [file.path, file]))
  const reached = new Set<string>()
  const waiting = [...scripts.keys()].filter(path => entries.some(entry => entry.test(path)))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    waiting.push(...neighboursOf(scripts.get(path)!).filter(each => scripts.has(each)))
  }
  return [...scripts.keys()].filter(path => !reached.has(path) && !path.endsWith('.d.ts'))
}

/** The files that a file names by a relative path: imports, workers, pages. Compiled names mean their sources. */
function neighboursOf({ path, text }: Source): string[] {
  return [...text.matchAll(/['`](\.{1,2}\/[\w./-]+)['`]/g)].flatMap(([, relative]) => {
    const target = join(dirname(path), relative!)
    return [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')]
  })
}

function withFolders(path: string): string[] {
  return path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))
}
