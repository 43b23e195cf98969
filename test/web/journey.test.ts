// The main job from sign-in to the check, over HTTP without a browser: a passport goes in, a number comes out.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { client, select } from './client.ts'
import { textOf } from './html.ts'
import { openSite, signIn } from './site.ts'
import { decideCase, numberOn, openCase, seen } from './walk.ts'

const site = await openSite()
after(site.close)

describe('a passport goes in at the desk', async () => {
  const officer = await signIn(site)
  const path = await openCase(officer)
  let iin = ''

  test('its lines fill what they can, and propose the rest', async () => {
    const { page, text } = await officer.get(`/en${path}`)
    for (const value of ['ERIKSSON', 'ANNA MARIA', 'L898902C3', 'Utopia (specimen)', '15 April 2032']) {
      assert(text.includes(value), value)
    }
    const [year] = select(page, 'input', 'id', 'birth-year')
    assert.equal(year?.attributes.get('value'), '1974')
    assert(select(page, 'input', 'value', 'female')[0]?.attributes.has('checked'))
    const ticked = select(page, 'input', 'type', 'checkbox').filter(({ attributes }) =>
      attributes.has('checked'),
    )
    assert.deepEqual(ticked, [], 'Nothing is confirmed on behalf of the officer.')
  })

  test('the source of each value is shown before anything is decided', async () => {
    const confirmed = await officer.post(`/en${path}/accept`, seen)
    assert.equal(confirmed.location, `/en${path}/receipt`)
    const { page } = await officer.get(`/en${path}`)
    const sources = select(page, 'span', 'class', 'app-source').map(textOf)
    assert.equal(sources.filter(source => source === say('en', 'desk.source.mrz')).length, 5)
    assert.equal(sources.filter(source => source === say('en', 'desk.source.visual_zone')).length, 4)
  })

  test('a number is formed from the birth date and the digit of a demonstration', async () => {
    const decided = await decideCase(officer, path)
    assert.equal(decided.location, `/en${path}?number=shown`)
    iin = numberOn(await officer.follow(decided))
    assert.match(iin, /^7408122\d{5}$/)
  })

  test('the number is masked whenever the page is opened again', async () => {
    const answer = await officer.get(`/en${path}`)
    assert.equal(numberOn(answer), `••••••••${iin.slice(8)}`)
    assert(!answer.body.includes(iin))
  })

  for (const language of languages) {
    test(`the certificate is a tagged PDF in ${language} that says DEMO and names the holder`, async () => {
      const response = await site.app.request(`/${language}${path}/certificate.pdf`, {
        headers: { Cookie: cookieOf(officer) },
      })
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('Content-Type'), 'application/pdf')
      const reference = path.split('/').at(-1)
      const name = `attachment; filename="${reference}-${language}.pdf"`
      assert.equal(response.headers.get('Content-Disposition'), name, 'No name and no number stands in it.')
      const pdf = readPdf(new Uint8Array(await response.arrayBuffer()))
      const words = pdf.page.lines.map(line => line.text).join(' ')
      assert(pdf.tagged)
      assert.equal(pdf.language, language)
      for (const word of ['ERIKSSON', 'ANNA MARIA', 'ZENITH', reference!]) assert(words.includes(word), word)
    })
  }

  test('an officer sees that it is issued and active; the public, that it is well-formed', async () => {
    const toOfficer = await officer.post('/en/verify', { number: iin })
    assert.equal(levelOn(toOfficer.page), 'issued')
    assert(toOfficer.text.includes(say('en', 'verify.state.active')))
    const toPublic = await client(site.app).post('/en/verify', { number: iin })
    assert.equal(levelOn(toPublic.page), 'well-formed')
  })

  test('the desk lists it with its state, and nobody’s name', async () => {
    const { page, text } = await officer.get('/en/desk?show=closed')
    assert.equal(select(page, 'span', 'data-state', 'assigned').length, 1)
    assert.doesNotMatch(text, /ERIKSSON|ANNA/)
  })
})

function cookieOf(reader: { cookies: ReadonlyMap<string, string> }): string {
  return [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

function levelOn(page: Parameters<typeof select>[0]): string | undefined {
  return select(page, 'div', 'data-level')[0]?.attributes.get('data-level')
}
