// Corrects the one topic that the office asks for, under the same reference; nothing that was sent is shown again.

import type { FormFields, Topic } from '../../form/field.ts'
import { sentenceOf } from '../../form/speech.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { correctApplication, trackApplication } from '../../service/tracking.ts'
import { say } from '../../text/say.ts'
import { editionOf } from '../apply/edition.ts'
import { speakerIn } from '../apply/speaker.ts'
import { TopicFields } from '../apply/topic-fields.tsx'
import { Button } from '../page/button.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Panel } from '../page/panel.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { HiddenClaim, readClaim, type TypedClaim } from './claim.tsx'

/** Opens the topic, or takes it: a form that says `step` sends it. */
export async function submitOwnCorrection(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const { typed, claim, sent, fields } = await readClaim(c)
  const { correction, reference } = await trackApplication(context, claim)
  if (!correction) throw new Refusal('application_state_unfit')
  const asked = { c, typed, topic: correction.topic }
  if (sent.step !== 'send') return page(c, <CorrectionPage {...asked} fields={{}} problems={[]} />)
  const answer = await correctApplication(context, claim, fields)
  if (answer.ok) return page(c, <CorrectedPage c={c} reference={reference} />)
  const speaker = speakerIn(languageOf(c))
  const problems = answer.problems.map(of => ({
    field: fieldOn(of, correction.topic),
    message: sentenceOf(speaker, of),
  }))
  return page(c, <CorrectionPage {...asked} fields={fields} problems={problems} />, 422)
}

/** A problem of another topic, which the correction has brought about, is said above the form. */
function fieldOn(problem: { topic: Topic; field: string }, topic: Topic): string {
  return problem.topic === topic ? problem.field : 'correction'
}

interface CorrectionPageProps {
  readonly c: Request
  readonly typed: TypedClaim
  readonly topic: Topic
  readonly fields: FormFields
  readonly problems: readonly FieldProblem[]
}

function CorrectionPage({ c, typed, topic, fields, problems }: CorrectionPageProps) {
  const language = languageOf(c)
  return (
    <Page
      view={viewOf(c, '/track')}
      title={say(language, `apply.topic.${topic}`)}
      problems={problems}
      back="/track"
    >
      <p class="govuk-body">{say(language, 'track.correct.lead')}</p>
      <form id="correction" method="post" action={address(language, '/track/correct')} novalidate>
        <HiddenClaim typed={typed} />
        <input type="hidden" name="step" value="send" />
        <TopicFields topic={topic} fields={fields} edition={editionOf(c)} />
        <Button>{say(language, 'track.correct.send')}</Button>
      </form>
    </Page>
  )
}

function CorrectedPage({ c, reference }: { c: Request; reference: string }) {
  const language = languageOf(c)
  const title = say(language, 'track.corrected.title')
  return (
    <Page view={viewOf(c, '/track')} title={title} heading={null}>
      <Panel title={title}>{reference}</Panel>
      <p class="govuk-body">{say(language, 'track.corrected')}</p>
    </Page>
  )
}
