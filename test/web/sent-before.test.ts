// A form whose answer was lost, and that comes again with other answers: told what was stored, or sent beside it.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { typedFields } from '../form/typed-fields.ts'
import { type Answer, client, origin, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const form = () => ({ ...typedFields(), step: 'send', key: randomUUID() }) as Record<string, string>
const referenceOn = ({ text }: Answer) => /KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)![0]

/** The hidden fields and the button of the only form on the page that sends. */
function fieldsOn({ page }: Answer): Record<string, string> {
  const hidden = select(page, 'input', 'type', 'hidden')
  const fields = hidden.map(({ attributes }) => [attributes.get('name')!, attributes.get('value')!])
  return { ...Object.fromEntries(fields), step: 'send' }
}

for (const language of languages) {
  test(`says so in ${language}, with the reference, and sends it as another when asked`, async () => {
    const first = form()
    const lost = referenceOn(await reader.post(`/${language}/apply/form`, first))
    const mended = { ...first, address: '7 Other Street' }
    const told = await reader.post(`/${language}/apply/form`, mended)
    assert.equal(told.status, 409)
    assert(told.text.includes(say(language, 'apply.sent_before', { reference: lost })))
    assert.equal(referenceOn(told), lost)
    const fields = fieldsOn(told)
    assert.equal(fields.address, '7 Other Street')
    assert.notEqual(fields.key, first.key)
    const other = await reader.post(`/${language}/apply/form`, fields)
    assert.equal(other.status, 200)
    assert.notEqual(referenceOn(other), lost)
  })
}

test('is told to a script as what was stored, and in another language as the same application', async () => {
  const first = form()
  const send = async (fields: Record<string, string>, language = 'en') => {
    const headers = { Origin: origin, Accept: 'application/json' }
    const init = { method: 'POST', body: new URLSearchParams(fields), headers }
    const response = await site.app.request(`/${language}/apply/form`, init)
    return [response.status, await response.json()] as const
  }
  const [, { receipt }] = (await send(first)) as [number, { receipt: object }]
  const told = await send({ ...first, address: '7 Other Street' })
  assert.deepEqual(told, [409, { ok: false, problems: [], sentBefore: receipt }])
  assert.deepEqual(await send(first, 'kk'), [200, { ok: true, receipt }])
})
