// The command as a person or script meets it: each call is a process of its own.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { generate, type JudgeOptions, judge } from '../src/index.ts'
import { run } from '../src/run.ts'
import { writer } from '../src/stream.ts'
import { readVectors } from './vector.ts'

const ROOT = new URL('../../', import.meta.url)
const DOOR = fileURLToPath(new URL('bin/iin.js', ROOT))

function iin(args: readonly string[], input = ''): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [DOOR, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 25,
  })
  return { out: stdout, err: stderr, code: status }
}

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

test('check --json answers every shared case', () => {
  const all = readVectors()
  for (const key of new Set(all.map(({ options }) => JSON.stringify(options)))) {
    const vectors = all.filter(({ options }) => JSON.stringify(options) === key)
    // No operating system passes a NUL as an argument; half a character becomes U+FFFD on the way.
    const passable = vectors.filter(({ input }) => !/[\0\p{Surrogate}]/u.test(input))
    const args = ['check', '--json', ...flags(JSON.parse(key) as JudgeOptions), '--']
    const { out, code } = iin([...args, ...passable.map(({ input }) => input)])
    assert.deepEqual(
      jsonLines(out),
      passable.map(({ input, verdict }) => ({ input, ...verdict })),
    )
    assert.equal(code, passable.every(({ verdict }) => verdict.level === 'well-formed') ? 0 : 1)
  }
})

function flags({ as, rule, exact, allowTest, on, person }: JudgeOptions): string[] {
  const valued = {
    '--as': as,
    '--rule': rule,
    '--on': on,
    '--birth-date': person?.birthDate,
    '--sex': person?.sex,
  }
  return [
    ...Object.entries(valued).flatMap(([flag, value]) => (value ? [flag, value] : [])),
    ...(exact ? ['--exact'] : []),
    ...(allowTest ? ['--allow-test'] : []),
  ]
}

test('lines of standard input are judged: BOM, CRLF, empty lines and no line end at the end', () => {
  const { out, code } = iin(
    ['check', '--json'],
    '\uFEFF990101100010\r\n\r\n\n99010110001\u0000\n981231200015',
  )
  assert.deepEqual(
    jsonLines(out).map(({ input, level }) => [input, level]),
    [
      ['990101100010', 'well-formed'],
      ['99010110001\u0000', 'not-a-number'],
      ['981231200015', 'well-formed'],
    ],
  )
  assert.equal(code, 1)
  assert.deepEqual(iin(['check'], ''), { out: '', err: '', code: 0 })
})

test('check without --json is a line for people, without what could steer a terminal', () => {
  const { out } = iin(['check', '990101100010', '50607100016', '971240000109', '9\u001B[2J'])
  assert.equal(
    out,
    'well-formed   990101100010  nineteenth_century\n' +
      'not-a-number  50607100016  length, leading_zero_lost  → 050607100016\n' +
      'well-formed   971240000109\n' +
      'not-a-number  9\uFFFD[2J  characters, length\n',
  )
})

test('explain speaks three languages', () => {
  const { out, code } = iin(['explain', '--lang', 'ru', '990101100010'])
  assert.equal(code, 0)
  assert.match(out, /^990101100010\n {2}Это правильно составленный ИИН\.\n(.*\n)+ {2}Ошибка в 11-й цифре/)
  assert.match(iin(['explain', '990101100011']).out, /does not fit the others/)
  assert.equal(iin(['explain', '990101100011']).code, 1)
})

test('generate gives test numbers of a seed, mask hides', () => {
  const { out, code } = iin(['generate', '--count', '3', '--seed', '5', '--sex', 'female'])
  assert.deepEqual(out.trimEnd().split('\n'), generate({ count: 3, seed: 5, sex: 'female' }))
  assert.equal(code, 0)
  assert.deepEqual(iin(['generate']).out, `${generate()[0]}\n`)
  assert.equal(iin(['mask'], '990101100010\nnobody\n').out, '********0010\n************\n')
})

test('wrong usage says what is wrong, shows the usage and exits with 2', () => {
  const wrong: [string[], string][] = [
    [[], 'no command given'],
    [['chek'], 'unknown command chek'],
    [['constructor'], 'unknown command constructor'],
    [['check', '--strict'], "Unknown option '--strict'"],
    [['check', '--rule', 'strict', '990101100010'], 'rule must be practice or law'],
    [['check', '--on', 'today', '990101100010'], 'on must be YYYY-MM-DD'],
    [['check', '--seed', '1', '990101100010'], '--seed means nothing here'],
    [['explain', '--lang', 'de', '990101100010'], "the language must be 'kk', 'ru' or 'en'"],
    [['generate', '--count', 'many'], 'many is not a whole number'],
    [['generate', '--count', '100001'], 'count must be an integer from 0 to 100000'],
    [['generate', '990101100010'], 'generate takes no numbers'],
  ]
  for (const [args, message] of wrong) {
    const { out, err, code } = iin(args)
    assert.ok(err.startsWith(`iin: ${message}`), err)
    assert.match(err, /\n\nUsage:\n/)
    assert.deepEqual([out, code], ['', 2])
  }
})

test('--help is the usage and no error', () => {
  const { out, err, code } = iin(['--help'])
  assert.match(out, /^Usage:\n {2}iin check/)
  assert.deepEqual([err, code], ['', 0])
})

test('a reader that has seen enough is no error', () => {
  const list = `${generate({ count: 100_000 }).join('\n')}\n`
  const line = `"${process.execPath}" "${DOOR}" check --json | head -n 1`
  const { stdout, stderr, status } = spawnSync('sh', ['-c', line], { input: list, encoding: 'utf8' })
  assert.equal(jsonLines(stdout).length, 1)
  assert.deepEqual([stderr, status], ['', 0])
})

test('a person at the terminal who gives no number is told so', async () => {
  const terminal = Object.assign(Readable.from([]), { isTTY: true })
  await assert.rejects(run(['check'], terminal, writer(process.stdout)), { message: 'no number given' })
})

test('an input that cannot be read is said, and is no verdict', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iin-'))
  const writeOnly = openSync(join(folder, 'input'), 'w')
  const { stderr, status } = spawnSync(process.execPath, [DOOR, 'check'], {
    stdio: [writeOnly, 'ignore', 'pipe'],
  })
  closeSync(writeOnly)
  rmSync(folder, { recursive: true })
  assert.match(String(stderr), /^iin: Error: EBADF/)
  assert.equal(status, 2)
})

test('an output that cannot be written is said, and is no verdict', () => {
  const readOnly = openSync(new URL('package.json', ROOT), 'r')
  const args = [DOOR, 'check', '990101100010']
  const { stderr, status } = spawnSync(process.execPath, args, { stdio: ['ignore', readOnly, 'pipe'] })
  closeSync(readOnly)
  assert.match(String(stderr), /^iin: the output cannot be written: EBADF/)
  assert.equal(status, 2)
})

test('a long list comes back whole and in order', () => {
  const numbers = generate({ count: 50_000, seed: 9 })
  const { out, code } = iin(['check', '--json'], numbers.join('\n'))
  assert.deepEqual(
    jsonLines(out).map(({ input }) => input),
    numbers,
  )
  assert.deepEqual(jsonLines(out)[0], { input: numbers[0], ...judge(numbers[0]!) })
  assert.equal(code, 0)
})

test('what the package names exists', () => {
  const pack = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    bin: Record<string, string>
    exports: Record<string, string | Record<string, string>>
  }
  const targets = Object.values(pack.exports).flatMap(target =>
    typeof target === 'string' ? target : Object.values(target),
  )
  for (const target of [...targets, ...Object.values(pack.bin)])
    assert.ok(readFileSync(new URL(target, ROOT)).length > 0)
})
