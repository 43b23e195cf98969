// The page of one topic: filled from the draft, helped along while it is typed, checked and kept when it is saved.

import { problemsOf } from '../../form/applicant-form.ts'
import type { FormFields, Topic } from '../../form/field.ts'
import { topicsOf } from '../../form/state.ts'
import { pageLanguage } from '../language.ts'
import { find } from '../part.ts'
import { startBirth } from './birth.ts'
import { followAnswers } from './condition.ts'
import { type Form, keepFields } from './form.ts'
import { fillInputs, mergedWith } from './inputs.ts'
import { drawPapers } from './papers.ts'
import { filledFromZone, startPassport } from './passport.ts'
import { showProblems } from './problem-list.ts'
import { startYou } from './you.ts'

/** One topic's own help; `typed` gives the whole draft as it would be if it were saved now. */
type TopicHelp = (form: Form, typed: () => FormFields) => void

const helps: Readonly<Partial<Record<Topic, TopicHelp>>> = {
  passport: startPassport,
  you: startYou,
  birth: startBirth,
}

/** Makes the page of a topic work. */
export function startTopic(form: Form, topic: Topic): void {
  const page = find<HTMLFormElement>(form.root, 'form')
  // Which papers can be ticked follows from the other answers.
  if (topic === 'documents') drawPapers(form)
  fillInputs(page, form.fields)
  const typed = () => mergedWith(form.fields, page)
  followAnswers(form.root, typed)
  helps[topic]?.(form, typed)
  // What is typed is kept at once: a phone may ring, and a browser may be closed.
  page.addEventListener('input', () => keepFields(form, typed()))
  page.addEventListener('change', () => keepFields(form, typed()))
  page.addEventListener('submit', event => {
    event.preventDefault()
    const fields = topic === 'passport' ? filledFromZone(form, typed()) : typed()
    keepFields(form, fields)
    const problems = problemsOf(topic, fields, form.edition)
    showProblems(form.root, form.speaker, problems)
    if (problems.length === 0) goOn(topic, fields)
  })
}

/** Back to the answers for who came from there, to the next topic for all others. */
function goOn(topic: Topic, fields: FormFields): void {
  const among = topicsOf(fields)
  const isFromCheck = new URLSearchParams(location.search).get('from') === 'check'
  const next = isFromCheck ? undefined : among[among.indexOf(topic) + 1]
  location.assign(`/${pageLanguage()}/apply/${next ?? 'check'}`)
}
