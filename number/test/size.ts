// Bundles names of the library the way an application would and weighs the result.

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

const ENTRY = 'entry'
const LIBRARY = fileURLToPath(new URL('../src/index.js', import.meta.url))

export interface Budget {
  readonly what: string
  readonly names: readonly string[]
  readonly bytesMax: number
}

/** The budgets in bytes, minified and gzipped. */
export const BUDGETS: readonly Budget[] = [
  { what: 'isIin', names: ['isIin'], bytesMax: 600 },
  { what: 'isIin, why, parse', names: ['isIin', 'why', 'parse'], bytesMax: 1200 },
  {
    what: 'the whole core without the sentences',
    names: [
      ...[
        'isIin',
        'isBin',
        'why',
        'parse',
        'parseOrThrow',
        'NumberError',
        'judge',
        'compact',
        'format',
        'mask',
      ],
      ...['neighbours', 'isRnn', 'checkDigit', 'serials', 'generate', 'jsonSchema'],
    ],
    bytesMax: 4000,
  },
]

/** The bytes that these exports of the library cost, tree-shaken, minified and gzipped. */
export async function measure(names: readonly string[], library = LIBRARY): Promise<number> {
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === ENTRY ? id : null),
        load: id => (id === ENTRY ? `export { ${names.join(', ')} } from ${JSON.stringify(library)}` : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  return gzipSync(output[0].code, { level: 9 }).length
}
