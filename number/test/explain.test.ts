// Sentences: every verdict has them in three languages, and they end with what a well-formed number does not show.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, explainProblem, explanation, judge, type Language, why } from '../src/index.ts'
import { readVectors } from './vector.ts'

const LANGUAGES: Language[] = ['kk', 'ru', 'en']
const vectors = readVectors()

test('every shared case is explained in whole sentences', () => {
  for (const { verdict } of vectors) {
    for (const language of LANGUAGES) {
      const sentences = explain(verdict, language)
      const notices = verdict.notices.length + verdict.notices.filter(({ suggestion }) => suggestion).length
      assert.ok(sentences.length >= 3 + verdict.problems.length + notices)
      for (const sentence of sentences) {
        assert.match(sentence, /^[\p{Lu}\d].*[.?]$/su, sentence)
        assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/)
      }
    }
  }
})

test('the last two sentences are always the limits', () => {
  const limits: Record<Language, string[]> = {
    kk: [
      'Дұрыс құрылған нөмір оның берілгенін де, кімге берілгенін де көрсетпейді.',
      '11-цифрдағы қате әдетте байқалмайды.',
    ],
    ru: [
      'Правильно составленный номер не показывает, что он был выдан и кому.',
      'Ошибка в 11-й цифре обычно не обнаруживается.',
    ],
    en: [
      'A well-formed number does not show that it was issued, or to whom.',
      'A mistake in the 11th digit is usually not caught.',
    ],
  }
  for (const language of LANGUAGES) {
    for (const { verdict } of vectors)
      assert.deepEqual(explain(verdict, language).slice(-2), limits[language])
  }
})

test('no language borrows a sentence from another', () => {
  const spoken = LANGUAGES.map(
    language => new Set(vectors.flatMap(({ verdict }) => explain(verdict, language))),
  )
  for (const [at, sentences] of spoken.entries()) {
    for (const others of spoken.slice(at + 1)) {
      for (const sentence of sentences) assert.ok(!others.has(sentence), sentence)
    }
  }
})

test('dates are in words, so that day and month cannot be swapped', () => {
  const say = (language: Language) => explain(judge('981231200015'), language)[1]
  assert.equal(say('kk'), 'Цифрлары бойынша: туған күні — 1898 жылғы 31 желтоқсан, жынысы — әйел.')
  assert.equal(say('ru'), 'По цифрам: дата рождения — 31 декабря 1898 года, пол — женский.')
  assert.equal(say('en'), 'Its digits say: born on 31 December 1898, female.')
})

test('a number by law may have digits that say nothing', () => {
  assert.deepEqual(explanation(judge('991301100010', { rule: 'law' }), 'en').encoded, [])
  assert.deepEqual(explanation(judge('123456789021', { allowTest: true }), 'en').encoded, [])
  assert.equal(
    explain(judge('990171100002', { rule: 'law' }), 'en')[0],
    'The check digit of this number fits.',
  )
})

test('one problem is one sentence', () => {
  assert.equal(explainProblem(why('99010110001x')!, 'ru'), 'Знак 12 — не цифра от 0 до 9.')
  assert.equal(
    explainProblem(why('990101100011')!, 'en'),
    'Check the number: the last digit does not fit the others.',
  )
})

test('another language is a RangeError', () => {
  assert.throws(
    () => explain(judge(''), 'de' as Language),
    /^RangeError: the language must be 'kk', 'ru' or 'en'$/,
  )
})
