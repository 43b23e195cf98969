// Corrects the one topic that the office asks for, under the same reference; nothing that was sent is shown again.

import type { FormFields, Topic } from '../../form/field.ts'
import { isInPart, otherPart, type Part } from '../../form/part.ts'
import { sentenceOf } from '../../form/speech.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { correctApplication, type Track, trackApplication } from '../../service/tracking.ts'
import { say } from '../../text/say.ts'
import { editionOf } from '../apply/edition.ts'
import { PartFields } from '../apply/person-fields.tsx'
import { speakerIn } from '../apply/speaker.ts'
import { TopicFields } from '../apply/topic-fields.tsx'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Panel } from '../page/panel.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { HiddenClaim, readClaim, type TypedClaim } from './claim.tsx'
import { CorrectionReason } from './correction-reason.tsx'

/** Opens the topic, or takes it: a form that says `step` sends it. */
export async function submitOwnCorrection(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const { typed, claim, sent, fields } = await readClaim(c)
  const { correction, reference } = await trackApplication(context, claim)
  if (!correction) throw new Refusal('application_state_unfit')
  const asked = { c, typed, correction }
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
  readonly correction: NonNullable<Track['correction']>
  readonly fields: FormFields
  readonly problems: readonly FieldProblem[]
}

function CorrectionPage({ c, typed, correction, fields, problems }: CorrectionPageProps) {
  const language = languageOf(c)
  const { topic, part } = correction
  return (
    <Page
      view={viewOf(c, '/track')}
      title={say(language, `apply.topic.${topic}`)}
      problems={problems}
      back="/track"
    >
      <CorrectionReason correction={correction} />
      <p class="govuk-body">{say(language, 'track.correct.lead')}</p>
      <form id="correction" method="post" action={address(language, '/track/correct')} novalidate>
        <HiddenClaim typed={typed} />
        <input type="hidden" name="step" value="send" />
        {part ? (
          <PartThenRest part={part} fields={fields} problems={problems} />
        ) : (
          <TopicFields topic={topic} fields={fields} edition={editionOf(c)} />
        )}
        <Button>{say(language, 'track.correct.send')}</Button>
      </form>
    </Page>
  )
}

/** The part that was asked for; what is left of its topic is folded, and unfolded when something in it is wrong. */
function PartThenRest(props: { part: Part; fields: FormFields; problems: readonly FieldProblem[] }) {
  const { part, fields, problems } = props
  const language = useLanguage()
  const rest = otherPart(part)
  const isOpen = problems.some(({ field }) => field !== 'correction' && !beginsIn(part, field))
  return (
    <>
      <PartFields part={part} fields={fields} />
      <Details summary={say(language, 'track.correct.rest')} open={isOpen}>
        <p class="govuk-body">{say(language, 'track.correct.rest.lead')}</p>
        <PartFields part={rest} fields={fields} />
      </Details>
    </>
  )
}

/** A problem of a whole day stands at the name that its three fields begin with. */
function beginsIn(part: Part, field: string): boolean {
  return isInPart(part, field) || isInPart(part, `${field}-day`)
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
