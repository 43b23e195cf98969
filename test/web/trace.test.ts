// What a working day leaves behind beside the register: the log and the addresses, and nothing personal in either.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { printedText } from '../mrz/lines-of.ts'
import { type Answer, client, select } from './client.ts'
import { credentials, openSite, signIn } from './site.ts'
import { confirmCase, decideCase, numberOn, openCase, seen } from './walk.ts'

const site = await openSite()
after(site.close)

// Words that stand nowhere else, one for each field that a person fills in.
const typed = {
  family: 'QUXFAMILY',
  given: 'QUXGIVEN',
  number: 'QX7777777',
  personal: 'QUXPERSONAL',
  place: 'Quxplace-Құқжер',
  signInName: 'quxname',
  password: 'quxpassword',
  checked: '990909200012',
  lost: 'quxlost',
}

const mrz = printedText({
  names: `${typed.family}<<${typed.given}`,
  number: typed.number,
  personal: typed.personal,
})

/** Everything that an officer and a stranger do in a day, well and badly, and what came back. */
async function workADay(): Promise<{ answers: Answer[]; iin: string }> {
  const [officer, stranger] = [await signIn(site), client(site.app)]
  const [draft, path] = [
    await openCase(officer, mrz),
    await confirmCase(officer, mrz, { birth_place: typed.place }),
  ]
  const decided = await decideCase(officer, path)
  const formed = await officer.follow(decided)
  const iin = numberOn(formed)
  const wrong = { ...credentials(), sign_in_name: typed.signInName, sign_in_password: typed.password }
  const answers = [
    decided,
    formed,
    await stranger.post('/en/desk/sign-in', wrong),
    await stranger.post(`/en${draft}/accept`, { ...seen, birth_place: typed.place }),
    await officer.post('/en/desk/new', { mrz: mrz.replace('QX7777777', 'QX7777778') }),
    await officer.post(`/ru${draft}/accept`, { ...seen, birth_place: `${typed.place}北` }),
    await officer.get(`/kk${draft}`),
    await officer.get(`/kk${path}`),
    await officer.get('/en/desk'),
    await officer.post('/en/verify', { number: iin }),
    await stranger.post('/en/verify', { number: typed.checked }),
    await officer.get(`/en/desk/case/${typed.lost}`),
    await stranger.get(`/${typed.lost}`),
    await stranger.get(`/en/verify?number=${typed.lost}`),
  ]
  await site.app.request(`/en/${iin}`)
  await site.app.request(`/${iin}`)
  await site.app.request(`/en/desk/case/${iin}`)
  await site.app.request('/api/v1/check', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'User-Agent': typed.lost, Referer: `/${iin}` },
    body: JSON.stringify({ numbers: [iin, typed.checked], [typed.lost]: 1 }),
  })
  return { answers, iin }
}

const { answers, iin } = await workADay()

test('no line of the log holds a word that was typed, a name, a number or an address', () => {
  const log = JSON.stringify(site.log)
  assert(site.log.length > 20)
  for (const word of [...Object.values(typed), iin, 'desk1', 'KZ-', '740812']) {
    assert(!log.toLowerCase().includes(word.toLowerCase()), word)
  }
})

test('every line of the log holds listed fields alone', () => {
  const listed = ['level', 'time', 'event', 'requestId', 'method', 'route', 'status', 'durationMs']
  for (const line of site.log) {
    assert.equal(line.event, 'request', JSON.stringify(line))
    assert.deepEqual(Object.keys(line), listed)
    assert.match(String(line.route), /^\/[\w:/.{}()?|*-]*$/)
  }
  const routes = new Set(site.log.map(({ route }) => route))
  assert(routes.has('/api/v1/check'), [...routes].join(' '))
  assert([...routes].some(route => String(route).endsWith('/desk/case/:reference/accept')))
})

test('no address holds them either: where pages lead, link, and send their forms', () => {
  const addresses = answers.flatMap(({ location, page }) => [
    location ?? '',
    ...select(page, 'a', 'href').map(link => link.attributes.get('href')!),
    ...select(page, 'form', 'action').map(form => form.attributes.get('action')!),
  ])
  assert(addresses.length > 100)
  for (const word of [...Object.values(typed), iin, '740812']) {
    const telling = addresses.filter(address => address.toLowerCase().includes(word.toLowerCase()))
    assert.deepEqual(telling, [], word)
  }
})
