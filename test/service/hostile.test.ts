// Hostile text in every field of every act: refused by a code or stored as it stands; never run, and never a fault.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import { accessLogOf } from '../../src/service/access-log.ts'
import { viewApplication } from '../../src/service/application.ts'
import { checkNumbers } from '../../src/service/check.ts'
import { type CommandKind, commands } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { decide } from '../../src/service/decision.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { openApplication } from '../../src/service/opening.ts'
import { findPersons, viewPerson } from '../../src/service/person.ts'
import { approve, reject, submit, viewProposal } from '../../src/service/proposal.ts'
import { signIn } from '../../src/service/session.ts'
import { sql } from '../../src/store/store.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { command, enroll, operator, perform, proposerOf, recordOf, supervisor } from './act-of.ts'
import type { Case } from './command-case.ts'
import { accept, acceptTyped, formed, officer, openDesk, typed } from './desk-of.ts'
import { numberCases } from './number-case.ts'
import { paperCases } from './paper-case.ts'
import { personCases } from './person-case.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const hostile: readonly string[] = [
  "'; drop table person; --",
  `' or '1'='1' union select personal from event_value --`,
  '" || pg_sleep(60) || "',
  '$1',
  '$$; delete from number; $$',
  '\\',
  '\0',
  '\ud800',
  '\u202e\u200b',
  '\u{1f600}',
  'المهدي',
  'A'.repeat(10_000),
  '',
  '__proto__',
  "{{constructor.constructor('return process')()}}",
  '<script>alert(1)</script>',
]

/** Everything of the database that hostile text might be after: tables, their rows, who may do what. */
async function worldOf(): Promise<object> {
  const [row] = await context.store.query<object>(sql`
    select (select count(*) from pg_class where relnamespace = 'public'::regnamespace) as tables,
      (select count(*) from pg_trigger) as triggers, (select count(*) from pg_roles) as roles,
      (select count(*) from number) as numbers, (select count(*) from event) as events,
      (select count(*) from access) as entries, (select count(*) from person) as people`)
  return row!
}

/** A desk whose every transaction is taken back in the end, so that one body serves for many tries. */
function rehearsing(): Context {
  const takenBack = Symbol('taken back')
  const transaction: Context['store']['transaction'] = async work => {
    let answer: unknown
    const attempt = context.store.transaction(async tx => {
      answer = await work(tx)
      throw takenBack
    })
    await attempt.catch((error: unknown) => {
      if (error !== takenBack) throw error
    })
    return answer as never
  }
  return { ...context, store: { ...context.store, transaction } }
}

/** The same value with each of its texts in turn replaced, and where that was. */
function* replaced(value: unknown, by: string, path = ''): Generator<[path: string, value: unknown]> {
  if (typeof value === 'string') yield [path, by]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const [at, other] of replaced(inner, by, `${path}.${key}`)) {
      yield [at, Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }]
    }
  }
}

/** Asserts that a deed is answered or refused by a code; anything else would be a fault of ours. */
async function assertAnswered(deed: () => Promise<unknown>, where: string): Promise<void> {
  await deed().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw new Error(`${where} met a fault`, { cause: error })
  })
}

const cases = { ...personCases, ...paperCases, ...numberCases }

describe('hostile text in an act on the register', () => {
  for (const kind of Object.keys(commands) as CommandKind[]) {
    it(`is refused by a code or stored as it stands, in every field: ${kind}`, async () => {
      const body = await (cases[kind] as Case<CommandKind>).right(context)
      const before = await worldOf()
      const desk = rehearsing()
      let tries = 0
      for (const text of hostile) {
        for (const [path, altered] of replaced(body, text)) {
          tries++
          await assertAnswered(
            () => submit(desk, proposerOf(kind), command(kind, altered as never), randomUUID()),
            `${kind}${path} = ${JSON.stringify(text.slice(0, 40))}`,
          )
        }
      }
      assert(tries >= hostile.length, 'there is a text in every body')
      assert.deepEqual(await worldOf(), before)
    })
  }
})

describe('hostile text in anything else that is asked', () => {
  it('is answered, or refused by a code', async () => {
    const desk = officer('desk')
    const { personId } = await enroll(context)
    const reference = await accept(context, desk, { number: freshNumber(), names: freshName() })
    const auditor = officer('auditor', 'auditor')
    const key = randomUUID()
    const traits = { birthOn: '1974-08-12', birthPrecision: 'day', sex: 'female', birthPlace: null } as const
    const deeds: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
      'a proposal': text => approve(context, supervisor, text, key),
      'a proposal rejected': text => reject(context, supervisor, text, key),
      'a proposal viewed': text => viewProposal(context, supervisor, text),
      'a person': text => viewPerson(context, operator, text),
      'a log': text => accessLogOf(context, auditor, text),
      'a reference': text => viewApplication(context, desk, text),
      'a reference withdrawn': text => withdrawApplication(context, desk, text),
      'a holder': text => viewHolder(context, desk, text, 'certificate'),
      'a passport': text => openApplication(context, desk, text),
      'a number': text => checkNumbers(context, desk, [text, text]),
      'a name sought': text =>
        findPersons(context, operator, {
          ...traits,
          documents: [{ kind: text, country: text, number: text }],
          names: [{ script: 'latin', family: text, given: text, cut: false }],
          citizenships: [text],
          legacyIdentifiers: [{ scheme: text, value: text }],
        }),
      'a key': text =>
        decide(context, desk, reference, { key: text, choice: { kind: 'existing', personId: randomUUID() } }),
      'the one who is the same': text =>
        decide(context, desk, reference, { key: randomUUID(), choice: { kind: 'existing', personId: text } }),
      'who is another': text =>
        decide(rehearsing(), desk, reference, { key: randomUUID(), choice: formed(text) }),
      'a form': text => {
        const fields = Object.entries(typed()).map(([name, value]) => [name, value === true ? true : text])
        return acceptTyped(rehearsing(), desk, reference, Object.fromEntries(fields))
      },
      'a sign-in': text => signIn(context, { name: text, password: text, address: text }),
    }
    for (const [what, deed] of Object.entries(deeds)) {
      for (const text of hostile)
        await assertAnswered(() => deed(text), `${what} ${JSON.stringify(text.slice(0, 40))}`)
    }
    assert.equal((await viewPerson(context, operator, personId)).id, personId)
  })

  it('leaves a sound register behind', () => assertSound(context.store))
})

describe('text that is odd and lawful', () => {
  it('is stored and read to the letter', async () => {
    const family = `O'Connor-Ünlü’ ı${'́'}`
    const { personId } = await enroll(context)
    const names = [
      { script: 'latin', family, given: 'ʼ`', patronymic: null, cut: false, source: 'declared' },
    ] as const
    const place = `'); drop table "person"; -- \\ $1 %s`
    const birthPlace = { value: place, source: 'declared' } as const
    await perform(context, 'person_change', { personId, change: { names, birthPlace }, reason: 'mistake' })
    const record = await recordOf(context, personId)
    assert.deepEqual([record.names, record.facts!.birthPlace], [names, birthPlace])
  })
})
