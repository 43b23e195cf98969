// The counter, sentence by sentence of the seeds: S38, S76, S80 to S82, S88.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { DocumentFacts } from '../../src/register/fact.ts'
import { findPersons, viewPerson } from '../../src/service/person.ts'
import { submit } from '../../src/service/proposal.ts'
import { sql } from '../../src/store/store.ts'
import { say } from '../../src/text/say.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { assertRefused, passportOf } from '../register/register-of.ts'
import { command, operator } from '../service/act-of.ts'
import { client, select } from './client.ts'
import { openSite, signIn } from './site.ts'
import { confirmCase, formNumber, openCase, seen } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)

const somebody = () => printedText({ number: freshNumber(), names: freshName() })

async function personOf(iin: string): Promise<string> {
  const [row] = await site.store.query<{ id: string }>(sql`
    select person_id as id from holding where iin = ${Number(iin)}`)
  return row!.id
}

test('S38 the original passport is seen before anything is accepted', async () => {
  const path = await openCase(officer)
  const refused = await officer.post(`/en${path}/accept`, { ...seen, original: '' })
  assert.equal(refused.status, 422)
  assert(refused.text.includes(say('en', 'problem.original_not_seen')))
  assert.equal((await officer.post(`/en${path}/accept`, seen)).status, 303)
})

test('S76 a number is formed for one person only', async () => {
  const mrz = somebody()
  const iin = await formNumber(officer, mrz)
  const again = await confirmCase(officer, mrz)
  const { page, text } = await officer.get(`/en${again}`)
  assert(text.includes(say('en', 'match.same_document')))
  const choices = select(page, 'input', 'name', 'same').map(({ attributes }) => attributes.get('value'))
  assert.deepEqual(choices, [await personOf(iin)], 'Nothing but the holder can be chosen.')
})

test('S80 what is known of one person stands in one record, with its sources', async () => {
  const iin = await formNumber(officer, somebody())
  const record = await viewPerson(site.context, operator, await personOf(iin))
  assert.deepEqual(
    record.holdings.map(holding => holding.iin),
    [iin],
  )
  assert.equal(record.names[0]?.source, 'mrz')
  assert.equal(record.facts?.birth.source, 'visual_zone')
  assert.equal(record.documents.length, 1)
})

test('S81 the number stays when the name changes', async () => {
  const iin = await formNumber(officer, somebody())
  const personId = await personOf(iin)
  const [name] = (await viewPerson(site.context, operator, personId)).names
  const change = { names: [{ ...name!, family: 'ANOTHER' }] }
  await submit(
    site.context,
    operator,
    command('person_change', { personId, change, reason: 'new_name' }),
    randomUUID(),
  )
  const { holdings, names } = await viewPerson(site.context, operator, personId)
  assert.deepEqual([names[0]?.family, holdings.map(holding => holding.iin)], ['ANOTHER', [iin]])
})

test('S82 numbers of older registers are linked to it, and it is found by them', async () => {
  const iin = await formNumber(officer, somebody())
  const personId = await personOf(iin)
  const identifier = { scheme: 'tin', value: '600100200300' } as const
  await submit(
    site.context,
    operator,
    command('legacy_identifier_link', { personId, identifier }),
    randomUUID(),
  )
  const found = await findPersons(site.context, operator, {
    documents: [],
    names: [],
    birthOn: '1974-08-12',
    birthPrecision: 'day',
    sex: 'female',
    birthPlace: null,
    citizenships: [],
    legacyIdentifiers: [identifier],
  })
  assert(found.some(match => match.personId === personId))
})

test('S88 the old document is handed in, with its number on record, or none with the number is issued', async () => {
  const list = await client(site.app).get('/en/exchange?locality=with_branch')
  assert(list.text.includes('Your old document, to hand in'))

  const personId = await personOf(await formNumber(officer, somebody()))
  const parts = { kind: 'identity_card', country: 'KAZ', issuedOn: '2011-04-16', expiresOn: null } as const
  const old: DocumentFacts = passportOf(freshNumber(), parts)
  const placement = 'card_front_below_birth_date'
  const card: DocumentFacts = passportOf(freshNumber(), { ...parts, issuedOn: '2026-11-23', placement })
  const exchange = (handedIn: DocumentFacts, issued: DocumentFacts) =>
    submit(site.context, operator, command('document_exchange', { personId, handedIn, issued }), randomUUID())
  const documents = async () => (await viewPerson(site.context, operator, personId)).documents
  const before = await documents()
  await assertRefused(exchange(card, old), 'document_invalid')
  assert.deepEqual(await documents(), before, 'Nothing is issued, and nothing is taken in.')
  await exchange(old, card)
  const after_ = await documents()
  const handedIn = after_.find(({ number }) => number === old.number)!
  const issued = after_.find(({ number }) => number === card.number)!
  assert.deepEqual([handedIn.state, handedIn.replacedBy, issued.state], ['surrendered', issued.id, 'issued'])
  const again = passportOf(freshNumber(), { ...parts, placement })
  await assertRefused(exchange(old, again), 'document_state_unfit')
})
