// The pages of people who administer and audit, in every language, on phone and screen: accessible, and no wider.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { sql } from '../../src/store/store.ts'
import type { Language } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { addOfficer, noon, signIn } from '../web/site.ts'
import { formNumber } from '../web/walk.ts'
import { checkAccessibility, keepPicture, openPage } from './harness.ts'
import { languagesAt } from './sight.ts'
import { openStage } from './stage.ts'

const { site, served, browser } = await openStage()

await addOfficer(site, { name: 'Madina A.', role: 'register_administrator', office: 'ministry' })
await addOfficer(site, { name: 'Suspended S.', role: 'operator', office: 'ministry' })
await site.store.query(sql`update account set suspended_at = ${noon} where sign_in_name = 'Suspended S.'`)
const administrator = await signIn(site, 'Madina A.')
const desk = await signIn(site)
const iin = await formNumber(desk)
await addOfficer(site, { name: 'Kairat B.', role: 'auditor', office: 'ministry' })
const auditor = await signIn(site, 'Kairat B.')
for (const name of ['Invited I.', 'Айгүл Ж.']) {
  await administrator.post('/en/admin/people', { act: 'invite', name, role: 'auditor', office: 'ministry' })
}
await desk.post('/en/report', { id: randomUUID(), page: '/documents', words: 'The list lacks\na paper.' })
await desk.post('/en/desk/suspicion', { words: 'A man with forty powers of attorney\ncomes every Monday.' })
await site.store.query(sql`
  insert into event (stream_type, stream_id, version, kind, at, actor, payload)
  select 'person', gen_random_uuid(), 1, 'person_registered', ${noon}, account.id::text,
    '{"difference":"shown_to_be_another"}'
  from account cross join generate_series(1, 7) where sign_in_name = 'desk1'`)

interface View {
  readonly name: string
  readonly path: string
  /** Who looks; the administrator, when not said. */
  readonly as?: 'desk' | 'auditor'
  readonly act?: (page: Page, language: Language) => Promise<void>
}

const views: readonly View[] = [
  { name: 'overview', path: '/admin' },
  { name: 'people', path: '/admin/people' },
  {
    name: 'people-change',
    path: '/admin/people',
    act: page => page.locator('summary').first().click(),
  },
  {
    name: 'people-invited',
    path: '/admin/people',
    act: async (page, language) => {
      await page.locator('#name').fill('Kairat B.')
      await page.locator('#role').selectOption('auditor')
      await page.locator('#office').fill('ministry')
      await page.getByRole('button', { name: say(language, 'admin.people.invite.submit') }).click()
      await page.locator('.app-once').waitFor()
    },
  },
  {
    name: 'people-problems',
    path: '/admin/people',
    act: (page, language) =>
      page.getByRole('button', { name: say(language, 'admin.people.invite.submit') }).click(),
  },
  { name: 'reports', path: '/admin/reports' },
  { name: 'reports-answered', path: '/admin/reports?state=answered' },
  { name: 'suspicions', path: '/admin/suspicions' },
  { name: 'anomalies', path: '/admin/anomalies' },
  { name: 'rules', path: '/admin/rules?before=2024-02-01&after=2026-11-23' },
  { name: 'capacity', path: '/admin/capacity' },
  { name: 'suspicion-note', path: '/desk/suspicion', as: 'desk' },
  { name: 'audit', path: '/audit', as: 'auditor' },
  {
    name: 'audit-number',
    path: '/audit',
    as: 'auditor',
    act: async page => {
      await page.locator('#number').fill(iin)
      await page.locator('form:has(#number) button').click()
      await page.locator('table').first().waitFor()
    },
  },
  {
    name: 'audit-none',
    path: '/audit',
    as: 'auditor',
    act: page => page.locator('form:has(#case) button').click(),
  },
  {
    name: 'audit-proof',
    path: '/audit',
    as: 'auditor',
    act: async (page, language) => {
      await page.getByRole('button', { name: say(language, 'audit.verify.submit'), exact: true }).click()
      await page.locator('table').waitFor()
    },
  },
]

const openAs = async (reader: typeof desk) => {
  const page = await openPage(browser, `${served.origin}/en`)
  const cookie = { name: 'session', value: reader.cookies.get('session')!, url: served.origin }
  await page.context().addCookies([cookie])
  return page
}
const pages = {
  administrator: await openAs(administrator),
  desk: await openAs(desk),
  auditor: await openAs(auditor),
}

for (const [index, view] of views.entries()) {
  for (const language of languagesAt(index)) {
    test(`${view.name} in ${language}`, async () => {
      const page = pages[view.as ?? 'administrator']
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(`${served.origin}/${language}${view.path}`)
      await view.act?.(page, language)
      await page.evaluate('document.fonts.ready')
      await checkAccessibility(page)
      for (const width of [360, 320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        if (width !== 320) await keepPicture(page, `people/${view.name}-${width}-${language}`)
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.equal(excess, 0, `${view.name} is ${excess} px wider than ${width} px.`)
      }
    })
  }
}
