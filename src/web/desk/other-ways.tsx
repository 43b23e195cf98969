// What else an officer may do with a case: read the paper, refuse intake, ask for a correction, withdraw.

import { askable, askedBy } from '../../form/part.ts'
import { rulesOn } from '../../rules/day.ts'
import { type Application, todayOf } from '../../service/application.ts'
import { earlierNumberGround } from '../../service/decision.ts'
import { correctionReasons, isPast } from '../../service/intake.ts'
import type { Demanded } from '../../service/paper.ts'
import { mayDo } from '../../service/permit.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { Radios } from '../page/radios.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, type Request } from '../reader.ts'
import { casePath } from './case-path.ts'
import { ReadForm } from './read-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

interface WaysProps {
  readonly c: Request
  readonly application: Application
  readonly demanded: Demanded
}

/** At intake: each folded away, so that none is pressed in passing; the one that the rules suggest stands open. */
export function OtherWays({ c, application, demanded }: WaysProps) {
  const language = languageOf(c)
  const officer = c.get('officer')!
  const { reference, passport, form } = application
  const suggested = suggestedGround(c, application, demanded)
  if (!mayDo(officer, 'application_accept')) return null
  return (
    <section aria-label={say(language, 'case.other')}>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${language}${casePath(reference)}/scans`}>
          {say(language, 'scan.title')}
        </a>
      </p>
      <Details summary={say(language, 'case.read.summary')}>
        <ReadForm reference={reference} mrz={passport.lines === null ? '' : passport.lines.join('\n')} />
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}${casePath(reference)}/typed`}>
            {say(language, 'desk.typed.link')}
          </a>
        </p>
      </Details>
      {form === null && (
        <Details summary={say(language, 'case.refuse.summary')} open={suggested !== null}>
          <GroundForm
            c={c}
            stage="intake"
            path={`${casePath(reference)}/refuse-intake`}
            suggested={suggested}
          />
        </Details>
      )}
      <CorrectionForm reference={reference} />
      <WithdrawForm reference={reference} />
    </section>
  )
}

/** A refusal by a code of the rules, each with the sentence that the applicant reads. */
export function GroundForm(props: {
  c: Request
  stage: 'intake' | 'decision'
  path: string
  suggested?: string | null
}) {
  const { c, stage, suggested } = props
  const language = languageOf(c)
  const { context } = c.get('site')
  const grounds = rulesOn(context.pack, 'refusal_ground', todayOf(context)).filter(
    ({ key, body }) => body.stage === stage && key !== earlierNumberGround,
  )
  return (
    <form
      method="post"
      action={`/${language}${props.path}`}
      data-keep={stage === 'intake' ? 'outbox' : undefined}
    >
      <Radios
        id="ground"
        legend={say(language, `case.refuse.${stage}`)}
        value={suggested ?? undefined}
        items={grounds.map(({ key, body, says }) => ({
          value: key,
          text: `${body.code} · ${body.name[language]}`,
          hint: says[language],
        }))}
      />
      <Button kind="warning">{say(language, 'case.refuse.submit')}</Button>
    </form>
  )
}

/** What the applicant is asked to correct: a part of the form and a reason, both by code. */
export function CorrectionForm({ reference }: { reference: string }) {
  const language = useLanguage()
  return (
    <Details summary={say(language, 'case.correct.summary')}>
      <form method="post" action={`/${language}${casePath(reference)}/correct`} data-keep="outbox">
        <Select
          id="correction_field"
          label={say(language, 'case.correct.field')}
          items={askable.map(code => ({ value: code, text: nameOf(language, code) }))}
        />
        <Select
          id="correction_reason"
          label={say(language, 'case.correct.reason')}
          items={correctionReasons.map(code => ({
            value: code,
            text: say(language, `case.correct.${code}`),
          }))}
        />
        <Button kind="secondary">{say(language, 'case.correct.submit')}</Button>
      </form>
    </Details>
  )
}

/** A part is named after its topic, as they stand in the form. */
function nameOf(language: Language, code: (typeof askable)[number]): string {
  const { topic, part } = askedBy(code)!
  const name = say(language, `case.topic.${topic}`)
  return part ? `${name}: ${say(language, `case.topic.${part}`)}` : name
}

/** The ground that the rules name for what is wrong before anything is ticked: I2 for a paper that ran out, I3. */
function suggestedGround(c: Request, { passport }: Application, { representation }: Demanded): string | null {
  if (representation.access === 'closed') return representation.refusal?.key ?? null
  return isPast(passport.expiresOn, todayOf(c.get('site').context)) ? 'i2' : null
}
