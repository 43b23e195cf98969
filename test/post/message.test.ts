// What letters say: each in three languages, the same at every try, and nothing that others must not read.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messageOf } from '../../src/post/message.ts'
import { letterKinds } from '../../src/service/letter.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { demoSender, letterOf, officialSender } from './letter-of.ts'

for (const language of languages) {
  describe(`letters in ${language}`, () => {
    for (const kind of letterKinds) {
      it(`${kind} says its own sentences, and names the application`, () => {
        const { subject, text } = messageOf(letterOf({ kind, language }), officialSender)
        assert(subject.includes('KZ-7M2K-0Q8P') && text.includes('KZ-7M2K-0Q8P'))
        assert(text.includes(say(language, `letter.${kind}.next`)))
        assert(text.includes(say(language, 'paper.free')))
        assert(text.includes(`https://iin.example.org/${language}/track\n`))
        assert.doesNotMatch(`${subject}${text}`, /[{}]|\d{7}/)
      })
    }

    it('differ from each other', () => {
      const texts = letterKinds.map(kind => messageOf(letterOf({ kind, language }), officialSender).text)
      assert.equal(new Set(texts).size, letterKinds.length)
    })

    it('say in a demonstration that they are none of a state office', () => {
      const { subject, text, from } = messageOf(letterOf({ language }), demoSender)
      assert(subject.startsWith('DEMO: '))
      assert(text.startsWith(say(language, 'letter.demo')))
      assert.match(from.name, /DEMO/)
      assert.doesNotMatch(JSON.stringify(messageOf(letterOf({ language }), officialSender)), /demo/i)
    })
  })
}

describe('a letter', () => {
  it('is the same message at every try', () => {
    assert.deepEqual(messageOf(letterOf(), officialSender), messageOf(letterOf(), officialSender))
    const { messageId, date } = messageOf(letterOf(), officialSender)
    assert.equal(messageId, '<3f2c8a52-6a34-4b43-9d58-07c5b5a6e0a1@iin.example.org>')
    assert.equal(date.toISOString(), letterOf().queuedAt)
  })

  it('has a code only in its text, and only where it brings one', () => {
    const { subject, text } = messageOf(letterOf({ kind: 'one_time_code' }), officialSender)
    assert(text.includes('012345') && !subject.includes('012345'))
  })

  it('is answered by no absence notice', () => {
    assert.equal(messageOf(letterOf(), officialSender).headers['Auto-Submitted'], 'auto-generated')
  })
})
