// The whole form on one page, for readers without JavaScript: nothing is stored before it is sent.

import { type FormFields, topics } from '../../form/field.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { editionOf } from './edition.ts'
import { TopicFields } from './topic-fields.tsx'

export function showForm(c: Request): Response {
  return page(c, <FormPage c={c} fields={{}} problems={[]} />)
}

interface FormPageProps {
  readonly c: Request
  readonly fields: FormFields
  readonly problems: readonly FieldProblem[]
}

/** The form with what was typed so far, and what is wrong with it. */
export function FormPage({ c, fields, problems }: FormPageProps) {
  const language = languageOf(c)
  return (
    <Page
      view={viewOf(c, '/apply/form')}
      title={say(language, 'apply.form.title')}
      problems={problems}
      back="/apply"
    >
      <p class="govuk-body">{say(language, 'apply.whole.lead')}</p>
      <form method="post" action={address(language, '/apply/form')} novalidate>
        <input type="hidden" name="step" value="check" />
        {topics.map(topic => (
          <section aria-labelledby={`topic-${topic}`}>
            <h2 class="govuk-heading-m" id={`topic-${topic}`}>
              {say(language, `apply.topic.${topic}`)}
            </h2>
            <TopicFields topic={topic} fields={fields} edition={editionOf(c)} />
          </section>
        ))}
        <Button>{say(language, 'apply.form.check')}</Button>
      </form>
    </Page>
  )
}
