// The guide: every page in every language and by both packs, its sources, its links, and what each must say.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { clockAt } from '../../src/kernel/clock.ts'
import { rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { type Answer, client, select } from './client.ts'
import { elementsIn, textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const today = '2026-11-23'
const paths = [
  '',
  '/what-is-iin',
  '/why',
  '/how',
  '/documents',
  '/where-is-my-iin',
  '/translation-and-names',
  '/residents',
  '/exchange',
  '/entrepreneurs',
]
const editions = ['', '?asOf=2024-06-01&pack=order-258-2024', '?asOf=2013-01-01', '?pack=order-258-2024']

/** The categories that the guide of 2026 names, S44 to S50. */
const categories = [
  'spouse',
  'child_under_16',
  'heir',
  'company_head',
  'special_program',
  'investor',
  'labeling',
]

const accesses = (answer: Answer) =>
  select(answer.page, 'span', 'data-access').map(({ attributes }) => attributes.get('data-access'))
const demandsOf = (answer: Answer) =>
  select(answer.page, 'li', 'data-demand').map(({ attributes }) => attributes.get('data-demand'))

describe('each page', () => {
  for (const language of languages) {
    test(`answers in ${language} by both packs and on any day, with its sources and the day of the check`, async () => {
      for (const path of paths) {
        for (const edition of editions) {
          const answer = await reader.get(`/${language}${path}${edition}`)
          assert.equal(answer.status, 200, `${path}${edition}: ${answer.text}`)
          const sources = select(answer.page, 'h2', 'id', 'sources')
          assert(sources.length > 0, `${path} has sources.`)
          assert(answer.text.includes(say(language, 'source.title')), path)
          assert.match(answer.body, /class="app-sources__checked"/, path)
          assert.doesNotMatch(answer.text, /\b(?:need|source|way|place|paperwork|home)\.[a-z_]+/, path)
          const words = answer.text.includes(say(language, 'source.today'))
          assert.equal(words, edition !== '', 'An answer that is not of today says so.')
        }
      }
    })
  }

  test('warns when its rules were not looked at for more than 180 days', async () => {
    const late = await openSite({ clock: clockAt('2027-05-22T05:00:00.000Z') })
    after(late.close)
    const answer = await client(late.app).get('/en/how')
    assert.match(answer.body, /class="app-sources__stale"/)
    assert.match(answer.text, /more than 180 days ago/)
  })

  test('takes what it cannot answer as not asked', async () => {
    for (const query of ['asOf=2012-12-31', 'asOf=tomorrow', 'pack=nothing', 'asOf=2024-02-30']) {
      const answer = await reader.get(`/en/how?${query}`)
      assert(!answer.text.includes(say('en', 'source.today')), query)
    }
  })
})

test('S6 the three doors open on the questions of the guide', async () => {
  const questions = {
    '/what-is-iin': 'What is an IIN?',
    '/why': 'Why does a foreigner need an IIN?',
    '/how': 'How to get an IIN as a foreigner',
  }
  for (const [path, question] of Object.entries(questions)) {
    assert.equal(textOf(select((await reader.get(`/en${path}`)).page, 'h1')[0]!), question)
  }
})

test('S31 each page about papers and cases leads to the official list', async () => {
  for (const path of ['/why', '/how', '/documents', '/translation-and-names']) {
    const answer = await reader.get(`/ru${path}`)
    assert(select(answer.page, 'a', 'href', 'https://egov.kz').length > 0, path)
    assert(answer.text.includes(say('ru', 'source.official.title')), path)
  }
})

describe('home', () => {
  test('has three doors, the check, and that nobody may sell a number', async () => {
    const answer = await reader.get('/en')
    for (const path of ['/what-is-iin', '/why', '/how', '/check-need', '/verify']) {
      assert(select(answer.page, 'a', 'href', `/en${path}`).length > 0, path)
    }
    assert.match(answer.text, /Only the state issues an IIN/)
    assert.match(answer.text, /0\u00a0₸/)
  })
})

describe('why', () => {
  test('each case leads into the check with the case chosen', async () => {
    const answer = await reader.get('/kk/why')
    const cases = select(answer.page, 'li', 'data-case').map(({ attributes }) => attributes.get('data-case'))
    assert.deepEqual(
      cases.sort(),
      rulesOn(shippedPack, 'case', today)
        .map(({ key }) => key)
        .sort(),
    )
    for (const key of cases) {
      assert.equal(select(answer.page, 'a', 'href', `/kk/check-need?purpose=${key}`).length, 1)
    }
    assert.equal(select(answer.page, 'a', 'href', 'https://egov.kz').length > 0, true)
  })
})

describe('how', () => {
  test('marks what is open to the person and to a representative, by the pack and the day', async () => {
    const usual = accesses(await reader.get('/en/how'))
    assert.deepEqual(usual, ['open', 'open', 'closed', 'open', 'open', 'ask'])
    const strict = accesses(await reader.get('/en/how?asOf=2024-06-01&pack=order-258-2024'))
    assert.deepEqual(strict.slice(0, 4), ['open', 'closed', 'closed', 'closed'])
    const before = accesses(await reader.get('/en/how?asOf=2024-04-12'))
    assert.equal(before[4], 'closed', 'No consulate took anything the day before the pilot.')
  })

  test('shows what sources say differently about the signature and the representative', async () => {
    const answer = await reader.get('/en/how')
    for (const code of ['C8', 'C9'])
      assert.equal(select(answer.page, 'li', 'data-contradiction', code).length, 1)
  })
})

describe('documents', () => {
  test('a foreigner is never asked for photos or an address reference', async () => {
    for (const status of ['foreigner', 'refugee', 'stateless']) {
      for (const channel of ['counter', 'online', 'consulate', 'internal_affairs', 'justice_agency']) {
        for (const applicant of ['self', 'representative', 'legal_representative']) {
          const answer = await reader.get(
            `/en/documents?${new URLSearchParams({ status, channel, applicant })}`,
          )
          assert.doesNotMatch(answer.text, /photos|address reference/i)
        }
      }
    }
  })

  test('a representative brings a power of attorney, where one is accepted', async () => {
    const query = 'status=foreigner&channel=counter&applicant=representative'
    assert(demandsOf(await reader.get(`/en/documents?${query}`)).includes('power_of_attorney'))
    const strict = await reader.get(`/en/documents?${query}&pack=order-258-2024`)
    assert.deepEqual(demandsOf(strict), [])
  })

  test('a consular category brings its own papers', async () => {
    const query = 'status=foreigner&channel=consulate&category'
    const spouse = demandsOf(await reader.get(`/en/documents?${query}=spouse`))
    assert(spouse.includes('marriage_certificate') && spouse.includes('spouse_identity'))
    const heir = demandsOf(await reader.get(`/en/documents?${query}=heir`))
    assert(heir.includes('inheritance'), 'One of a group is enough.')
    const plain = demandsOf(await reader.get(`/en/documents?${query}=age_65`))
    for (const key of categories) {
      const own = demandsOf(await reader.get(`/en/documents?${query}=${key}`)).filter(
        of => !plain.includes(of),
      )
      assert(own.length > 0, `${key} brings a paper of its own.`)
    }
  })

  test('each paper has a box that can be ticked and is never sent', async () => {
    const answer = await reader.get('/ru/documents')
    const boxes = select(answer.page, 'input', 'type', 'checkbox').length
    assert.equal(boxes, demandsOf(answer).length)
    const sent = select(answer.page, 'form').flatMap(elementsIn)
    assert(!sent.some(({ attributes }) => attributes.get('type') === 'checkbox'))
  })
})

describe('where', () => {
  test('each drawing says in words what it shows, and both pages of the passport stand there', async () => {
    for (const language of languages) {
      const answer = await reader.get(`/${language}/where-is-my-iin`)
      const pictures = select(answer.page, 'svg', 'role', 'img')
      assert.equal(pictures.length, 6)
      for (const picture of pictures) {
        const key = picture.attributes.get('aria-label')!
        assert.match(key, /SPECIMEN/)
        assert(textOf(picture).includes('SPECIMEN'))
      }
      for (const page of ['32', '2']) {
        assert(answer.text.includes(say(language, 'place.picture.page', { page })), page)
      }
    }
  })
})

describe('what', () => {
  test('takes a safe number apart into four parts, and says what it is not', async () => {
    const answer = await reader.get('/en/what-is-iin')
    assert.match(answer.text, /Digits 1 to 6.*1 January 1899.*Digit 7.*Digits 8 to 11.*Digit 12/)
    assert.match(answer.text, /It is no proof/)
  })
})

describe('residents and exchange', () => {
  test('a resident goes to the police, without photos or an address reference', async () => {
    const answer = await reader.get('/en/residents')
    assert.equal(select(answer.page, 'p', 'data-channel', 'internal_affairs').length, 1)
    assert(!demandsOf(answer).includes('photos') && !demandsOf(answer).includes('address_proof'))
  })

  test('J7-1 without a branch it is the justice agency, with what sources say; with one the PSC', async () => {
    const without = await reader.get('/en/exchange?locality=without_branch')
    assert.equal(select(without.page, 'h2', 'data-channel', 'justice_agency').length, 1)
    assert.match(without.text, /The page of 2021 does not say so: phone 1414 first/)
    assert.equal(select(without.page, 'li', 'data-contradiction', 'C14').length, 1)
    const usual = await reader.get('/en/exchange?locality=with_branch')
    assert.equal(select(usual.page, 'h2', 'data-channel', 'counter').length, 1)
  })

  test('J7-2 the list has three papers, the second one of two, and the old document to hand in', async () => {
    const answer = await reader.get('/kk/exchange')
    assert.deepEqual(demandsOf(answer), ['identity_document', 'address_proof', 'photos', 'old_document'])
    const group = select(answer.page, 'li', 'data-demand', 'address_proof')[0]!
    assert.equal(elementsIn(group).filter(({ attributes }) => attributes.has('data-item')).length, 2)
  })

  test('S85, S86 the card is looked at first, and the dates of the exchange stand there', async () => {
    const answer = await reader.get('/en/exchange')
    assert.match(answer.text, /Was your card issued in 1997 or later\? Look here first/)
    assert.match(answer.text, /13 August 2008/)
    assert.equal(select(answer.page, 'section', 'data-placement', 'identity_card').length, 1)
  })

  test('J7-4 both sentences about the fee stand there, with their years', async () => {
    const answer = await reader.get('/en/exchange')
    const fees = select(answer.page, 'li', 'data-fee').map(textOf)
    assert.equal(fees.length, 3)
    assert(fees.some(words => words.includes('2017')) && fees.some(words => words.includes('2021')))
  })

  test('J7-5 the pictures of the passport say both pages in words', async () => {
    const answer = await reader.get('/en/exchange')
    const words = select(answer.page, 'svg', 'role', 'img').map(of => of.attributes.get('aria-label')!)
    assert(words.some(of => of.includes('page 32')) && words.some(of => of.includes('page 2.')), words.join())
  })
})
