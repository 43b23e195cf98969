// Every sentence, in all three languages: complete, asking for the same values, and in its own language.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { refusals } from '../../src/kernel/refusal.ts'
import { en } from '../../src/text/en.ts'
import { kk } from '../../src/text/kk.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { ru } from '../../src/text/ru.ts'
import { isMessageKey, type MessageKey, say, sayAny } from '../../src/text/say.ts'
import { looseUnit } from './loose-unit.ts'

const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { kk, ru, en }
const keys = Object.keys(en) as MessageKey[]

/** A part of a parsed message, as far as these tests look into it. */
interface Part {
  readonly value?: unknown
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>
  readonly pluralType?: string
}

function partsOf(language: Language, key: string): readonly Part[] {
  const message = new IntlMessageFormat(messages[language][key]!, language, undefined, { ignoreTag: true })
  return allParts(message.getAst() as readonly Part[])
}

function allParts(parts: readonly Part[]): readonly Part[] {
  const branches = (part: Part) => Object.values(part.options ?? {}).map(({ value }) => value)
  return parts.flatMap(part => [part, ...branches(part).flatMap(allParts)])
}

// A literal is of type 0 and the number sign in a plural of type 7; all else asks for a value.
function valueNames(language: Language, key: string): readonly string[] {
  const asks = (part: Part) => ![0, 7].includes((part as { type: number }).type)
  return [
    ...new Set(
      partsOf(language, key)
        .filter(asks)
        .map(({ value }) => String(value)),
    ),
  ].sort()
}

const keysWhere = (isWrong: (key: MessageKey, text: string, language: Language) => boolean) =>
  languages.flatMap(language =>
    keys.filter(key => isWrong(key, messages[language][key]!, language)).map(key => `${language} ${key}`),
  )

describe('the messages', () => {
  it('have the same keys in each language', () => {
    for (const language of languages) {
      assert.deepEqual(Object.keys(messages[language]).sort(), [...keys].sort())
    }
  })

  it('ask for the same values in each language', () => {
    const differ = keysWhere((key, _, language) => {
      return JSON.stringify(valueNames(language, key)) !== JSON.stringify(valueNames('en', key))
    })
    assert.deepEqual(differ, [])
  })

  it('say something with values of any kind put in, and leave no brace behind', () => {
    for (const value of ['VALUE', 1, 22]) {
      const wrong = keysWhere((key, _, language) => {
        const values = Object.fromEntries(valueNames('en', key).map(name => [name, value]))
        return !/^[^{}]+$/.test(sayAny(language, key, values))
      })
      assert.deepEqual(wrong, [])
    }
  })

  it('know each form of a number that their language has', () => {
    const wrong = keysWhere((key, _, language) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const plurals = partsOf(language, key).filter(({ pluralType }) => pluralType === 'cardinal')
      return plurals.some(({ options = {} }) => forms.some(form => !(form in options)))
    })
    assert.deepEqual(wrong, [])
  })
})

describe('the writing', () => {
  it('has no straight quotation mark, which MessageFormat would also take for its own', () => {
    assert.deepEqual(
      keysWhere((_, text) => /["'`]/.test(text)),
      [],
    )
  })

  it('has no space too many, no three dots and no picture', () => {
    assert.deepEqual(
      keysWhere((_, text) => / {2}|^\s|\s$|\.\.|\p{Extended_Pictographic}/u.test(text)),
      [],
    )
  })

  it('keeps a figure and its unit on one line', () => {
    assert.deepEqual(
      keysWhere((_, text) => looseUnit.test(text)),
      [],
    )
  })

  it('has the quotation marks of its language', () => {
    const foreign = (language: Language) => (language === 'en' ? /[«»]/ : /[“”]/)
    assert.deepEqual(
      keysWhere((_, text, language) => foreign(language).test(text)),
      [],
    )
  })
})

describe('each language', () => {
  // The name of the service is the same everywhere.
  const names: readonly MessageKey[] = ['frame.service']
  // Kazakh, though every letter of them is Russian too.
  const plainKazakh: readonly MessageKey[] = ['terminal.ready']
  // Words that both languages have taken from a third.
  const loaned: readonly MessageKey[] = [
    'apply.topic.passport',
    'apply.document_kind.passport',
    'apply.authority_notary',
    'result.code',
    'frame.demo.name',
    'disclaimer.demo.title',
    'people.role.operator',
    'people.role.auditor',
  ]
  const letterOfKazakhOnly = /[әғқңөұүһі]/iu

  it('is written in its own letters', () => {
    const foreign = { en: /\p{Script=Cyrillic}/u, ru: letterOfKazakhOnly, kk: /[ёщ]/iu }
    const wrong = keysWhere((_, text, language) => foreign[language].test(withoutNames(text)))
    assert.deepEqual(wrong, [])
  })

  it('is not Russian where it should be Kazakh', () => {
    assert.deepEqual(new Set(keys.filter(key => kk[key] === ru[key])), new Set([...names, ...loaned]))
  })

  it('is not English where it should be Kazakh or Russian', () => {
    const english = keysWhere((_, text, language) => {
      return language !== 'en' && !/\p{Script=Cyrillic}/u.test(text) && /\p{L}{2}/u.test(withoutNames(text))
    })
    assert.deepEqual(
      english,
      ['kk', 'ru'].flatMap(language => names.map(key => `${language} ${key}`)),
    )
  })

  it('shows a letter that only Kazakh has in each Kazakh sentence of some length', () => {
    const lengthMin = 18
    const doubtful = keys.filter(key => {
      const text = withoutNames(kk[key])
      const letters = [...text].filter(letter => /\p{L}/u.test(letter))
      return letters.length >= lengthMin && !letterOfKazakhOnly.test(text)
    })
    assert.deepEqual(doubtful, plainKazakh)
  })

  /** Quoted words, names of values and names of settings may be those of another language. */
  function withoutNames(text: string): string {
    return text.replace(/«[^»]*»|\{\w+|\b[A-Z_]{2,}\b/g, '')
  }
})

describe('refusals', () => {
  it('have a sentence each, and no sentence is left over', () => {
    const said = keys.filter(key => key.startsWith('refusal.')).map(key => key.slice('refusal.'.length))
    assert.deepEqual(said.sort(), Object.keys(refusals).sort())
  })
})

describe('saying', () => {
  it('puts the values in', () => {
    assert.equal(say('en', 'frame.skip'), 'Skip to main content')
    const one = sayAny('ru', 'refusal.sign_in_too_often', { waitMinutes: 1 })
    const five = sayAny('ru', 'refusal.sign_in_too_often', { waitMinutes: 5 })
    assert.match(one, / 1 минуту /)
    assert.match(five, / 5 минут /)
  })

  it('does not read a value as a message', () => {
    const words = sayAny('en', 'refusal.setting_unknown', { name: '{known} <b> #', known: 'PORT' })
    assert.match(words, /\{known\} <b> #/)
  })

  it('knows its keys', () => {
    assert.equal(isMessageKey('frame.skip'), true)
    assert.equal(isMessageKey('toString'), false)
  })
})
