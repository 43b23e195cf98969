// Schema libraries: the Standard Schema is one by zod's own type, and the JSON Schema refuses nothing that is right.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { type Bin, generate, type Iin, isIin, jsonSchema, schema } from '../src/index.ts'
import { readVectors } from './vector.ts'

// zod carries the interface of standardschema.dev; the assignment proves the shape at compile time.
const standard: z.core.$ZodStandardSchema<z.ZodType<Iin, string>> = schema()['~standard']

test('the shape is that of Standard Schema v1', () => {
  assert.equal(standard.version, 1)
  assert.equal(standard.vendor, '@tizilim/iin')
  assert.deepEqual(standard.validate('990101100010'), { value: '990101100010' })
})

test('what is well-formed comes out tidied', () => {
  const validate = schema({ as: 'iin' })['~standard'].validate
  assert.deepEqual(validate('990101 1 0001 0'), { value: '990101100010' })
  assert.deepEqual(schema({ as: 'bin' })['~standard'].validate('9712 4000 0109'), { value: '971240000109' })
})

test('what is not comes with one issue for each problem, in the language asked for', () => {
  const validate = schema({ language: 'ru' })['~standard'].validate
  assert.deepEqual(validate('991301100011'), {
    issues: [
      { message: 'Первые шесть цифр не соответствуют ни одному дню календаря.' },
      { message: 'Проверьте номер: последняя цифра не подходит к остальным.' },
    ],
  })
  for (const thing of [undefined, null, 990101100010, {}, Symbol('x')]) {
    assert.deepEqual(validate(thing), { issues: [{ message: 'Знак 1 — не цифра от 0 до 9.' }] })
  }
})

test('a guard fits into zod', () => {
  const person = z.object({ iin: z.custom<Iin>(isIin) })
  assert.equal(person.safeParse({ iin: '990101100010' }).success, true)
  assert.equal(person.safeParse({ iin: '990101 100010' }).success, false)
})

test('the pattern of the JSON Schema lets every well-formed number through', () => {
  const patterns = {
    iin: new RegExp(jsonSchema.iin.pattern, 'u'),
    bin: new RegExp(jsonSchema.bin.pattern, 'u'),
  }
  for (const number of generate({ count: 2000 })) assert.match(number, patterns.iin)
  for (const { verdict, options } of readVectors()) {
    const isByPractice = verdict.level === 'well-formed' && options.rule !== 'law' && !options.allowTest
    if (isByPractice && verdict.kind !== null) assert.match(verdict.value, patterns[verdict.kind])
  }
  assert.doesNotMatch('991301100010', patterns.iin)
  assert.doesNotMatch('990101100010', patterns.bin)
  assert.doesNotMatch('990101100010\n', patterns.iin)
})

test('the output types are the branded ones', () => {
  const types = schema()['~standard'].types
  const iin: Iin | undefined = types?.output
  // @ts-expect-error An IIN is no BIN.
  const bin: Bin | undefined = types?.output
  // The types are for the compiler alone.
  assert.deepEqual([iin, bin], [undefined, undefined])
})
