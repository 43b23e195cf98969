// Six questions about an offer, answered with yes or no in the address, and what the answers amount to.

import { standingRule } from '../../rules/day.ts'
import { judgeOffer, type OfferJudgement, type OfferSign, offerSigns } from '../../rules/offer.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import type { FieldProblem } from '../page/page.tsx'
import { Radios } from '../page/radios.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { type Tone, Verdict } from '../page/verdict.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { editionOf } from './edition.ts'
import { PoliceAdvice } from './fraud.tsx'
import { PublicPage } from './public-page.tsx'

type Answers = ReadonlyMap<OfferSign, boolean>

/** The answers are codes, so they may stand in the address, and the language switch keeps them. */
export function showFraudCheck(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const police = standingRule(edition.pack, 'contact', 'police', edition.dayOn)
  const answers = answersIn(c)
  const judgement = answers.size > 0 || c.req.query('sent') ? judgeOffer(answers) : null
  const problems = judgement && !judgement.ok ? problemsOf(c, judgement.unanswered) : []
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={`/fraud/check${queryOf(answers)}`}
      title={say(language, 'fraud.check.title')}
      back="/fraud"
      problems={problems}
      rows={[standingRule(edition.pack, 'fee', 'iin', edition.dayOn), police]}
    >
      {judgement?.ok && <OfferVerdictView judgement={judgement} police={police} />}
      <p class="govuk-body">{say(language, 'fraud.check.lead')}</p>
      <Questions answers={answers} />
    </PublicPage>,
    problems.length > 0 ? 422 : 200,
  )
}

function answersIn(c: Request): Answers {
  const given = offerSigns.map(sign => [sign, c.req.query(sign)] as const)
  return new Map(
    given
      .filter(([, answer]) => answer === 'yes' || answer === 'no')
      .map(([sign, answer]) => [sign, answer === 'yes']),
  )
}

function queryOf(answers: Answers): string {
  const pairs = [...answers].map(([sign, isYes]) => `${sign}=${isYes ? 'yes' : 'no'}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function problemsOf(c: Request, unanswered: readonly OfferSign[]): readonly FieldProblem[] {
  const language = languageOf(c)
  return unanswered.map(sign => {
    const question = say(language, `fraud.question.${sign}`)
    return { field: sign, message: say(language, 'fraud.check.unanswered', { question }) }
  })
}

// Nothing here is green: what we were told of an offer can never show that it is honest.
const tones = { fraud: 'bad', caution: 'caution', allowed: 'plain', none: 'plain' } as const satisfies Record<
  string,
  Tone
>

function OfferVerdictView(props: { judgement: OfferJudgement & { ok: true }; police: RuleOf<'contact'> }) {
  const language = useLanguage()
  const { verdict, because } = props.judgement
  const reasons = because.flatMap(sign => (sign === 'help_for_price' ? [] : [sign]))
  return (
    <>
      <Verdict tone={tones[verdict]} word={say(language, `fraud.verdict.${verdict}`)}>
        {reasons.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {reasons.map(sign => (
              <li>{say(language, `fraud.why.${sign}`)}</li>
            ))}
          </ul>
        )}
        <p class="govuk-body">
          <strong>{say(language, `fraud.verdict.${verdict}.do`)}</strong>
        </p>
      </Verdict>
      {verdict === 'fraud' && <PoliceAdvice police={props.police} />}
    </>
  )
}

function Questions({ answers }: { answers: Answers }) {
  const language = useLanguage()
  const value = (sign: OfferSign) => ({ true: 'yes', false: 'no' })[String(answers.get(sign))]
  return (
    <form method="get" action={address(language, '/fraud/check')} novalidate>
      <input type="hidden" name="sent" value="yes" />
      {offerSigns.map(sign => (
        <Radios
          id={sign}
          legend={say(language, `fraud.question.${sign}`)}
          inline
          value={value(sign)}
          items={[
            { value: 'yes', text: say(language, 'fraud.check.yes') },
            { value: 'no', text: say(language, 'fraud.check.no') },
          ]}
        />
      ))}
      <Button preventDoubleClick={false}>{say(language, 'fraud.check.submit')}</Button>
      {answers.size > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={address(language, '/fraud/check')}>
            {say(language, 'fraud.check.again')}
          </a>
        </p>
      )}
    </form>
  )
}
