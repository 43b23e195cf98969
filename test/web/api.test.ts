// The API for programs: its document is true of its answers, and its verdicts are the library's own.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, beforeEach, describe, test } from 'node:test'
import { judge, type Verdict } from '@tizilim/iin'
import { z } from 'zod'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { openSite, signIn } from './site.ts'
import { formNumber } from './walk.ts'

let statements = 0

const site = await openSite({
  wrap: store => ({
    ...store,
    query: statement => {
      statements++
      return store.query(statement)
    },
    transaction: work => {
      statements++
      return store.transaction(work)
    },
  }),
})
after(site.close)
const officer = await signIn(site)
const cookie = `session=${officer.cookies.get('session')}`
const issued = await formNumber(officer)
beforeEach(() => {
  statements = 0
})

type Schema = Record<string, unknown>

interface ApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly requestBody: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>
}

type Content = Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>

const api = (await (await site.app.request('/api/openapi.json')).json()) as ApiDocument
const operation = api.paths['/v1/check']!.post!

/** Whether a value is what the document says under `name`, and holds nothing that it does not say. */
function matches(name: string, value: unknown): boolean {
  const text = JSON.stringify({ ...api.components.schemas[name], $defs: api.components.schemas })
  const closed = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'), (_key, inner: Schema) =>
    inner?.properties ? { ...inner, additionalProperties: false } : inner,
  )
  return z.fromJSONSchema(closed).safeParse(value).success
}

interface Asking {
  readonly cookie?: string
  readonly language?: string
  readonly type?: string
}

async function ask(body: string, { cookie = '', language = 'en', type = 'application/json' }: Asking = {}) {
  const headers = { 'Content-Type': type, 'Accept-Language': language, Cookie: cookie }
  const response = await site.app.request('/api/v1/check', { method: 'POST', headers, body })
  const answer = (await response.json()) as Record<string, unknown>
  const [schema] = Object.values(operation.responses[response.status]!.content)
  const name = schema!.schema.$ref.split('/').at(-1)!
  assert(matches(name, answer), `The document describes ${JSON.stringify(answer).slice(0, 500)}`)
  return { status: response.status, headers: response.headers, answer }
}

async function verdictsOn(
  numbers: readonly string[],
  { options, ...asking }: Asking & { readonly options?: object } = {},
): Promise<Verdict[]> {
  const { status, answer } = await ask(JSON.stringify({ numbers, options }), asking)
  assert.equal(status, 200)
  return answer.verdicts as Verdict[]
}

describe('the document', () => {
  test('is OpenAPI 3.1 and says where the operation is', async () => {
    assert.equal(api.openapi, '3.1.0')
    assert.equal(api.info.title, 'Tizilim')
    assert.deepEqual(
      Object.keys(api.paths).map(path => api.servers[0]!.url + path),
      ['/api/v1/check', '/api/v1/certificate-keys', '/api/v1/certificate-withdrawals'],
    )
    assert.deepEqual(Object.keys(operation.responses), ['200', '400', '413', '429', '500'])
    for (const { description } of Object.values(operation.responses)) assert(description)
    assert(operation.summary && operation.operationId)
  })

  test('refers to nothing that it does not have', () => {
    const references = [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(m => m[1]!)
    assert(references.length > 4)
    for (const name of references) assert(api.components.schemas[name], name)
  })

  test('knows what it does not allow', () => {
    assert(!matches('CheckAnswer', { verdicts: [{ level: 'issued' }] }))
    assert(!matches('CheckAnswer', { verdicts: [{ ...judge('1'), more: true }] }))
    assert(matches('CheckAnswer', { verdicts: [judge('1')] }))
  })
})

describe('the verdicts', () => {
  interface Vector {
    readonly input: string
    readonly options: object
    readonly verdict: Verdict
  }
  const file = new URL('../../../number/vectors.json', import.meta.url)
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[]

  test('are those of every shared case, with its options and in the order of the numbers', async () => {
    const keyOf = ({ options }: Vector) => JSON.stringify(options)
    const keys = new Set(vectors.map(keyOf))
    assert(vectors.length >= 500 && keys.size > 10)
    for (const key of keys) {
      const batch = vectors.filter(vector => keyOf(vector) === key)
      const verdicts = await verdictsOn(
        batch.map(({ input }) => input),
        { options: batch[0]!.options },
      )
      assert.deepEqual(
        verdicts,
        batch.map(({ verdict }) => verdict),
      )
    }
  })

  test('come only with options that somebody can mean', async () => {
    for (const [options, pointer] of [
      [{ rule: 'Law' }, '/options/rule'],
      [{ on: '2026-02-30' }, '/options/on'],
      [{ on: null }, '/options/on'],
      [{ person: { birthDate: '1.2.1990' } }, '/options/person/birthDate'],
      [{ person: { age: 3 } }, '/options/person'],
      [{ strict: true }, '/options'],
    ] as const) {
      const { status, answer } = await ask(JSON.stringify({ numbers: ['1'], options }))
      assert.equal(status, 400)
      assert.deepEqual(
        (answer.errors as { pointer: string }[]).map(each => each.pointer),
        [pointer],
      )
    }
  })

  test('never tell the public whether a number was issued, and ask the database nothing', async () => {
    assert.deepEqual(await verdictsOn([issued]), [judge(issued)])
    assert.equal(statements, 1, 'Only the request is counted; the register is not asked.')
  })

  test('tell an officer, with state and successor, number by number', async () => {
    const verdicts = await verdictsOn([issued, '990101100010', 'x', issued], { cookie })
    const found = { ...judge(issued), level: 'issued', state: 'active', successor: null }
    assert.deepEqual(verdicts, [found, judge('990101100010'), judge('x'), found])
  })

  test('tell nobody else, whatever cookie they send', async () => {
    for (const stale of [
      'session=x',
      'session=',
      `session=${'A'.repeat(43)}`,
      `__Host-${cookie}`,
      `${cookie}x`,
    ]) {
      assert.deepEqual(await verdictsOn([issued], { cookie: stale }), [judge(issued)], stale)
    }
  })
})

describe('a body', () => {
  const numbers = (count: number, text = '1') => JSON.stringify({ numbers: Array(count).fill(text) })

  test('of a thousand numbers of two hundred characters is taken', async () => {
    assert.equal((await ask(numbers(1000))).status, 200)
    assert.equal((await ask(numbers(1000, '1'.repeat(200)))).status, 200)
  })

  const wrong: readonly [what: string, body: string, pointer: string | null, asking?: Asking][] = [
    ['without numbers', numbers(0), '/numbers'],
    ['with one number too many', numbers(1001), '/numbers'],
    ['with a number that is too long', numbers(3, '1'.repeat(201)), '/numbers/0'],
    ['with a number that is no text', '{"numbers":["1",990101100010]}', '/numbers/1'],
    ['with a field that nobody knows', '{"numbers":["1"],"iin":"990101100010"}', ''],
    ['of another shape', '["990101100010"]', ''],
    ['that is no JSON', '{"numbers":', null],
    ['that is empty', '', null],
    ['that says to be something else', numbers(1), null, { type: 'text/plain' }],
  ]
  for (const [what, body, pointer, asking] of wrong) {
    test(`${what} is refused, and it is said where, but not what stands there`, async () => {
      const { status, headers, answer } = await ask(body, asking)
      assert.equal(status, 400)
      assert.equal(headers.get('Content-Type'), 'application/problem+json')
      assert.deepEqual([answer.code, answer.status], ['request_unreadable', 400])
      const [first] = (answer.errors ?? []) as { pointer: string; code: string }[]
      assert.equal(first?.pointer ?? null, pointer)
      assert(!JSON.stringify(answer).includes('9901'))
    })
  }

  test('that is too large is refused before it is read', async () => {
    const { status, answer } = await ask(JSON.stringify({ numbers: ['1'.repeat(256 * 1024)] }))
    assert.deepEqual([status, answer.code], [413, 'request_too_large'])
  })

  test('is refused in the language that is asked for', async () => {
    for (const language of languages) {
      const { headers, answer } = await ask('{}', { language: `de;q=0.9,${language}-KZ;q=0.8` })
      assert.equal(answer.title, say(language, 'refusal.request_unreadable'))
      assert.equal(headers.get('Content-Language'), language)
      assert.match(headers.get('Vary') ?? '', /^Accept-Language\b/)
    }
  })
})

test('one address asks no more than a thousand times within a quarter of an hour', async t => {
  const crowd = await openSite()
  t.after(crowd.close)
  const ask = () =>
    crowd.app.request('/api/v1/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ numbers: ['990101100010'] }),
    })
  assert.equal((await ask()).status, 200)
  await crowd.store.query(sql`update attempt set tries = 999`)
  assert.equal((await ask()).status, 200)
  const refused = await ask()
  assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '900'])
  const problem = (await refused.json()) as Record<string, unknown>
  assert.equal(problem.code, 'check_too_often')
  assert(matches('Problem', problem))
})

test('what is not there is a problem for programs, too', async () => {
  for (const [method, path] of [
    ['GET', '/api/v1/check'],
    ['GET', '/api/v1/check/990101100010'],
    ['POST', '/api/openapi.json'],
    ['GET', '/api/'],
  ] as const) {
    const response = await site.app.request(path, { method })
    const problem = (await response.json()) as Record<string, unknown>
    assert.deepEqual([response.status, problem.code], [404, 'not_found'], path)
    assert(matches('Problem', problem))
  }
})
