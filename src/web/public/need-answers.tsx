// What somebody answered in the need check, each with the way back to it.

import { say } from '../../text/say.ts'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { type Edition, pathOf } from './edition.ts'
import { itemsOf, questionOf } from './need-step.tsx'
import type { Trail } from './trail.ts'

/** Every question with its answer and a link that changes it. */
export function AnswersGiven({ trail, edition }: { trail: Trail; edition: Edition }) {
  const language = useLanguage()
  const rows = trail.passed.flatMap(step =>
    step.questions.map(question => ({
      key: questionOf(language, question.name),
      value: itemsOf(language, question).find(({ value }) => value === trail.codes[question.name])?.text,
      action: {
        href: address(language, pathOf(`/check-need/${step.name}`, { ...trail.codes, ...edition.asked })),
        text: say(language, 'need.change'),
        about: questionOf(language, question.name),
      },
    })),
  )
  return <SummaryList rows={rows} />
}
