// The auditor's desk: every look leaves a line, nothing can be changed, and what was changed beneath us is found.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { open } from '../../src/certificate/signed.ts'
import { jurisdictionOf, permits, roles } from '../../src/service/permit.ts'
import { seal } from '../../src/service/sealing.ts'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { routes } from '../../src/web/route.ts'
import { type Answer, select } from './client.ts'
import { addOfficer, openSite, type Site, signIn } from './site.ts'
import { confirmCase, decideCase, formNumber } from './walk.ts'

const site = await openSite()
after(site.close)
await addOfficer(site, { name: 'Kairat B.', role: 'auditor', office: 'ministry' })
const auditor = await signIn(site, 'Kairat B.')
const desk = await signIn(site)
const iin = await formNumber(desk)
const [{ reference }] = (await site.store.query<{ reference: string }>(sql`
  select reference from application where state = 'assigned'`)) as [{ reference: string }]

const search = (subject: string, text: string, language = 'en') =>
  auditor.post(`/${language}/audit/search`, { subject, text })

const idOf = async (name: string) => {
  const [row] = await site.store.query<{ id: string }>(
    sql`select id from account where sign_in_name = ${name}`,
  )
  return row!.id
}

async function countsOf({ store }: Pick<Site, 'store'>): Promise<object> {
  const [row] = await store.query<object>(sql`
    select (select count(*) from event) as events, (select count(*) from number) as numbers,
      (select count(*) from account) as accounts, (select count(*) from application) as applications,
      (select count(*) from report where answered_at is not null) as answered,
      (select count(*) from suspicion) as suspicions, (select count(*) from proposal) as proposals`)
  return row!
}

describe('J13-1 who looked, at whom, for what', () => {
  test('stands line by line with actor, purpose and fields, by case, officer and number', async () => {
    for (const language of languages) {
      const questions = [
        ['case', reference.toLowerCase().replaceAll('-', ' ')],
        ['officer', await idOf('desk1')],
        ['number', iin.replace(/(\d{6})(\d)/, '$1 $2 ')],
      ] as const
      for (const [subject, text] of questions) {
        const trail = await search(subject, text, language)
        assert.equal(trail.status, 200, trail.text)
        for (const words of [
          'Demo officer 1',
          'number_formed',
          'form_number',
          'order_258_2020',
          'number, ',
        ]) {
          assert(trail.text.includes(words), `${subject} ${words}: ${trail.text}`)
        }
        assert(trail.text.includes(say(language, 'audit.looks')))
      }
    }
  })

  test('never holds a number that is not masked, nor what would give it away', async () => {
    for (const [subject, text] of [
      ['case', reference],
      ['number', iin],
      ['officer', await idOf('desk1')],
    ] as const) {
      const { body, text: words } = await search(subject, text)
      // What was typed comes back in the hidden field of the form that saves the same trail.
      const shown = body.replaceAll(`value="${iin}"`, '')
      assert(!shown.includes(iin), subject)
      assert(!words.includes(iin.slice(0, 7)), 'The bucket and four digits would be the number.')
      assert(words.includes(`••••••••${iin.slice(8)}`), words)
    }
  })

  test('to search leaves a line of its own, for the next auditor to see', async () => {
    const before = await site.store.query(sql`select from access where purpose = 'audit'`)
    await search('officer', await idOf('desk1'))
    await search('case', reference)
    const trail = await search('officer', await idOf('Kairat B.'))
    const after = await site.store.query(sql`select from access where purpose = 'audit'`)
    assert.equal(after.length, before.length + 3)
    assert(trail.text.includes(reference) && trail.text.includes('audit'))
  })

  test('says so when there is nothing, and keeps what was typed', async () => {
    for (const [subject, text] of [
      ['case', 'KZ-0000-0000'],
      ['case', 'nonsense'],
      ['officer', 'nobody'],
      ['number', '990101100015'],
      ['number', '12'],
    ] as const) {
      const answer = await search(subject, text, 'kk')
      assert.equal(answer.status, 422, text)
      assert(answer.text.includes(say('kk', 'audit.none')))
    }
    assert.equal((await search('table', 'person')).status, 400)
  })

  test('takes a number in the body of a form only: no address and no log holds one', async () => {
    await search('number', iin)
    assert(!JSON.stringify(site.log).includes(iin))
    const byAddress = await auditor.get('/en/audit')
    assert.deepEqual(
      select(byAddress.page, 'form').map(({ attributes }) => attributes.get('method')),
      ['post', 'post', 'post', 'post', 'post'],
    )
  })
})

describe('J13-1 the proof of the register', () => {
  const broken = (page: Answer) =>
    select(page.page, 'tr')
      .map(row => JSON.stringify(row))
      .filter(row => row.includes('breach'))

  test('holds for what the program has done', async () => {
    for (const language of languages) {
      const proof = await auditor.post(`/${language}/audit/verify`)
      assert.equal(proof.status, 200)
      assert(proof.text.includes(say(language, 'audit.verify.holds')))
    }
    assert.deepEqual(broken(await auditor.post('/en/audit/verify')), [])
  })

  /** What somebody with all rights on the database might do, and the invariant that finds it. */
  const tamperings: readonly (readonly [code: string, what: string, how: ReturnType<typeof sql>])[] = [
    ['I7', 'an event is deleted', sql`delete from event where stream_type = 'application' and version = 2`],
    [
      'I7-values',
      'a name is changed',
      sql`update event_value set personal = replace(personal, 'ERIKSSON', 'OTHER')`,
    ],
    ['I21', 'looks are deleted', sql`delete from access where subject_type = 'application'`],
    ['I21-looks', 'a look is edited', sql`update access set attributes = '{}' where place = 2`],
    ['I7-events', 'an act is given to somebody else', sql`update event set actor = 'nobody' where place = 2`],
    ['I5', 'a number is given to somebody else', sql`update number set person_id = gen_random_uuid()`],
    ['I3', 'a counter is set back', sql`update bucket set next_serial = 0`],
  ]
  for (const [code, what, how] of tamperings) {
    test(`fails and names the first bad entry when ${what}`, async () => {
      const other = await openSite()
      await addOfficer(other, { name: 'auditor', role: 'auditor' })
      const officer = await signIn(other)
      await decideCase(officer, await confirmCase(officer))
      while (await seal(other.context));
      // With the guards off, as the owner of the tables could.
      await other.store.transaction(async tx => {
        await tx.query(sql`set local session_replication_role = replica`)
        await tx.query(how)
      })
      const proof = await (await signIn(other, 'auditor')).post('/en/audit/verify')
      const rows = broken(proof)
      assert(
        rows.some(row => row.includes(`"${code}"`)),
        proof.text,
      )
      assert.match(proof.text, /The first: \S+/)
      await other.close()
    })
  }
})

describe('J13-1 the last seal', () => {
  test('is shown with the proof, and is known again when the auditor brings it back', async () => {
    const waiting = await auditor.post('/en/audit/verify')
    assert.match(waiting.text, /rows wait for their seal, the oldest since .* every 10 seconds/)
    while (await seal(site.context));
    for (const language of languages) {
      const { text } = await auditor.post(`/${language}/audit/verify`)
      const [kept] = /\d+ [0-9a-f]{64}/.exec(text)!
      const again = await auditor.post(`/${language}/audit/verify`, { kept: ` ${kept.toUpperCase()} ` })
      assert(again.text.includes(say(language, 'operate.seal.kept')), again.text)
      const lost = await auditor.post(`/${language}/audit/verify`, { kept: `9${kept}` })
      assert(lost.text.includes(say(language, 'operate.seal.lost')))
      assert.equal((await auditor.post(`/${language}/audit/verify`, { kept: 'none' })).status, 422)
    }
  })

  test('stands in the signed file, so that whoever keeps one keeps it too', async () => {
    const saved = await auditor.post('/en/audit/export', { subject: 'case', text: reference })
    const opened = await open(
      saved.body,
      'tizilim-audit+jws',
      await site.certificateKeys.published(),
      1_000_000,
    )
    assert(opened.ok)
    const [last] = await site.store.query<object>(sql`
      select number, encode(hash, 'hex') as hash from seal order by number desc limit 1`)
    assert.deepEqual((opened.content as { seal: object }).seal, last)
  })
})

describe('J13-6 an auditor', () => {
  test('may send no form that changes anything: 403', async () => {
    const before = await countsOf(site)
    const posts = routes.filter(({ method, permit }) => method === 'POST' && permit !== 'public')
    for (const { path, permit } of posts) {
      const answer = await auditor.post(`/en${path.replace(':reference', reference)}`)
      if (permit !== 'register_audit') assert.equal(answer.status, 403, path)
    }
    await search('number', iin)
    await auditor.post('/en/audit/verify')
    assert.deepEqual(await countsOf(site), before)
  })

  test('and nobody who decides audits, nor the other way round', () => {
    const deciding = ['application_decide', 'person_register', 'proposal_approve', 'people_manage'] as const
    for (const role of roles) {
      const officer = { id: '', name: '', office: '', personId: null, role }
      const decides = deciding.some(action => jurisdictionOf(officer, action) !== null)
      const audits = jurisdictionOf(officer, 'register_audit') !== null
      assert(!(decides && audits), role)
    }
    assert.deepEqual(Object.keys(permits.auditor), ['access_read', 'register_audit'])
  })

  test('takes the trail away as a signed text with masked numbers', async () => {
    const before = await site.store.query(sql`select from access`)
    const saved = await auditor.post('/ru/audit/export', { subject: 'number', text: iin })
    assert.equal(saved.status, 200)
    assert.match(
      saved.headers.get('Content-Disposition') ?? '',
      /attachment; filename="audit-2026-11-23\.jws"/,
    )
    const keys = await site.certificateKeys.published()
    const opened = await open(saved.body, 'tizilim-audit+jws', keys, 1_000_000)
    assert(opened.ok)
    const content = JSON.stringify(opened.content)
    assert(content.includes('number_formed') && content.includes('"demo":true'))
    assert(!content.includes(iin) && !content.includes(iin.slice(0, 7)), content)
    const altered = saved.body.replace(/\.(.)/, (_, first) => `.${first === 'e' ? 'f' : 'e'}`)
    assert.equal((await open(altered, 'tizilim-audit+jws', keys, 1_000_000)).ok, false)
    const after = await site.store.query(sql`select from access`)
    assert(after.length > before.length, 'To save it is to look.')
    assert.equal((await auditor.post('/en/audit/export', { subject: 'case', text: 'nothing' })).status, 404)
  })
})
