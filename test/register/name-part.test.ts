// A name comes apart into family, given and father's name, and each has a sound that outlives a slip.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldName } from '../../src/register/name-fold.ts'
import { namePartsOf } from '../../src/register/name-part.ts'
import { rootOf, soundOf, stemOf } from '../../src/register/name-stem.ts'
import { cyrillic, latin } from './match-of.ts'

describe('the parts of a name', () => {
  it('are folded whole and by words', () => {
    assert.deepEqual(namePartsOf(latin('Garcia-Lopez', 'anna  MARIA', { cut: true })), {
      family: { written: 'GARCIA LOPEZ', skeleton: 'garsialopez', words: ['garsia', 'lopez'] },
      given: { written: 'ANNA MARIA', skeleton: 'anamaria', words: ['ana', 'maria'] },
      father: null,
      cut: true,
    })
  })

  it('are null where a script is unknown or nothing stands', () => {
    assert.deepEqual(namePartsOf(latin('سوله', 'ANNA')).family, null)
    assert.deepEqual(namePartsOf(latin('ANNA', '')).given, null)
    assert.deepEqual(namePartsOf(latin('ANNA', null)).given, null)
    assert.deepEqual(namePartsOf(latin('--', null)).family, null)
  })

  it('have the father without the ending that says whose child', () => {
    const endings = ['Серікұлы', 'Серікқызы', 'Серикович', 'Сериковна', 'SERIKOVICH', 'SERIKULY', 'Серик улы']
    const fathers = endings.map(patronymic => namePartsOf(cyrillic('А', 'А', patronymic)).father)
    assert.deepEqual([...new Set(fathers)], ['serik'])
    const others = ['Сергейұлы', 'Сергеевич', 'SERGEYEVICH'].map(
      each => namePartsOf(cyrillic('А', 'А', each)).father,
    )
    assert.deepEqual([...new Set(others)], ['serg'])
    assert.equal(namePartsOf(cyrillic('А', 'А', 'سوله')).father, null)
    assert.equal(namePartsOf(cyrillic('А', 'А')).father, null)
  })

  it('end at eight words and 120 letters', () => {
    const { family } = namePartsOf(latin('BADEFIGOLU '.repeat(1000), null))
    assert.equal(family?.skeleton.length, 120)
    const { given } = namePartsOf(latin('A', 'AB AD AF AG AH AI AK AL AM AN'))
    assert.equal(given?.words.length, 8)
  })
})

describe('the sound of a name', () => {
  const alike = [
    ['ŞAHİN', 'Шахин'],
    ['ÇELİK', 'Челик'],
    ['OLHA', 'OLA'],
    ['MOHAMMED', 'Мухаммад'],
    ['ZHANG', 'Чжан'],
    ['Бауыржан', 'BAURZHAN'],
    ['Елена', 'Алёна'],
  ] as const
  for (const [one, other] of alike) {
    it(`is one for ${one} and ${other}`, () =>
      assert.equal(soundOf(foldName(one)!), soundOf(foldName(other)!)))
  }

  it('has a root without the ending of a family', () => {
    const roots = ['Ахмет', 'Ахметов', 'Ахметова', 'AKHMETOVA'].map(name => rootOf(foldName(name)!))
    assert.deepEqual([...new Set(roots)], ['ahmet'])
    assert.equal(rootOf(foldName('Ли')!), 'li')
    assert.equal(rootOf(foldName('Галиева')!), rootOf(foldName('Ғали')!))
  })

  it('begins with a stem of at most four signs, which a slip near the end leaves', () => {
    assert.equal(stemOf(foldName('Нұрсұлтан')!), 'nrsl')
    assert.equal(stemOf(foldName('NURSULTNA')!), 'nrsl')
    assert.equal(stemOf(foldName('Әлия')!), '@l')
  })
})
