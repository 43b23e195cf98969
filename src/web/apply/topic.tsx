// One topic of the form a page; the device keeps what is typed, and checks it when it is saved.

import type { Topic } from '../../form/field.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Part } from '../page/part.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { ApplyPage } from './apply-page.tsx'
import { editionOf } from './edition.ts'
import { PaperPart } from './paper-tick.tsx'
import { ProblemParts, Sentences } from './part.tsx'
import { TopicFields } from './topic-fields.tsx'

/** The page of a topic. Sent without JavaScript, it leads to the form on one page. */
export function showTopic(topic: Topic): (c: Request) => Response {
  return c => {
    const language = languageOf(c)
    return page(
      c,
      <ApplyPage c={c} name={topic} title={say(language, `apply.topic.${topic}`)} back="/apply/tasks">
        <form method="post" action={address(language, '/apply/form')} novalidate>
          <input type="hidden" name="step" value="fill" />
          <TopicFields topic={topic} fields={{}} edition={editionOf(c)} />
          <Button>{say(language, 'apply.save')}</Button>
        </form>
        <ProblemParts />
        <Sentences under={['apply.problem.', ...(also[topic] ?? [])]} />
        {topic === 'passport' && <ReadParts />}
        {topic === 'documents' && <PaperPart />}
      </ApplyPage>,
    )
  }
}

const also: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  passport: ['apply.notice.', 'apply.row.', 'apply.sex.', 'apply.read', 'apply.from_passport'],
  you: ['apply.from_passport', 'apply.notice.names_cut'],
  birth: ['apply.birth.', 'apply.from_passport'],
  citizenship: ['apply.from_passport'],
  documents: ['apply.documents.'],
}

/** What was read from the lines, as rows that the script fills. */
function ReadParts() {
  const language = useLanguage()
  const rows = (['family', 'given', 'birth', 'sex', 'expires'] as const).map(row => ({
    key: say(language, `apply.row.${row}`),
    value: `{${row}}`,
    source: say(language, 'apply.from_passport'),
  }))
  return (
    <Part name="read">
      <section aria-labelledby="read-title">
        <h2 class="govuk-heading-s" id="read-title">
          {say(language, 'apply.read.title')}
        </h2>
        <SummaryList rows={rows} />
      </section>
    </Part>
  )
}
