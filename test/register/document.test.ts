// Documents: every kind, and every way from one state to another.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import { changeDocumentState, recordDocument } from '../../src/register/document.ts'
import {
  type DocumentFacts,
  type DocumentState,
  documentKinds,
  documentStates,
  placements,
} from '../../src/register/fact.ts'
import { readRecord } from '../../src/register/record.ts'
import type { Store } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { freshNumber } from './people.ts'
import { act, assertRefused, passportOf, register } from './register-of.ts'

let fresh: FreshStore
let store: Store
let personId: string
before(async () => {
  fresh = await freshStore()
  store = fresh.store
  personId = await register(store, freshNumber())
})
after(() => fresh.close())

const record = (parts: Partial<DocumentFacts> = {}, holder = personId) =>
  store.transaction(tx => recordDocument(tx, holder, passportOf(freshNumber(), parts), act))
const change = (documentId: string, state: DocumentState, replacedBy: string | null = null) =>
  store.transaction(tx => changeDocumentState(tx, { personId, documentId, state, replacedBy }, act))
const documentsOf = async () => (await store.transaction(tx => readRecord(tx, personId))).documents
const stateOf = async (documentId: string) => (await documentsOf()).find(({ id }) => id === documentId)!.state

describe('a document', () => {
  for (const kind of documentKinds) {
    it(`is recorded with where the number stands on it: ${kind}`, async () => {
      for (const placement of placements) {
        const id = await record({ kind, placement, country: 'KAZ', issuedOn: '2014-05-01', expiresOn: null })
        const found = (await documentsOf()).find(each => each.id === id)!
        assert.deepEqual([found.kind, found.placement, found.state], [kind, placement, 'issued'])
      }
    })
  }

  it('may have the number of another kind or state, and not of its own', async () => {
    await record({ number: 'SHARED' })
    await record({ number: 'SHARED', kind: 'identity_card' })
    await record({ number: 'SHARED', country: 'D' })
    await assertRefused(record({ number: 'SHARED' }), 'document_already_held')
  })

  const unsound: Readonly<Record<string, Partial<DocumentFacts>>> = {
    'no number': { number: '' },
    'a number of blanks': { number: '   ' },
    'a number too long': { number: 'A'.repeat(41) },
    'a number with a quote': { number: "A'1" },
    'a number with NUL': { number: 'A\x001' },
    'a number with a picture': { number: 'A\u{1f600}' },
    'a state in small letters': { country: 'uto' },
    'no such day': { expiresOn: '2026-02-30' },
    'an issue ahead': { issuedOn: '2026-11-24' },
    'an issue after its end': { issuedOn: '2026-11-20', expiresOn: '2026-11-19' },
  }
  for (const [what, parts] of Object.entries(unsound)) {
    it(`is refused with ${what}`, () => assertRefused(record(parts), 'document_invalid'))
  }
})

describe('the state of a document', () => {
  /** By the diagram that people read. */
  const page = readFileSync(new URL('../../../docs/register.md', import.meta.url), 'utf8')
  const section = page.slice(page.indexOf('## Documents'), page.indexOf('## Numbers of older registers'))
  const lawful = [...section.matchAll(/^ {2}(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`)

  for (const from of documentStates) {
    const ways = documentStates.filter(to => lawful.includes(`${from} ${to}`))
    it(`goes from ${from} to ${ways.join(', ') || 'no other'} only`, async () => {
      for (const to of documentStates) {
        const id = await record()
        if (from !== 'issued') await change(id, from)
        const isLawful = ways.includes(to)
        const outcome = await change(id, to).catch((error: unknown) => error)
        if (isLawful) assert.equal(outcome, undefined, `${from} to ${to}`)
        else assert(outcome instanceof Refusal && outcome.code === 'document_state_unfit', `${from} to ${to}`)
        assert.equal(await stateOf(id), isLawful ? to : from)
      }
    })
  }

  it('is never invalid without a number where the number stands, or on a birth certificate', async () => {
    const card = await record({ kind: 'identity_card', placement: 'card_front_below_birth_date' })
    const birth = await record({ kind: 'birth_certificate' })
    for (const id of [card, birth])
      await assertRefused(change(id, 'invalid_without_iin'), 'document_state_unfit')
  })

  it('names what replaced it: another document of the same person, and only then', async () => {
    const [old, current] = [await record(), await record()]
    const stranger = await register(store, freshNumber())
    const foreign = await record({}, stranger)
    await assertRefused(change(old, 'replaced', old), 'document_state_unfit')
    await assertRefused(change(old, 'lost', current), 'document_state_unfit')
    await assertRefused(change(old, 'replaced', foreign), 'not_found')
    await assertRefused(change(old, 'replaced', 'nothing'), 'not_found')
    await change(old, 'replaced', current)
    const { state, replacedBy } = (await documentsOf()).find(({ id }) => id === old)!
    assert.deepEqual([state, replacedBy], ['replaced', current])
  })
})
