// The operations as programs: each from its words to its last line, in three languages, on a register that lives.

import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { clockAt } from '../../src/kernel/clock.ts'
import { operations } from '../../src/operate/operation.ts'
import { serialsInBucket } from '../../src/register/number.ts'
import { claimMode } from '../../src/service/account.ts'
import type { Context } from '../../src/service/context.ts'
import { seal } from '../../src/service/sealing.ts'
import { sql } from '../../src/store/store.ts'
import { openTogether } from '../../src/store/together.ts'
import { forgettable, mergedPair } from '../service/command-case.ts'
import { nowAt, officer, open, pack } from '../service/desk-of.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { temporaryFolder } from '../store/serving.ts'
import { operate, type Surrounding } from './run-operate.ts'

let fresh: FreshStore
let context: Context
let here: Surrounding
before(async () => {
  fresh = await freshStore()
  const { store } = fresh
  const together = openTogether(store)
  context = { store, together, clock: clockAt(nowAt), pack, demo: true, serialLimit: serialsInBucket }
  here = { DATABASE_URL: fresh.databaseUrl }
  await claimMode(context)
  await mergedPair(context)
})
after(() => fresh.close())

describe('words that mean nothing', () => {
  const wrong: readonly (readonly string[])[] = [
    [],
    ['destroy'],
    ['constructor'],
    ['verify', '1', '2', '3'],
    ['verify', '--apply'],
    ['rebuild', '--force'],
    ['populate', '3', '4'],
    ['--apply'],
  ]
  for (const words of wrong) {
    it(`are answered with how it is used: ${words.join(' ') || 'none'}`, async () => {
      const { status, out, err } = await operate(words, here)
      assert.deepEqual([status, out], [2, ''])
      assert.match(err, /^Usage: npm run operate -- capacity \| verify/)
      for (const name of Object.keys(operations)) assert(err.includes(name), name)
    })
  }

  it('are told in the language of the terminal', async () => {
    const beginnings = { kk_KZ: 'Қолданылуы:', ru_RU: 'Использование:', de_DE: 'Usage:' }
    for (const [locale, beginning] of Object.entries(beginnings)) {
      const { err } = await operate(['?'], { ...here, LANG: `${locale}.UTF-8` })
      assert(err.startsWith(beginning), err)
    }
  })
})

describe('operate -- capacity', () => {
  it('shows the accounts, how full the buckets are, and when they run out', async () => {
    const { status, out, err } = await operate(['capacity'], here)
    assert.deepEqual([status, err], [0, 'Waiting for the PostgreSQL of DATABASE_URL …\n'])
    assert.match(
      out,
      /^2 numbers given out, in 1 bucket\.\nNext 2 = formed 2 \+ void 0 \+ imported below next 0/,
    )
    assert.match(out, /The account of every bucket comes out even\./)
    assert.match(out, /^ +0–10 % {2}█+ 1$/m)
    assert.match(out, /^740812 2 {2}▏ +2\/99\d\d {2}2 = 2 \+ 0 \+ 0 +not within 200 years$/m)
    assert.doesNotMatch(out, /\d{12}/)
  })

  it('ends with 1 where an account does not come out even', async () => {
    await fresh.store.query(sql`insert into bucket (bucket, next_serial) values (9901011, 5)`)
    const { status, out } = await operate(['capacity'], here)
    assert.equal(status, 1)
    assert.match(out, /The account of 1 bucket does not come out even\./)
    await fresh.store.query(sql`
      alter table bucket disable trigger user;
      delete from bucket where bucket = 9901011;
      alter table bucket enable trigger user`)
  })
})

describe('operate -- verify', () => {
  it('names each invariant that holds, and ends with 0', async () => {
    const { status, out } = await operate(['verify'], here)
    assert.equal(status, 0, out)
    const lines = out.split('\n').filter(line => line.startsWith('✓'))
    assert(lines.length >= 21)
    assert.match(out, /\n24 invariants checked, all hold\.\n/)
    assert.match(out, /\n\d+ rows wait for their seal, the oldest since 23 November 2026, 10:00\. /)
    assert.match(out, /\nNothing is sealed yet\.\n$/)
  })

  it('prints the last seal, knows it again, and says when it is gone', async () => {
    while (await seal(context));
    const { out } = await operate(['verify'], here)
    assert.match(out, /\nEvery row is sealed\./)
    const [, number, hash] = /\n(\d+) ([0-9a-f]{64})\n$/.exec(out)!
    const again = await operate(['verify', number!, hash!], here)
    assert.equal(again.status, 0)
    assert.match(again.out, /\nThe seal that was kept is in the chain\./)
    const other = await operate(
      ['verify', number!, hash!.replace(/^./, first => (first === '0' ? '1' : '0'))],
      here,
    )
    assert.equal(other.status, 1)
    assert.match(other.out, /24 invariants checked, all hold\.\nThe seal that was kept is not in the chain\./)
    const none = await operate(['verify', 'twice'], here)
    assert.deepEqual([none.status, none.out], [1, ''])
    assert.match(none.err, /This is no seal\./)
  })

  it('names what is broken, with counts and places, and ends with 1', async () => {
    await fresh.store.query(sql`update person set life = 'deceased' where merged_into is null`)
    const { status, out } = await operate(['verify'], here)
    assert.equal(status, 1)
    assert.match(out, /^✗ I14 .*\n {4}1 breach: [0-9a-f-]{36}$/m)
    assert.match(out, /24 invariants checked, 1 is broken\./)
  })
})

describe('operate -- rebuild', () => {
  it('says which projection differs and ends with 1, and alters nothing', async () => {
    const { status, out } = await operate(['rebuild'], here)
    assert.equal(status, 1)
    assert.match(out, /^✗ person +2 {2}\d+\n +2 {2}\d+$/m)
    assert.match(out, /1 projection differs\./)
    assert.match((await operate(['rebuild'], here)).out, /1 projection differs\./)
  })

  it('puts the rebuilt rows in place when told to, and then all is the same', async () => {
    const { status, out } = await operate(['rebuild', '--apply'], here)
    assert.equal(status, 0)
    assert.match(out, /The rebuilt projections are in use now\./)
    const again = await operate(['rebuild'], here)
    assert.equal(again.status, 0)
    assert.match(again.out, /Every projection is the same\.\n$/)
    assert.equal((await operate(['verify'], here)).status, 0)
  })
})

describe('operate -- erase', () => {
  it('only says what is past its term, until it is told to erase it', async () => {
    await forgettable(context)
    const nobodyElse = '0 applications, 0 reports, fingerprints of 0 requests'
    for (let times = 0; times < 2; times++) {
      const { status, out } = await operate(['erase'], here)
      assert.equal(status, 0)
      const due = `Past their term: 1 person, ${nobodyElse}.`
      assert.equal(out, `${due}\nNothing was erased. Add --apply to erase.\n`)
    }
    const { status, out } = await operate(['erase', '--apply'], here)
    assert.equal(status, 0)
    assert.match(
      out,
      /\nErased: 1 person, 0 applications, 0 reports, fingerprints of 0 requests, values of 4 events\.\n$/,
    )
    assert((await operate(['erase'], here)).out.startsWith(`Past their term: 0 persons, ${nobodyElse}.`))
    assert.match((await operate(['rebuild'], here)).out, /4 of them with erased values/)
    assert.equal((await operate(['verify'], here)).status, 0)
  })
})

describe('operate -- expire', () => {
  it('only says what has waited too long, until it is told to end it', async () => {
    await open({ ...context, clock: clockAt('2013-02-01T05:00:00.000Z') }, officer('desk'))
    const due = /^1 application has waited past the term\.\nNothing was ended\. Add --apply to end them\.\n$/
    for (let times = 0; times < 2; times++) assert.match((await operate(['expire'], here)).out, due)
    assert.equal((await operate(['expire', '--apply'], here)).out, 'Ended: 1 application.\n')
    assert.equal((await operate(['expire', '--apply'], here)).out, 'Ended: 0 applications.\n')
    assert.equal((await operate(['verify'], here)).status, 0)
  })
})

describe('operate -- populate', () => {
  it('registers made-up people with demo numbers', async () => {
    const { status, out } = await operate(['populate', '12'], here)
    assert.equal(status, 0, out)
    const [, formed, alike] = /^(\d+) made-up people registered; (\d+) looked like/.exec(out)!
    assert.equal(Number(formed) + Number(alike), 12)
    assert.equal((await operate(['verify'], here)).status, 0)
  })

  it('is refused for a count that is none', async () => {
    for (const count of ['0', '-1', '1e3', '0x10', 'many', '5000001', '1.5']) {
      const words = ['populate', ...(count.startsWith('-') ? ['--', count] : [count])]
      const { status, err } = await operate(words, here)
      assert.equal(status, 1, count)
      assert.match(err, /The setting populate cannot be /)
    }
  })
})

describe('a register of another kind', () => {
  it('is left alone: a demonstration is not operated as a real register', async () => {
    const { path, remove } = await temporaryFolder()
    const authority = join(path, 'authority.json')
    await writeFile(authority, JSON.stringify({ name: { kk: 'Қ', ru: 'Р', en: 'E' } }))
    const { status, err } = await operate(['verify'], { ...here, TIZILIM_AUTHORITY: authority })
    assert.equal(status, 1)
    assert.match(err, /This program runs as a real register, and its data are those of a demonstration/)
    await remove()
  })

  it('that does not answer is named', async () => {
    const { status, err } = await operate(['verify'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
    assert.equal(status, 1)
    assert.match(err, /The PostgreSQL of DATABASE_URL does not answer/)
  })

  it('is refused with an unknown setting', async () => {
    const { status, err } = await operate(['verify'], { ...here, TIZILIM_FOLDER: '/' })
    assert.equal(status, 1)
    assert.match(err, /The setting TIZILIM_FOLDER is not known/)
  })
})

describe('each operation', () => {
  it('speaks Kazakh and Russian, and in neither the other or English', async () => {
    const words = [['capacity'], ['verify'], ['rebuild'], ['erase'], ['expire'], ['populate', '1']]
    for (const each of words) {
      const [kk, ru] = await Promise.all([
        operate(each, { ...here, LANG: 'kk_KZ.UTF-8' }),
        operate(each, { ...here, LANG: 'ru_RU.UTF-8' }),
      ])
      assert.match(kk.out, /[әғқңөұүһі]/i, each[0])
      assert.doesNotMatch(ru.out, /[әғқңөұүһі]/i, each[0])
      assert.match(ru.out, /[а-я]/i, each[0])
      // Names of tables and codes stand as they are.
      for (const { out } of [kk, ru]) assert.doesNotMatch(out, /\b(?:the|numbers|erased|people|invariants)\b/)
    }
  })
})
