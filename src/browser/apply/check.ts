// The pages before sending: every answer in words, what changed in the rules, and the button that sends.

import { answersOf } from '../../form/answer.ts'
import { readApplicantForm } from '../../form/applicant-form.ts'
import { noticesOf } from '../../form/state.ts'
import { changesBetween } from '../../rules/change.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import { copyPart, find } from '../part.ts'
import { announce, type Form } from './form.ts'
import { needOf, papersOf } from './papers.ts'
import { showProblems } from './problem-list.ts'
import { startSending } from './send.ts'

/** Fills in the answers; who is not done is led to what is open. */
export function startCheck(form: Form): void {
  const { root, fields, edition, speaker } = form
  const answers = new Map(answersOf(fields, edition, speaker).map(({ row, text }) => [row as string, text]))
  for (const place of root.querySelectorAll<HTMLElement>('[data-answer]')) {
    const text = answers.get(place.dataset.answer ?? '')
    find(place.closest('.govuk-summary-list__row')!.parentElement!, 'div')
    place.closest<HTMLElement>('.govuk-summary-list__row')!.hidden = text === undefined
    place.textContent = text ?? '—'
  }
  showNotices(form)
  find(root, '[data-place="onward"]').hidden = !isComplete(form)
}

/** Looks at the rules of today once more, and offers to send. */
export function startBefore(form: Form): void {
  const { root, speaker, edition } = form
  const today = dateInWords(speaker.language, edition.dayOn)
  find(root, '[data-place="rules"]').textContent = speaker.say('apply.before.rules', { day: today })
  showChanges(form)
  const papers = papersOf(form).map(paper => {
    const name = paper.row.body.name[speaker.language]
    return copyPart(root, 'item', { text: `${name} (${needOf(speaker, paper)})` })
  })
  find(root, '[data-place="papers"]').replaceChildren(...papers)
  showNotices(form)
  if (isComplete(form)) startSending(form)
}

/** Whether nothing is wrong any more; what is wrong is shown, each with the page that mends it. */
function isComplete({ root, fields, edition, speaker }: Form): boolean {
  const reading = readApplicantForm(fields, edition, speaker.language)
  if (reading.ok) return true
  announce(root, speaker.say('apply.check.incomplete', {}))
  showProblems(root, speaker, reading.problems)
  // Here the fields are on other pages.
  for (const [at, link] of document.querySelectorAll('main > .govuk-error-summary a').entries()) {
    const copy = link.cloneNode(true) as HTMLAnchorElement
    copy.href = `/${speaker.language}/apply/${reading.problems[at]!.topic}?from=check`
    link.replaceWith(copy)
  }
  return false
}

function showNotices({ root, fields, edition, speaker }: Form): void {
  const shown = noticesOf(fields, edition).map(({ code, expiresOn }) => {
    const day = expiresOn ? dateInWords(speaker.language, expiresOn) : ''
    const notice = copyPart(root, 'notice', { sentence: speaker.say(`apply.notice.${code}`, { day }) })
    notice.dataset.notice = code
    return notice
  })
  find(root, '[data-place="notices"]').replaceChildren(...shown)
}

/** What is another rule today than on the day the form was begun. */
function showChanges({ root, draft, edition, speaker }: Form): void {
  const { language } = speaker
  const before = { pack: edition.pack, dayOn: draft.startedOn }
  const changes = changesBetween(before, edition).filter(
    ({ change, parts }) => change !== 'changed' || parts.some(part => part === 'body' || part === 'says'),
  )
  const place = find(root, '[data-place="changes"]')
  const isOtherPack = draft.rulePack !== edition.pack.pack
  if (changes.length === 0 && !isOtherPack) {
    place.textContent = speaker.say('apply.before.unchanged', {})
    return
  }
  const lead = document.createElement('p')
  lead.className = 'govuk-body'
  lead.textContent = speaker.say('apply.before.changed', { day: dateInWords(language, draft.startedOn) })
  const list = document.createElement('ul')
  list.className = 'govuk-list govuk-list--bullet'
  const rows = isOtherPack ? currentRows(edition.pack.rows, edition.dayOn) : []
  const sentences = [
    ...changes.map(({ before: old, after }) =>
      after
        ? `${nameOf(after, language)}: ${after.says[language]}`
        : speaker.say('apply.before.removed_row', { name: nameOf(old!, language) }),
    ),
    ...rows.map(row => `${nameOf(row, language)}: ${row.says[language]}`),
  ]
  list.append(...sentences.map(text => copyPart(root, 'item', { text })))
  place.replaceChildren(lead, list)
}

/** Where the whole pack is another, the ways to apply say best what that means. */
function currentRows(rows: readonly RuleRow[], dayOn: string): readonly RuleRow[] {
  return rows.filter(
    ({ kind, from, to }) => kind === 'channel' && from <= dayOn && (to === null || dayOn < to),
  )
}

function nameOf({ body, key }: RuleRow, language: 'kk' | 'ru' | 'en'): string {
  return 'name' in body ? body.name[language] : key
}
