// The administration: people, reports, suspicions, anomalies, rules and capacity, page by page.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { clockAt, later } from '../../src/kernel/clock.ts'
import { watchOverrides } from '../../src/service/anomaly.ts'
import type { Role } from '../../src/service/permit.ts'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { type Answer, type Client, client, select } from './client.ts'
import { addOfficer, noon, openSite, signIn } from './site.ts'
import { formNumber } from './walk.ts'

const site = await openSite()
after(site.close)

const dayMs = 24 * 60 * 60 * 1000

async function readerAs(role: Role): Promise<Client> {
  const name = `${role} ${randomUUID()}`
  await addOfficer(site, { name, role })
  return signIn(site, name)
}

const administrator = await readerAs('register_administrator')
const supervisor = await readerAs('supervisor')
const editor = await readerAs('rule_editor')
const desk = await signIn(site)

const hidden = ({ page }: Answer, name: string) =>
  select(page, 'input', 'name', name).map(({ attributes }) => attributes.get('value') ?? '')

describe('where people who work here are led', () => {
  test('each to the first part of the site that the role may enter', async () => {
    const led = new Map<Role, string>()
    for (const role of ['counter_officer', 'supervisor', 'register_administrator', 'rule_editor'] as const) {
      await addOfficer(site, { name: `led ${role}`, role })
      const answer = await client(site.app).post('/kk/desk/sign-in', {
        sign_in_name: `led ${role}`,
        sign_in_password: 'demo-desk-1',
      })
      led.set(role, answer.location ?? '')
    }
    assert.deepEqual(Object.fromEntries(led), {
      counter_officer: '/kk/desk',
      supervisor: '/kk/desk',
      register_administrator: '/kk/admin',
      rule_editor: '/kk/admin',
    })
  })

  test('the overview shows what the role may see, and nothing else', async () => {
    const shown = async (reader: Client) =>
      select((await reader.get('/en/admin')).page, 'a')
        .map(({ attributes }) => attributes.get('href') ?? '')
        .filter(href => href.startsWith('/en/admin/'))
    assert.deepEqual(await shown(administrator), [
      '/en/admin/people',
      '/en/admin/reports',
      '/en/admin/suspicions',
      '/en/admin/anomalies',
      '/en/admin/rules',
      '/en/admin/capacity',
    ])
    assert.deepEqual(await shown(supervisor), [
      '/en/admin/suspicions',
      '/en/admin/anomalies',
      '/en/admin/capacity',
    ])
    assert.deepEqual(await shown(editor), ['/en/admin/reports', '/en/admin/rules'])
  })
})

describe('J13-5 an error report', () => {
  test('appears in the queue with page, language, text and build, and is answered', async () => {
    const words = 'The <i>list</i> & the page disagree'
    const sent = await client(site.app).post('/en/report', { id: randomUUID(), page: '/documents', words })
    const reference = /E-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)![0]
    const queue = await editor.get('/ru/admin/reports')
    for (const part of [reference, '/en/documents', 'en', words]) assert(queue.text.includes(part), part)
    assert.match(queue.text, /0\.1\.0-[0-9a-f]{8} · seed-2026-05/)
    const [id] = hidden(queue, 'id')
    const answered = await editor.post('/ru/admin/reports', { id: id!, act: 'answer' })
    assert.equal(answered.location, '/ru/admin/reports')
    assert(!(await editor.follow(answered)).text.includes(reference))
    const done = await editor.get('/ru/admin/reports?state=answered')
    assert(done.text.includes(reference) && done.text.includes('rule_editor'), done.text)
    await editor.post('/ru/admin/reports', { id: id!, act: 'reopen' })
    assert((await editor.get('/ru/admin/reports')).text.includes(reference))
  })

  test('that nobody has is not found', async () => {
    for (const id of [randomUUID(), 'nonsense']) {
      assert.equal((await editor.post('/en/admin/reports', { id, act: 'answer' })).status, 404)
    }
  })
})

describe('S59 a suspected intermediary', () => {
  test('is noted by an officer and looked into by a supervisor', async () => {
    for (const language of languages) {
      const form = await desk.get(`/${language}/desk/suspicion`)
      const note = {
        id: hidden(form, 'id')[0]!,
        application: 'kz 0000 0000',
        words: `Sells <b> in ${language}`,
      }
      const thanks = await desk.post(`/${language}/desk/suspicion`, note)
      const reference = /S-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(thanks.text)![0]
      const again = await desk.post(`/${language}/desk/suspicion`, note)
      assert(again.text.includes(reference), 'The same form is the same note.')
      const queue = await supervisor.get(`/${language}/admin/suspicions`)
      assert.equal(queue.text.split(reference).length - 1, 2, 'Its heading and its button name it.')
      for (const part of [note.words, 'Demo officer 1', 'KZ-0000-0000'])
        assert(queue.text.includes(part), part)
    }
  })

  test('is told what is missing, with what was typed', async () => {
    const wrong = await desk.post('/en/desk/suspicion', { application: 'KZ-1111-1112', words: 'He sells' })
    assert.equal(wrong.status, 422)
    assert(wrong.text.includes(say('en', 'admin.note.application.wrong')))
    assert(wrong.text.includes('He sells'))
    const empty = await desk.post('/en/desk/suspicion', { words: ' ' })
    assert(empty.text.includes(say('en', 'admin.note.words.missing')))
    const long = await desk.post('/en/desk/suspicion', { words: 'x'.repeat(2001) })
    assert.equal(long.status, 422)
  })

  test('that a reader reported stands there too, and not among the errors on pages', async () => {
    const form = { id: randomUUID(), what: 'Somebody sells numbers on a channel' }
    const thanks = await client(site.app).post('/en/fraud/report', form)
    const reference = /E-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(thanks.text)![0]
    assert(!(await editor.get('/en/admin/reports')).text.includes(reference))
    assert.equal((await editor.post('/en/admin/reports', { id: form.id, act: 'answer' })).status, 404)
    const queue = await supervisor.get('/en/admin/suspicions')
    assert(queue.text.includes(reference) && queue.text.includes(say('en', 'admin.suspicions.reader')))
    await supervisor.post('/en/admin/suspicions', { id: form.id, act: 'answer' })
    assert(!(await supervisor.get('/en/admin/suspicions')).text.includes(reference))
  })

  test('is not for editors to read, nor for those who noted it', async () => {
    for (const reader of [editor, desk]) {
      assert.equal((await reader.get('/en/admin/suspicions')).status, 403)
    }
  })

  test('names people: not a word of it is logged', () => {
    assert(!JSON.stringify(site.log).includes('Sells'))
  })
})

describe('the people who work here', () => {
  test('are invited by a link that is shown once', async () => {
    const form = { act: 'invite', name: 'Kairat B.', role: 'auditor', office: 'ministry' }
    const made = await administrator.post('/en/admin/people', form)
    const path = /http:\/\/localhost(\/en\/desk\/enroll\/[a-z]{40})/.exec(made.text)?.[1]
    assert(path, made.text)
    const shown = await client(site.app).get(path)
    for (const words of ['Kairat B.', say('en', 'people.role.auditor'), 'The ministry']) {
      assert(shown.text.includes(words))
    }
    const list = await administrator.get('/en/admin/people')
    assert(!list.text.includes('/enroll/') && list.text.includes('Kairat B.'))
  })

  test('are not invited by halves, and what was typed stays', async () => {
    const half = await administrator.post('/en/admin/people', {
      act: 'invite',
      name: ' ',
      office: 'Bad Office',
    })
    assert.equal(half.status, 422)
    for (const key of ['name.missing', 'office.wrong', 'role.wrong'] as const) {
      assert(half.text.includes(say('en', `admin.people.invite.${key}`)), key)
    }
    assert.equal(select(half.page, 'input', 'id', 'office')[0]?.attributes.get('value'), 'Bad Office')
  })

  test('are changed and suspended, and their own account by nobody', async () => {
    const name = `victim ${randomUUID()}`
    await addOfficer(site, { name })
    const victim = await signIn(site, name)
    const [row] = await site.store.query<{ id: string }>(sql`
      select id from account where sign_in_name = ${name}`)
    const act = (fields: Record<string, string>) =>
      administrator.post('/en/admin/people', { account: row!.id, ...fields })
    await act({ act: 'change', role: 'operator', office: 'ministry' })
    assert((await victim.get('/en/desk')).text.includes('The ministry'))
    const suspended = await act({ act: 'suspend' })
    assert.equal(suspended.location, '/en/admin/people')
    assert.equal((await victim.get('/en/desk')).status, 303)
    assert((await administrator.follow(suspended)).text.includes('suspended: '))
    await act({ act: 'restore' })
    await signIn(site, name)
    const renewed = await act({ act: 'renew' })
    assert.match(renewed.text, /\/enroll\/[a-z]{40}/)

    const own = (await administrator.get('/en/admin/people')).text
    assert(own.includes(say('en', 'admin.people.you')))
    const [me] = await site.store.query<{ id: string }>(sql`
      select account_id as id from session join account on account.id = account_id
      where role = 'register_administrator' limit 1`)
    const tried = await administrator.post('/en/admin/people', { act: 'suspend', account: me!.id })
    assert.equal(tried.status, 403)
    assert(tried.text.includes(say('en', 'refusal.own_account')))
    assert.equal((await act({ act: 'promote' })).status, 400)
  })
})

test('J13-7 an officer with five times the median of near-duplicate overrides is listed', async () => {
  const counts = { many: 10, two: 2, three: 3, none: 0 }
  for (const [name, overrides] of Object.entries(counts)) {
    await addOfficer(site, { name: `override ${name}` })
    await site.store.query(
      sql`update account set used_at = ${noon} where sign_in_name = ${`override ${name}`}`,
    )
    await site.store.query(sql`
      insert into event (stream_type, stream_id, version, kind, at, actor, payload)
      select 'person', gen_random_uuid(), 1, 'person_registered', ${noon}, account.id::text,
        '{"difference":"shown_to_be_another"}'
      from account cross join generate_series(1, ${overrides}) where sign_in_name = ${`override ${name}`}`)
  }
  const page = await supervisor.get('/en/admin/anomalies')
  const listed = select(page.page, 'tr')
    .map(row => JSON.stringify(row))
    .filter(row => row.includes('"yes"'))
  assert.equal(listed.length, 1, page.text)
  assert(listed[0]!.includes('override many'))
  assert(page.text.includes('override three') && !page.text.includes('override none'))
  const watcher = { id: '', name: '', role: 'supervisor', office: '', personId: null } as const
  const past = { ...site.context, clock: clockAt(later(noon, 90 * dayMs)) }
  assert.deepEqual((await watchOverrides(past, watcher)).counts, [], 'Ninety days, no more.')
})

test('J13-4 a rule that nobody checked for 180 days is listed for editors, and readers see the notice', async () => {
  const old = await openSite({ clock: clockAt(later(noon, 200 * dayMs)) })
  await addOfficer(old, { name: 'editor', role: 'rule_editor' })
  const reader = await signIn(old, 'editor')
  for (const language of languages) {
    const page = await reader.get(`/${language}/admin/rules`)
    assert(page.text.includes(say(language, 'admin.rules.stale.lead')))
    assert(page.text.includes('fee iin'))
    const open = await client(old.app).get(`/${language}/why`)
    const [, notice] = say(language, 'source.stale', { day: '|' }).split('|')
    assert(open.text.includes(notice!), open.text)
  }
  await old.close()
  assert((await editor.get('/en/admin/rules')).text.includes(say('en', 'admin.rules.stale.none')))
})

describe('rules between two days', () => {
  test('are shown row by row, with what was and what is', async () => {
    const page = await editor.get('/en/admin/rules?before=2024-02-01&after=2026-11-23')
    assert.match(page.text, /\d+ rows? differ/)
    assert(page.text.includes(say('en', 'admin.rules.was')))
    const switched = select(page.page, 'a', 'hreflang', 'kk')[0]?.attributes.get('href')
    assert.equal(switched, '/kk/admin/rules?before=2024-02-01&after=2026-11-23')
    assert(
      (await editor.get('/en/admin/rules?before=2026-11-23&after=2026-11-23')).text.includes(
        'Nothing differs',
      ),
    )
  })

  test('want days that exist', async () => {
    const page = await editor.get('/en/admin/rules?before=2026-02-30&after=soon')
    assert.equal(page.status, 422)
    assert(page.text.includes(say('en', 'admin.rules.wrong')))
  })
})

test('the figures of the day: numbers formed, what waits against its term, and refusals by office', async () => {
  const other = await openSite()
  await addOfficer(other, { name: 'watcher', role: 'supervisor' })
  await addOfficer(other, { name: 'writer', role: 'rule_editor' })
  const watcher = await signIn(other, 'watcher')
  const empty = await watcher.get('/kk/admin')
  for (const key of ['terms.none', 'refusals.none'] as const) {
    assert(empty.text.includes(say('kk', `admin.figures.${key}`)), key)
  }
  await formNumber(await signIn(other))
  const waiting = (state: string, office: string | null, dueOn: string | null) => sql`
    insert into application (id, reference, state, channel, rule_pack, office, officer, opened_at, changed_at, version,
      due_on, correction_field, correction_reason)
    values (gen_random_uuid(), gen_random_uuid(), ${state}, 'counter', 'seed', ${office}, 'desk', ${noon}, ${noon}, 1,
      ${dueOn}, ${state === 'needs_correction' ? 'birth' : null}, 'cannot_be_read')`
  const refused = (ground: string, changedAt: string) => sql`
    insert into application (id, reference, state, channel, rule_pack, office, officer, opened_at, changed_at, version,
      ground)
    values (gen_random_uuid(), gen_random_uuid(), 'intake_refused', 'counter', 'seed', 'demo_psc', 'desk', ${noon},
      ${changedAt}, 1, ${ground})`
  for (const statement of [
    waiting('intake_accepted', 'demo_psc', '2026-11-22'),
    waiting('in_check', 'demo_psc', '2026-11-23'),
    waiting('in_check', 'demo_psc', '2026-11-24'),
    waiting('needs_correction', 'demo_psc', '2026-11-20'),
    waiting('draft', 'demo_psc', null),
    waiting('submitted', null, null),
    refused('i2', noon),
    refused('i2', noon),
    refused('gone', noon),
    refused('i1', later(noon, -31 * dayMs)),
  ]) {
    await other.store.query(statement)
  }
  for (const language of languages) {
    const { page, text } = await watcher.get(`/${language}/admin`)
    assert(text.includes(say(language, 'admin.figures.formed', { count: 1 })))
    const picture = select(page, 'svg', 'role', 'img').at(-1)?.attributes.get('aria-label') ?? ''
    assert.match(picture, / 0; [^;]+ 0; [^;]+ 1$/)
  }
  const { page, text } = await watcher.get('/en/admin')
  const rows = select(page, 'tr').map(row => JSON.stringify(row))
  assert.match(text, /Demo public service centre11111At no office yet00010/)
  assert.match(text, /I2 · A document has expiredDemo public service centre2goneDemo public service centre1/)
  assert(!rows.some(row => row.includes('I1 ·')), 'Thirty days, no more.')
  assert(!(await (await signIn(other, 'writer')).get('/en/admin')).text.includes('formed today'))
  await other.close()
})

test('the fullness of the register is a picture and a table of the same', async () => {
  await formNumber(desk)
  const page = await administrator.get('/en/admin/capacity')
  const picture = select(page.page, 'svg', 'role', 'img').at(-1)?.attributes.get('aria-label') ?? ''
  assert.match(picture, /^How many buckets are so full: 0–10 %: 1; 10–20 %: 0;/)
  assert.match(page.text, /740812 21 \/ 99\d\d99\d\d1 = 1 \+ 0 \+ 0not within 200 years/)
  assert.doesNotMatch(page.body, /\d{12}/)
})
