// Nobody who has a number is overlooked: not in another spelling, not behind a thousand namesakes, not at two desks.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { findEarlierNumbers, type Match } from '../../src/register/duplicate.ts'
import type { PersonFacts, PersonName } from '../../src/register/fact.ts'
import type { MatchTraits } from '../../src/register/match-traits.ts'
import { probableScore } from '../../src/register/match-weight.ts'
import type { Context } from '../../src/service/context.ts'
import { submit } from '../../src/service/proposal.ts'
import type { Registration } from '../../src/service/registration.ts'
import { sql } from '../../src/store/store.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { passportOf } from '../register/register-of.ts'
import { command, enroll, perform } from './act-of.ts'
import { accept, formed, officer, openDesk, settle } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const look = (traits: MatchTraits) => context.store.transaction(tx => findEarlierNumbers(tx, traits))

/** What a registration is searched by. */
function traitsOf({ facts, documents }: Registration, parts: Partial<MatchTraits> = {}): MatchTraits {
  return {
    documents,
    names: facts.names,
    birthOn: facts.birth.on,
    birthPrecision: facts.birth.precision,
    sex: facts.sex.value,
    birthPlace: facts.birthPlace?.value ?? null,
    citizenships: facts.citizenships.map(({ value }) => value),
    legacyIdentifiers: [],
    ...parts,
  }
}

function name(script: PersonName['script'], family: string, given: string, patronymic: string | null = null) {
  return { script, family, given, patronymic, cut: false, source: 'civil_record' } as const
}

const man = (names: readonly PersonName[], on: string): Partial<PersonFacts> => ({
  names,
  birth: { on, precision: 'day', source: 'civil_record' },
  sex: { value: 'male', source: 'civil_record' },
})

const codesOf = ({ reasons }: Match) => reasons.map(({ code }) => code)

describe('spellings of one name', () => {
  const spellings = [
    name('cyrillic', 'Қасымжанов', 'Нұрсұлтан', 'Серікұлы'),
    name('cyrillic', 'Касымжанов', 'Нурсултан', 'Серикович'),
    name('latin', 'KASSYMZHANOV', 'NURSULTAN'),
  ]

  const birthdays = ['1951-06-17', '1978-11-30', '1994-02-24']

  for (const [at, registered] of spellings.entries()) {
    it(`meet through the register, whichever was recorded: ${registered.given}`, async () => {
      const on = birthdays[at]!
      const { personId } = await enroll(context, freshPerson(man([registered], on)))
      for (const asked of spellings) {
        const [match, ...others] = await look(traitsOf(freshPerson(man([asked], on))))
        assert.deepEqual([match?.personId, others], [personId, []], asked.given)
        assert(match!.score >= probableScore, `${asked.given} ${match!.score}`)
      }
    })
  }
})

describe('a match', () => {
  it('is explained: the reasons add up to the score, the strongest first', async () => {
    const { personId, registration } = await enroll(context)
    const [match] = await look(traitsOf(registration, { documents: [], birthOn: '1974-12-08' }))
    assert.equal(match!.personId, personId)
    assert(codesOf(match!).includes('birth_date_swapped'))
    const weights = match!.reasons.map(({ weight }) => weight)
    assert.equal(
      match!.score,
      Math.min(
        100,
        weights.reduce((sum, weight) => sum + weight, 0),
      ),
    )
    assert.deepEqual(
      weights.map(Math.abs),
      weights.map(Math.abs).sort((a, b) => b - a),
    )
  })

  it('is the same person after a change of name, by the document', async () => {
    const { personId, registration } = await enroll(context)
    const married = [name('latin', freshName(), freshName())]
    const [match] = await look(traitsOf(registration, { names: married, birthOn: '1999-09-09' }))
    assert.equal(match?.personId, personId)
    assert.equal(codesOf(match)[0], 'same_document')
  })

  it('follows the facts: found by the new name, the new passport, and no longer by a date that was wrong', async () => {
    const { personId, registration } = await enroll(context)
    const names = [name('latin', freshName(), freshName())]
    const birth = { on: '1981-03-29', precision: 'day', source: 'civil_record' } as const
    await perform(context, 'person_change', { personId, change: { names, birth }, reason: 'mistake' })
    const document = passportOf(freshNumber())
    await perform(context, 'document_record', { personId, document })
    const found = [
      await look(traitsOf(freshPerson({ names, birth }))),
      await look(traitsOf(freshPerson({}, [document]))),
    ]
    for (const [match] of found) assert.equal(match?.personId, personId)
    assert.deepEqual(await look(traitsOf(registration, { documents: [] })), [])
  })

  it('follows a birth date alone', async () => {
    const { personId, registration } = await enroll(context)
    const birth = { on: '1991-07-19', precision: 'day', source: 'civil_record' } as const
    await perform(context, 'person_change', { personId, change: { birth }, reason: 'mistake' })
    const asked = { documents: [], birthOn: birth.on }
    assert.equal((await look(traitsOf(registration, asked)))[0]?.personId, personId)
    assert.deepEqual(await look(traitsOf(registration, { documents: [] })), [])
  })
})

describe('somebody whose number is out of use', () => {
  const exclusion = { conditional: false, from: '2026-11-01', source: 'Border record 5' }

  it('is found after an exclusion: who comes back gets no second number', async () => {
    const { personId, iin, registration } = await enroll(context)
    await perform(context, 'number_exclude', {
      personId,
      ground: 'left_and_changed_citizenship',
      ...exclusion,
    })
    const [match] = await look(traitsOf(registration))
    assert.deepEqual([match?.personId, match?.iin, match?.state], [personId, iin, 'excluded'])
    const again = { ...registration, documents: [passportOf(freshNumber())] }
    await assert.rejects(perform(context, 'person_register', again), { code: 'earlier_number_found' })
  })

  it('is found after an annulment, and gets another number on the same record', async () => {
    const desk = officer('desk')
    const parts = { number: freshNumber(), names: freshName() }
    const { personId } = await settle(context, desk, await accept(context, desk, parts))
    await perform(context, 'number_annul', { personId, ground: 'formed_by_mistake' })
    const again = await accept(context, desk, parts)
    const choice = { kind: 'existing', personId } as const
    assert.deepEqual(await settle(context, desk, again, { choice }), {
      reference: again,
      outcome: 'assigned',
      personId,
    })
    await assert.rejects(perform(context, 'annulment_undo', { personId }), { code: 'person_has_a_number' })
  })

  it('keeps the new passport by which the other number was formed, and gets no third one with it', async () => {
    const desk = officer('desk')
    const [names, number] = [freshName(), freshNumber()]
    const first = await accept(context, desk, { number: freshNumber(), names })
    const { personId } = await settle(context, desk, first)
    await perform(context, 'number_annul', { personId, ground: 'got_by_fraud' })
    const choice = { kind: 'existing', personId } as const
    await settle(context, desk, await accept(context, desk, { number, names }), { choice })
    const again = await accept(context, desk, { number, names })
    await assert.rejects(settle(context, desk, again, { choice: formed(personId) }), {
      code: 'document_already_held',
    })
  })
})

describe('many namesakes', () => {
  /**
   * Copies of a person with numbers, made in the database: the search must cope with what a register could hold. Their
   * ids are the lowest there are, so that a search which takes the first few of them overlooks anybody else.
   */
  async function copy(original: string, count: number): Promise<void> {
    await context.store.transaction(async tx => {
      await tx.query(sql`
        create temporary table namesake on commit drop as
        select ('00000000-0000-4000-8000-' || lpad((${count} * 10000 + serial)::text, 12, '0'))::uuid as id,
          610101290000 + serial as iin
        from generate_series(1, ${count}::integer) as serial`)
      await tx.query(sql`
        insert into person select (jsonb_populate_record(person, jsonb_build_object('id', namesake.id))).*
        from person, namesake where person.id = ${original}`)
      for (const table of [sql`person_name`, sql`duplicate_key`]) {
        await tx.query(sql`
          insert into ${table}
          select (jsonb_populate_record(${table}, jsonb_build_object('person_id', namesake.id))).*
          from ${table}, namesake where person_id = ${original}`)
      }
      await tx.query(sql`
        insert into holding (person_id, iin, state, since, version)
        select id, iin, 'active', '2026-11-23T05:00:00Z', 2 from namesake`)
    })
  }

  it('on a nominal birth date hide nobody: the one of 1,500 who shares more is found, and first', async () => {
    const facts: Partial<PersonFacts> = {
      names: [name('cyrillic', 'Ли', 'Анна')],
      birth: { on: '1961-01-01', precision: 'nominal', source: 'visual_zone' },
      birthPlace: null,
      citizenships: [],
    }
    await copy((await enroll(context, freshPerson(facts))).personId, 1_500)
    const sought = freshPerson({
      ...facts,
      names: [name('cyrillic', 'Ли', 'Анна', 'Сергеевна')],
      birthPlace: { value: 'Zenith', source: 'visual_zone' },
    })
    const alike = await look(traitsOf(sought))
    assert.equal(alike.length, 20, 'of those alike, as many as a desk can look at')
    const otherPersons = alike.map(({ personId }) => personId)
    const { personId } = await perform(context, 'person_register', {
      ...sought,
      otherPersons,
      difference: 'shown_to_be_another',
    })
    const [first] = await look(traitsOf(sought, { documents: [] }))
    assert.equal(first?.personId, personId)
    assert(first && first.score >= probableScore)
  })

  it('who are probably the same are all shown, however many they are', async () => {
    const { personId, registration } = await enroll(context)
    await copy(personId, 30)
    assert.equal((await look(traitsOf(registration, { documents: [] }))).length, 31)
  })
})

describe('two desks with one person at once', () => {
  const tries = 5

  /** Registers all at once; exactly one may get a number, and the others are told of it. */
  async function race(registrations: readonly Registration[]): Promise<void> {
    const outcomes = await Promise.allSettled(
      registrations.map((registration, at) =>
        submit(
          context,
          officer(`operator ${at}`, 'operator'),
          command('person_register', registration),
          randomUUID(),
        ),
      ),
    )
    const refusals = outcomes.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
    assert.equal(refusals.length, registrations.length - 1, refusals.join())
    for (const code of refusals) assert.match(code, /^(earlier_number_found|document_already_held)$/)
  }

  it('form one number, under three spellings', async () => {
    for (const on of ['1951-05-23', '1969-10-30', '1978-02-17', '1987-12-14', '2004-08-26']) {
      await race(
        [
          name('cyrillic', 'Жүнісбекова', 'Ақжүніс'),
          name('cyrillic', 'Жунисбекова', 'Акжунис'),
          name('latin', 'ZHUNISBEKOVA', 'AKZHUNIS'),
        ].map(each => freshPerson({ names: [each], birth: { on, precision: 'day', source: 'visual_zone' } })),
      )
    }
  })

  it('form one number, with day and month exchanged', async () => {
    for (let round = 0; round < tries; round++) {
      const names = [name('latin', freshName(), freshName())]
      const days = ['1983-04-09', '1983-09-04']
      await race(
        days.map(on => freshPerson({ names, birth: { on, precision: 'day', source: 'visual_zone' } })),
      )
    }
  })

  it('form one number, by passports of which one was misread', async () => {
    for (let round = 0; round < tries; round++) {
      const number = freshNumber()
      await race(
        [number, number.replaceAll('0', 'O'), number].map(each => freshPerson({}, [passportOf(each)])),
      )
    }
  })

  it('form one number, the one by an application and the other by the register', async () => {
    const desk = officer('desk')
    for (let round = 0; round < tries; round++) {
      const [family, number] = [freshName(), freshNumber()]
      const reference = await accept(context, desk, { number, names: family })
      const registration = freshPerson({ names: [{ ...name('latin', family, family), given: null }] }, [
        passportOf(number),
      ])
      const outcomes = await Promise.allSettled([
        settle(context, desk, reference, { choice: formed() }),
        perform(context, 'person_register', registration),
      ])
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    }
  })
})
