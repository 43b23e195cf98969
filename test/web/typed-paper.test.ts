// The page on which an officer types a document without a machine-readable zone, without JavaScript.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { typedFields, typedPaper, withoutZone } from '../form/typed-fields.ts'
import { client, type Form, select } from './client.ts'
import { openSite, signIn } from './site.ts'
import { decideCase, numberOn, seen } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)

const whole: Form = {
  ...seen,
  paper: [...(seen.paper as string[]), 'refugee_certificate.copy', 'refugee_certificate.original'],
  'expires-refugee_certificate': '2027-06-30',
  name_seen: 'yes',
  document_seen: 'yes',
}

describe('a person with a document without a machine-readable zone', () => {
  test('walks in and gets a number: typed, compared, accepted, decided', async () => {
    const desk = await officer.get('/en/desk/new')
    assert.equal(select(desk.page, 'a', 'href', '/en/desk/new/typed').length, 1)
    const opened = await officer.post('/en/desk/new/typed', typedPaper({ family: 'WALKIN' }) as Form)
    assert.equal(opened.status, 303, opened.text)
    const path = opened.location!.slice('/en'.length)
    for (const language of languages) {
      const { page, text } = await officer.get(`/${language}${path}`)
      for (const key of ['case.column.typed', 'case.typed.desk', 'desk.confirm.original.typed'] as const) {
        assert(text.includes(say(language, key)), key)
      }
      for (const id of ['name_seen', 'document_seen']) {
        const [box] = select(page, 'input', 'id', id)
        assert.equal(box?.attributes.has('checked'), false, id)
      }
    }
    const form = { ...whole, family: 'WALKIN' }
    const unseen = await officer.post(`/en${path}/accept`, { ...form, name_seen: '', document_seen: '' })
    assert.equal(unseen.status, 422)
    for (const id of ['name_seen', 'document_seen']) {
      assert.equal(select(unseen.page, 'a', 'href', `#${id}`).length, 1, id)
    }
    const accepted = await officer.post(`/en${path}/accept`, form)
    assert.equal(accepted.status, 303, accepted.text)
    assert((await officer.get(`/en${path}`)).text.includes(say('en', 'desk.source.typed')))
    const decided = await decideCase(officer, path)
    assert.match(numberOn(await officer.follow(decided)), /^\d{12}$/)
  })

  test('who has sent a form is typed over from the document, with what was typed at home proposed', async () => {
    const sent = await client(site.app).post('/en/apply/form', {
      ...typedFields({ ...withoutZone, family: 'SENTHOME' }),
      step: 'send',
    })
    const path = `/desk/case/${/KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)![0]}`
    const shown = await officer.get(`/en${path}`)
    assert(shown.text.includes(say('en', 'case.typed.home')))
    assert.equal(select(shown.page, 'a', 'href', `/en${path}/typed`).length, 1)
    const { page } = await officer.get(`/en${path}/typed`)
    assert.equal(select(page, 'input', 'id', 'document_number')[0]?.attributes.get('value'), 'БК 004512')
    const fields = typedPaper({ family: 'SENTHOME', document_number: 'БК 777' }) as Form
    assert.equal((await officer.post(`/en${path}/typed`, fields)).location, `/en${path}`)
    const compared = await officer.get(`/en${path}`)
    assert(compared.text.includes(say('en', 'case.typed.desk')))
    assert(compared.text.includes('БК 777'))
  })

  for (const language of languages) {
    test(`is told in ${language} what is wrong, with what was typed kept`, async () => {
      const fields = typedPaper({ document_kind: 'refugee_certificate', status: 'foreigner' }) as Form
      const answer = await officer.post(`/${language}/desk/new/typed`, fields)
      assert.equal(answer.status, 422)
      assert(answer.text.includes(say(language, 'apply.problem.document_kind_closed')))
      assert.equal(select(answer.page, 'input', 'id', 'family')[0]?.attributes.get('value'), 'ERIKSSON')
    })
  }
})
