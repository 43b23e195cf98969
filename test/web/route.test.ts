// Every address there is: who may ask for it, in which language it answers, and that none goes away unnoticed.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { mayDo, type Role, roles } from '../../src/service/permit.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { type Route, routes } from '../../src/web/route.ts'
import { type Client, client, select } from './client.ts'
import { addOfficer, openSite, signIn } from './site.ts'
import { confirmCase, decideCase, openCase } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)

/** Who removes one must say where its readers go. */
const agreed = [
  'GET  public',
  'GET /what-is-iin public',
  'GET /why public',
  'GET /how public',
  'GET /documents public',
  'GET /where-is-my-iin public',
  'GET /translation-and-names public',
  'GET /residents public',
  'GET /exchange public',
  'GET /entrepreneurs public',
  'GET /check-need public',
  'GET /check-need/result public',
  'GET /check-need/:step public',
  'GET /verify public',
  'GET /verify/bulk public',
  'GET /verify/certificate public',
  'GET /fraud public',
  'GET /fraud/check public',
  'GET /fraud/report public',
  'POST /fraud/statement public',
  'GET /report public',
  'GET /help public',
  'GET /help/address-reference public',
  'GET /help/eds public',
  'GET /help/faq public',
  'GET /sources public',
  'GET /changes public',
  'GET /disclaimer public',
  'GET /privacy public',
  'GET /accessibility public',
  'GET /status public',
  'GET /psc public',
  'GET /psc/:place public',
  'GET /consulates public',
  'GET /consulates/:place public',
  'GET /search public',
  'GET /guide public',
  'GET /offline public',
  'GET /apply public',
  'GET /apply/tasks public',
  'GET /apply/passport public',
  'GET /apply/you public',
  'GET /apply/birth public',
  'GET /apply/citizenship public',
  'GET /apply/contact public',
  'GET /apply/purpose public',
  'GET /apply/who public',
  'GET /apply/authority public',
  'GET /apply/channel public',
  'GET /apply/documents public',
  'GET /apply/check public',
  'GET /apply/before-you-submit public',
  'GET /apply/confirmation public',
  'GET /apply/print public',
  'GET /apply/form public',
  'POST /verify public',
  'POST /verify/certificate public',
  'POST /fraud/report public',
  'POST /fraud/statement.pdf public',
  'POST /report public',
  'GET /changes.atom public',
  'GET /guide.pdf public',
  'POST /apply/form public',
  'GET /track public',
  'POST /track public',
  'POST /track/correct public',
  'GET /result public',
  'POST /result public',
  'POST /result/open public',
  'POST /result/close public',
  'GET /result/check public',
  'GET /result/certificate.pdf public',
  'GET /result/certificate-masked.pdf public',
  'GET /account/who-checked public',
  'GET /desk/sign-in public',
  'POST /desk/sign-in public',
  'POST /desk/sign-in/options public',
  'GET /desk/sign-in/outside public',
  'GET /desk/sign-in/outside/back public',
  'GET /desk/enroll/:token/outside public',
  'GET /desk/enroll/:token public',
  'POST /desk/enroll/:token public',
  'POST /desk/enroll/:token/options public',
  'POST /desk/sign-out public',
  'GET /desk application_read',
  'GET /desk/new application_open',
  'POST /desk/new application_open',
  'GET /desk/new/typed application_open',
  'POST /desk/new/typed application_open',
  'GET /desk/approvals proposal_approve',
  'GET /desk/approvals/:proposal proposal_approve',
  'POST /desk/approvals/:proposal/approve proposal_approve',
  'POST /desk/approvals/:proposal/reject proposal_approve',
  'POST /desk/case/:reference/join application_join',
  'GET /desk/case/:reference/receipt.pdf application_read',
  'GET /desk/case/:reference/scans application_read',
  'POST /desk/case/:reference/scans application_accept',
  'GET /desk/case/:reference/scans/:scan application_read',
  'POST /desk/next application_read',
  'GET /desk/case/:reference application_read',
  'POST /desk/case/:reference/release application_read',
  'GET /desk/case/:reference/compare application_accept',
  'GET /desk/case/:reference/receipt application_read',
  'POST /desk/case/:reference/read application_accept',
  'GET /desk/case/:reference/typed application_accept',
  'POST /desk/case/:reference/typed application_accept',
  'POST /desk/case/:reference/accept application_accept',
  'POST /desk/case/:reference/refuse-intake application_accept',
  'POST /desk/case/:reference/correct application_correct',
  'POST /desk/case/:reference/corrected application_correct',
  'POST /desk/case/:reference/decide application_decide',
  'POST /desk/case/:reference/refuse application_decide',
  'POST /desk/case/:reference/hand-over application_deliver',
  'POST /desk/case/:reference/withdraw application_withdraw',
  'POST /desk/case/:reference/take-over application_take_over',
  'POST /desk/case/:reference/second-officer application_read',
  'GET /desk/case/:reference/certificate.pdf certificate_read',
  'GET /desk/case/:reference/masked.pdf certificate_read',
  'GET /desk/suspicion suspicion_report',
  'POST /desk/suspicion suspicion_report',
  'GET /admin admin_read',
  'GET /admin/people people_manage',
  'POST /admin/people people_manage',
  'GET /admin/reports report_manage',
  'POST /admin/reports report_manage',
  'GET /admin/suspicions suspicion_manage',
  'POST /admin/suspicions suspicion_manage',
  'GET /admin/anomalies register_watch',
  'GET /admin/rules rule_compare',
  'GET /admin/capacity register_watch',
  'GET /audit register_audit',
  'POST /audit/search register_audit',
  'POST /audit/export register_audit',
  'POST /audit/verify register_audit',
]

test('the addresses are those that were agreed', () => {
  assert.deepEqual(
    routes.map(({ method, path, permit }) => `${method} ${path} ${permit}`),
    agreed,
  )
})

describe('each page, in each language, in each state that an application can be in', async () => {
  const draft = await openCase(officer)
  const inCheck = await confirmCase(officer)
  const assigned = await confirmCase(officer)
  await decideCase(officer, assigned)
  const withdrawn = await openCase(officer)
  await officer.post(`/en${withdrawn}/withdraw`)
  const pages = [
    '',
    '/what-is-iin',
    '/why',
    '/how',
    '/where-is-my-iin',
    '/translation-and-names',
    '/residents',
    '/entrepreneurs',
    '/check-need/status',
    '/check-need/purpose?status=foreigner',
    '/check-need/result?status=citizen',
    '/verify',
    '/verify/bulk',
    '/verify/certificate',
    '/offline',
    '/apply',
    '/apply/tasks',
    '/apply/passport',
    '/apply/channel',
    '/apply/check',
    '/apply/print',
    '/apply/form',
    '/track',
    '/result',
    '/fraud',
    '/fraud/check',
    '/fraud/report',
    '/report?page=/fraud/check',
    '/help',
    '/help/address-reference',
    '/help/eds',
    '/help/faq',
    '/sources',
    '/changes',
    '/disclaimer',
    '/privacy',
    '/accessibility',
    '/status',
    '/guide',
    '/search',
    '/psc?region=abai',
    '/consulates?country=italy',
    '/psc/abai-sample',
    '/psc/abai-village',
    '/consulates/argentina',
    '/desk/sign-in',
    '/desk',
    '/desk/new',
    `${inCheck}/receipt`,
    `${inCheck}/scans`,
    draft,
    inCheck,
    `${inCheck}/compare`,
    assigned,
    `${assigned}?number=shown`,
    withdrawn,
  ]
  for (const language of languages) {
    test(`keeps every promise in ${language}`, async () => {
      for (const page of pages) {
        const answer = await officer.get(`/${language}${page}`)
        assert.equal(answer.status, 200, `${page}: ${answer.text}`)
        const others = languages.filter(other => other !== language).map(other => `/${other}${page}`)
        const alternates = select(answer.page, 'a', 'rel', 'alternate').map(link =>
          link.attributes.get('href'),
        )
        assert.deepEqual(alternates, others, 'The language switch keeps the page.')
      }
    })
  }

  test('says so in the language of the page when it is not there', async () => {
    for (const language of languages) {
      for (const path of ['/nothing', '/desk/case/KZ-0000-0001', `${draft}/nothing`, '/desk/', '/VERIFY']) {
        const answer = await officer.get(`/${language}${path}`)
        assert.equal(answer.status, 404, path)
        assert(answer.text.includes(say(language, 'problem.page.not_found')), answer.text)
      }
    }
  })
})

describe('an address without a language', () => {
  async function leadsTo(path: string, asked: string): Promise<string | null> {
    const response = await site.app.request(path, { headers: { 'Accept-Language': asked } })
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('Vary'), 'Accept-Language')
    return response.headers.get('Location')
  }

  test('leads to the one that the browser asks for', async () => {
    for (const path of ['/verify', '/desk', '/desk/new', '/desk/sign-in']) {
      assert.equal(await leadsTo(path, 'kk-KZ,kk;q=0.9,ru;q=0.8'), `/kk${path}`)
    }
    assert.equal(await leadsTo('/', 'kk-KZ'), '/kk', 'A region does not hide the language.')
    assert.equal(await leadsTo('/', 'de,ru-RU;q=0.7,en;q=0.3'), '/ru')
    assert.equal(await leadsTo('/', 'en;q=0.5,kk;q=0.9'), '/kk')
    assert.equal(await leadsTo('/', 'ru;q=0,en'), '/en')
  })

  test('leads to English when it asks for none of ours', async () => {
    assert.equal(await leadsTo('/', 'de, fr;q=0.8, *;q=0.1'), '/en')
    assert.equal(await leadsTo('/', ''), '/en')
    assert.equal(await leadsTo('/', 'x'.repeat(5000)), '/en')
  })

  test('that is not there is said in the language that the browser asks for', async () => {
    const response = await site.app.request('/nothing', { headers: { 'Accept-Language': 'kk' } })
    assert.equal(response.status, 404)
    assert.match(await response.text(), /<html lang="kk"/)
  })

  test('and one with a slash too many leads home', async () => {
    const { location } = await officer.get('/kk/')
    assert.equal(location, '/kk')
  })
})

test('HEAD answers like GET, without a body', async () => {
  for (const path of ['/en', '/kk/verify', '/healthz', '/api/openapi.json']) {
    const [head, get] = [await site.app.request(path, { method: 'HEAD' }), await site.app.request(path)]
    assert.equal(head.status, 200, path)
    assert.equal(head.headers.get('Content-Type'), get.headers.get('Content-Type'))
    assert.equal(await head.text(), '')
  }
})

describe('S56 and S57: who is not permitted', async () => {
  const guarded = routes.filter(({ permit }) => permit !== 'public')
  const reference = (await openCase(officer)).split('/').at(-1)!

  function ask(reader: Client, { method, path }: Route) {
    const address = `/ru${path.replace(':reference', reference)}`
    return method === 'GET' ? reader.get(address) : reader.post(address)
  }

  test('is asked to sign in when nobody is signed in', async () => {
    for (const route of guarded) {
      const answer = await ask(client(site.app), route)
      const expected = route.method === 'GET' ? [303, '/ru/desk/sign-in'] : [401, null]
      assert.deepEqual([answer.status, answer.location], expected, route.path)
    }
  })

  for (const role of roles) {
    test(`as ${role.replaceAll('_', ' ')} is told so, and otherwise let in`, async () => {
      const reader = await readerAs(role)
      for (const route of guarded) {
        const answer = await ask(reader, route)
        const isPermitted = mayDo(
          { id: '', name: '', office: '', personId: null, role },
          route.permit as never,
        )
        assert.equal(answer.status !== 403, isPermitted, `${role} at ${route.path}: ${answer.status}`)
        assert(![401, 500].includes(answer.status), `${role} at ${route.path}: ${answer.status}`)
      }
    })
  }

  async function readerAs(role: Role): Promise<Client> {
    await addOfficer(site, { name: `the ${role}`, role })
    return signIn(site, `the ${role}`)
  }
})
