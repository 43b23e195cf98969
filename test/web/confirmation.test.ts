// The second step at the desk: what the lines leave open is asked, what cannot be right is said, nothing is lost.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { printedText } from '../mrz/lines-of.ts'
import { type Answer, type Form, select } from './client.ts'
import { textOf } from './html.ts'
import { openSite, signIn } from './site.ts'
import { confirmCase, decideCase, nameOn, openCase, seen } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)

async function confirm(path: string, form: Form, language = 'en'): Promise<Answer> {
  const name = await nameOn(officer, path)
  return officer.post(`/${language}${path}/accept`, { ...seen, ...name, ...form })
}

/** What the summary says, each problem with the field that it links to. */
function problemsOn(answer: Answer): string[] {
  assert.equal(answer.status, 422, answer.text)
  const [summary] = select(answer.page, 'div', 'class', 'govuk-error-summary')
  return select(summary!, 'a').map(link => `${link.attributes.get('href')} ${textOf(link)}`)
}

async function problemsWith(form: Form, mrz?: string): Promise<string[]> {
  return problemsOn(await confirm(await openCase(officer, mrz), form))
}

describe('what the lines leave open', () => {
  const ambiguous = printedText({ birth: '200101' })

  test('a year that may be two ages is asked and never proposed', async () => {
    const path = await openCase(officer, ambiguous)
    const { page, text } = await officer.get(`/en${path}`)
    assert.match(text, /may mean 1 January 1920 or 1 January 2020/)
    assert.equal(select(page, 'input', 'id', 'birth-year')[0]?.attributes.get('value'), '')
    const left = await confirm(path, { 'birth-day': '1', 'birth-month': '1', 'birth-year': '' })
    assert.deepEqual(problemsOn(left), [
      '#birth-year The lines may mean 1920 or 2020. Enter the full year from the visual zone.',
    ])
    const guessed = await confirm(path, { 'birth-day': '1', 'birth-month': '1', 'birth-year': '20' })
    assert.match(problemsOn(guessed)[0]!, /^#birth .*a year of four digits/)
    const chosen = await confirm(path, { 'birth-day': '1', 'birth-month': '1', 'birth-year': '1920' })
    assert.equal(chosen.status, 303)
  })

  test('an unknown month and day are asked, and a case without them goes to an operator', async () => {
    const path = await openCase(officer, printedText({ birth: '74<<<<' }))
    const { page, text } = await officer.get(`/en${path}`)
    assert(text.includes(say('en', 'desk.confirm.birth.open')))
    assert.equal(select(page, 'input', 'id', 'birth-year')[0]?.attributes.get('value'), '1974')
    assert.equal(select(page, 'input', 'id', 'birth-month')[0]?.attributes.get('value'), '')
    assert.match(
      problemsOn(await confirm(path, { 'birth-month': '', 'birth-day': '' }))[0]!,
      /to an operator/,
    )
  })

  test('a sex of < is asked', async () => {
    const path = await openCase(officer, printedText({ sex: '<' }))
    const { page, text } = await officer.get(`/en${path}`)
    assert(text.includes(say('en', 'desk.confirm.sex.open')))
    const chosen = select(page, 'input', 'type', 'radio').filter(({ attributes }) =>
      attributes.has('checked'),
    )
    assert.deepEqual(chosen, [])
    assert.match(problemsOn(await confirm(path, { sex: '' }))[0]!, /^#sex Choose the sex/)
  })

  test('a state that nobody knows is shown with its code and chosen from the list', async () => {
    const path = await openCase(officer, printedText({ citizenship: 'QQQ' }))
    const { text } = await officer.get(`/en${path}`)
    assert.match(text, /QQQ, a code that this list does not have/)
    assert.match(problemsOn(await confirm(path, { citizenship: 'QQQ' }))[0]!, /^#citizenship Choose/)
  })
})

describe('what cannot be right', () => {
  const cases: readonly [what: string, form: Form, problem: RegExp][] = [
    [
      'a birth tomorrow',
      { 'birth-day': '24', 'birth-month': '11', 'birth-year': '2026' },
      /#birth .*in the future/,
    ],
    [
      'a birth 130 years ago',
      { 'birth-day': '23', 'birth-month': '11', 'birth-year': '1896' },
      /#birth .*130 years/,
    ],
    ['a 30 February', { 'birth-day': '30', 'birth-month': '2' }, /#birth There is no such day/],
    ['a month first', { 'birth-day': '8', 'birth-month': '13' }, /#birth .*put the month first/],
    ['no date', { 'birth-day': '', 'birth-month': '', 'birth-year': '' }, /#birth Enter the date of birth/],
    ['no place', { birth_place: ' \t ' }, /#birth_place Enter the place/],
    ['a place in another script', { birth_place: '北京' }, /#birth_place .*needs a translation/],
    ['a place of 201 letters', { birth_place: 'Ә'.repeat(201) }, /#birth_place .*at most 200/],
    ['a citizen of Kazakhstan', { citizenship: 'KAZ' }, /#citizenship A citizen of Kazakhstan/],
    ['an invented sex', { sex: 'other' }, /#sex Choose/],
    ['an original not seen', { original: '' }, /#original Look at the original/],
    ['a birth date not compared', { birth_seen: '' }, /#birth_seen Compare the date of birth/],
    ['a sex not compared', { sex_seen: '' }, /#sex_seen Compare the sex/],
    ['a citizenship not compared', { citizenship_seen: '' }, /#citizenship_seen Compare the citizenship/],
  ]
  for (const [what, form, problem] of cases) {
    test(`${what} is the one thing that the page complains of`, async () => {
      const problems = await problemsWith(form)
      assert.equal(problems.length, 1, problems.join('\n'))
      assert.match(problems[0]!, problem)
    })
  }

  test('a birth today, and one a day short of 130 years ago, can be', async () => {
    await confirmCase(officer, undefined, { 'birth-day': '23', 'birth-month': '11', 'birth-year': '2026' })
    await confirmCase(officer, undefined, { 'birth-day': '24', 'birth-month': '11', 'birth-year': '1896' })
  })

  test('everything wrong at once is said at once, in each language, in the order of the fields', async () => {
    const path = await openCase(officer)
    for (const language of languages) {
      const answer = await officer.post(`/${language}${path}/accept`)
      const fields = problemsOn(answer).map(problem => problem.split(' ')[0])
      assert.deepEqual(fields, [
        ...['#family', '#birth', '#sex', '#citizenship', '#birth_place', '#original'],
        ...['#paper-application_form', '#paper-passport_copy', '#paper-passport_translation'],
      ])
    }
  })
})

test('nothing typed is lost: the page that comes back holds every value and every tick', async () => {
  const typed = {
    'birth-day': '31 ',
    'birth-month': 'Feb"',
    'birth-year': '<b>1974',
    sex: 'male',
    citizenship: 'KGZ',
    birth_place: '  Жезқазған & "Ұлытау" <b> 北京',
    birth_seen: 'yes',
    sex_seen: '',
    citizenship_seen: 'yes',
    original: '',
  }
  const { page } = await confirm(await openCase(officer), typed)
  for (const name of ['birth-day', 'birth-month', 'birth-year', 'birth_place'] as const) {
    assert.equal(select(page, 'input', 'id', name)[0]?.attributes.get('value'), typed[name])
  }
  assert(select(page, 'input', 'value', 'male')[0]?.attributes.has('checked'))
  assert(select(page, 'option', 'value', 'KGZ')[0]?.attributes.has('selected'))
  for (const name of ['birth_seen', 'sex_seen', 'citizenship_seen', 'original'] as const) {
    assert.equal(select(page, 'input', 'id', name)[0]?.attributes.has('checked'), typed[name] === 'yes', name)
  }
})

describe('what was confirmed', () => {
  test('says where the visual zone differs from the lines', async () => {
    const path = await confirmCase(officer, undefined, { 'birth-day': '13', sex: 'male', citizenship: 'KGZ' })
    const { text } = await officer.get(`/en${path}`)
    const differs = text.split(say('en', 'desk.source.visual_zone.differs')).length - 1
    assert.equal(differs, 3, text)
  })

  test('is tidied in the way of spaces alone', async () => {
    const path = await confirmCase(officer, undefined, { birth_place: '  New   Sarepta,\tNo. 7 ' })
    assert.match((await officer.get(`/en${path}`)).text, /New Sarepta, No\. 7/)
  })

  test('can be changed until the decision, and must then be compared anew', async () => {
    const path = await confirmCase(officer, undefined, { birth_place: 'ZENITH' })
    const { page } = await officer.get(`/en${path}/compare`)
    assert.equal(select(page, 'input', 'id', 'birth_place')[0]?.attributes.get('value'), 'ZENITH')
    const ticked = select(page, 'input', 'type', 'checkbox').filter(({ attributes }) =>
      attributes.has('checked'),
    )
    assert.deepEqual(ticked, [])
    assert.equal((await confirm(path, { birth_place: 'NADIR' })).status, 303)
    assert.match((await officer.get(`/en${path}`)).text, /NADIR/)
  })

  test('cannot be changed after the decision', async () => {
    const path = await confirmCase(officer, printedText({ number: 'X00000001', names: 'DONE<<ALREADY' }))
    assert.equal((await decideCase(officer, path)).status, 303)
    const again = await confirm(path, { birth_place: 'NADIR' })
    assert.equal(again.status, 409)
    assert.equal(select(again.page, 'a', 'href', `/en${path}`).length, 1, 'The page leads to how it ended.')
    assert.equal((await officer.get(`/en${path}/compare`)).location, `/en${path}`)
  })
})
