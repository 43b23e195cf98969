// The types, tested by the compiler: each line marked as an error must be one.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Bin,
  type Iin,
  isBin,
  isIin,
  judge,
  type Notice,
  parse,
  parseOrThrow,
  why,
} from '../src/index.ts'

const takesIin = (iin: Iin): string => iin

test('a guard makes the branded type, and a plain text is none', () => {
  const text: unknown = '990101100010'
  // @ts-expect-error An unknown value is no IIN before the guard.
  takesIin(text)
  assert.ok(isIin(text))
  takesIin(text)
  // @ts-expect-error A text that happens to be one is no IIN either.
  const literal: Iin = '990101100010'
  // @ts-expect-error A BIN is no IIN.
  const swapped: Iin = literal as string as Bin
  assert.equal(isBin(swapped), false)
})

test('a verdict narrows by kind and by level', () => {
  const verdict = judge('990101100010')
  // @ts-expect-error Before the kind is known there may be nothing encoded.
  verdict.encodes?.sex
  if (verdict.kind === 'iin') {
    const sex: 'male' | 'female' | null = verdict.encodes.sex
    assert.equal(sex, 'male')
    // @ts-expect-error A person has no division.
    assert.equal(verdict.encodes.division, undefined)
  }
  if (verdict.level === 'not-a-number') {
    const nothing: null = verdict.value
    assert.equal(nothing, null)
  } else {
    const digits: string = verdict.value
    assert.equal(digits, '990101100010')
  }
})

test('a verdict and its lists are read-only', () => {
  const verdict = judge('990101100011')
  // @ts-expect-error A level is not to be changed.
  const change = () => (verdict.level = 'well-formed')
  assert.throws(() => {
    // @ts-expect-error The list is shared.
    verdict.problems.push({ code: 'length', at: 0 })
  }, TypeError)
  assert.equal(typeof change, 'function')
})

test('codes are closed sets', () => {
  const problem = why('990101100011')
  // @ts-expect-error There is no such code.
  assert.equal(problem?.code === 'checksum', false)
  // @ts-expect-error Nor such a notice.
  const notice: Notice = { code: 'suspicious' }
  assert.ok(notice)
})

test('options that nobody knows do not compile', () => {
  // @ts-expect-error The rule is practice or law.
  assert.throws(() => judge('', { rule: 'strict' }), RangeError)
  // @ts-expect-error A number loses its zeros and is no text.
  assert.equal(judge(990101100010).level, 'not-a-number')
})

test('parse narrows by ok and by kind', () => {
  const parsed = parse('990101100010')
  if (parsed.ok && parsed.kind === 'iin') takesIin(parsed.value)
  // @ts-expect-error Only a failure has problems.
  assert.equal(parsed.problems, undefined)
  const sure = parseOrThrow('971240000109')
  assert.equal(sure.kind === 'bin' && sure.encodes.month, '97-12')
})
