// What waits for a second person, as its page shows it: all of the act, in words, before it is approved.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { CommandBodies } from '../../src/service/command.ts'
import { languages } from '../../src/text/language.ts'
import { isMessageKey, say, sayAny } from '../../src/text/say.ts'
import { propose, stateOfProposal } from '../service/act-of.ts'
import { dangerousCases as cases, dangerous } from '../service/dangerous-case.ts'
import { select } from './client.ts'
import { textOf } from './html.ts'
import { addOfficer, openSite, signIn } from './site.ts'

const site = await openSite()
after(site.close)
const { context } = site
await addOfficer(site, { name: 'Second S.', role: 'supervisor' })
const supervisor = await signIn(site, 'Second S.')

/** Each value of a body, however deep it lies. */
function leaves(value: unknown): unknown[] {
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value]
}

describe('a proposal is shown as a whole', () => {
  for (const kind of dangerous) {
    test(kind, async () => {
      const body = await cases[kind].right(context)
      const id = await propose(context, kind, body as CommandBodies[typeof kind])
      for (const language of languages) {
        const { text, page } = await supervisor.get(`/${language}/desk/approvals/${id}`)
        assert(text.includes(sayAny(language, `approval.act.${kind}`, {})))
        const names = select(page, 'dt').map(each => textOf(each).trim())
        for (const name of names) assert.doesNotMatch(name, /[a-z][A-Z]|\d/, 'A field has a name of its own.')
        const wanted = leaves(body).map(leaf => {
          const key = `approval.value.${leaf}`
          return isMessageKey(key) ? sayAny(language, key, {}) : String(leaf ?? '—')
        })
        const shown = select(page, 'dd').map(each => textOf(each).trim())
        assert.deepEqual(shown.sort(), wanted.sort())
      }
    })
  }
})

test('it is done once it is approved, and nothing of it once it is rejected', async () => {
  for (const [press, state] of [
    ['approve', 'approved'],
    ['reject', 'rejected'],
  ] as const) {
    const id = await propose(context, 'number_annul', await cases.number_annul.right(context))
    const list = await supervisor.get('/en/desk/approvals')
    assert(list.body.includes(`/en/desk/approvals/${id}`))
    const { page } = await supervisor.get(`/en/desk/approvals/${id}`)
    const key = select(page, 'input', 'name', 'key')[0]!.attributes.get('value')!
    const answer = await supervisor.post(`/en/desk/approvals/${id}/${press}`, { key })
    assert.deepEqual([answer.status, answer.location], [303, '/en/desk/approvals'])
    assert.equal(await stateOfProposal(context, id), state)
  }
})

test('whoever may not approve sees none of it', async () => {
  const id = await propose(context, 'number_annul', await cases.number_annul.right(context))
  const answer = await (await signIn(site)).get(`/en/desk/approvals/${id}`)
  assert.equal(answer.status, 403)
  assert(!answer.text.includes(say('en', 'approval.act.number_annul')))
})
