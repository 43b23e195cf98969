// The third step at the desk: what will be stored, whether the person has a number already, and the decision.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Match } from '../../register/duplicate.ts'
import { type Application, viewApplication } from '../../service/application.ts'
import { type Choice, decide, viewEarlierNumbers } from '../../service/decision.ts'
import type { ConfirmedForm } from '../../service/form.ts'
import { mayDo } from '../../service/permit.ts'
import { type Difference, differences } from '../../service/registration.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Radios } from '../page/radios.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { casePath } from './case-path.ts'
import { DeskTools } from './desk-tools.tsx'
import { KeyField, uuid } from './key-field.tsx'
import { sayMatch } from './match-words.ts'
import { CorrectionForm, GroundForm } from './other-ways.tsx'
import { referenceOf } from './reference.ts'
import { confirmedRows, passportRows } from './rows.tsx'
import { StateLine } from './state-line.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export async function showDecision(c: Request, application: Application): Promise<Response> {
  return decisionPage(c, application, { key: randomUUID(), same: '' }, [], 200)
}

/** What the officer chose: the person of a match, or why it is nobody of them. */
interface TypedDecision {
  readonly key: string
  readonly same: string
}

export async function submitDecision(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const [officer, reference, field] = [c.get('officer')!, referenceOf(c), await formOf(c)]
  const typed = { key: field('key'), same: field('same') }
  const seen = field('seen').split(' ').filter(Boolean)
  if (![typed.key, ...seen].every(id => uuid.test(id))) throw new Refusal('request_unreadable')
  const choice = choiceOf(typed.same, seen)
  if (choice === null) {
    return again(c, typed, [{ field: 'same', message: say(languageOf(c), 'problem.match_unanswered') }])
  }
  try {
    await decide(context, officer, reference, { key: typed.key, choice })
  } catch (error) {
    if (!(error instanceof Refusal) || !mendable.has(error.code)) throw error
    return again(c, { ...typed, key: randomUUID() }, [
      { field: 'same', message: sayRefusal(languageOf(c), error) },
    ])
  }
  return goTo(c, `${casePath(reference)}?number=shown`)
}

// These the officer can do something about on the same page; the rest are pages of their own.
const mendable: ReadonlySet<string> = new Set([
  'earlier_number_found',
  'changed_meanwhile',
  'document_already_held',
])

/** Null while a match that was shown is not answered. */
function choiceOf(same: string, seen: readonly string[]): Choice | null {
  if (seen.length === 0) return { kind: 'form', otherPersons: [], difference: null }
  if (isDifference(same)) return { kind: 'form', otherPersons: seen, difference: same }
  return uuid.test(same) ? { kind: 'existing', personId: same } : null
}

function isDifference(text: string): text is Difference {
  return (differences as readonly string[]).includes(text)
}

async function again(c: Request, typed: TypedDecision, problems: readonly FieldProblem[]): Promise<Response> {
  const application = await viewApplication(c.get('site').context, c.get('officer')!, referenceOf(c))
  return decisionPage(c, application, typed, problems, 409)
}

const decidable: readonly Application['state'][] = ['intake_accepted', 'in_check']

async function decisionPage(
  c: Request,
  application: Application,
  typed: TypedDecision,
  problems: readonly FieldProblem[],
  status: 200 | 409,
): Promise<Response> {
  const { form, state, reference } = application
  // Somebody else may have closed it, or taken it back to the first step, while this page lay open.
  if (!form || !decidable.includes(state)) return goTo(c, casePath(reference))
  const matches = await viewEarlierNumbers(c.get('site').context, c.get('officer')!, application)
  return page(
    c,
    <DecisionPage
      c={c}
      application={application}
      form={form}
      matches={matches}
      typed={typed}
      // Where nobody is left to choose from, there is nothing but the form itself to point at.
      problems={problems.map(problem => (matches.length > 0 ? problem : { ...problem, field: 'decision' }))}
    />,
    status,
  )
}

interface DecisionProps {
  readonly c: Request
  readonly application: Application
  readonly form: ConfirmedForm
  readonly matches: readonly Match[]
  readonly typed: TypedDecision
  readonly problems: readonly FieldProblem[]
}

function DecisionPage({ c, application, form, matches, typed, problems }: DecisionProps) {
  const language = languageOf(c)
  const path = casePath(application.reference)
  const about = say(language, 'desk.decide.stored')
  return (
    <Page
      view={viewOf(c, path)}
      title={say(language, 'desk.decide.title')}
      problems={problems}
      back="/desk"
      wide
    >
      <DeskTools />
      <StateLine application={application} isHeld />
      <h2 class="govuk-heading-m">{about}</h2>
      <SummaryList
        rows={[
          ...passportRows(language, application.passport, form),
          ...confirmedRows(language, application.passport, form),
        ]}
      />
      {mayDo(c.get('officer')!, 'application_accept') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}${path}/compare`}>
            {say(language, 'desk.decide.change')}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{say(language, 'desk.decide.earlier')}</h2>
      <form
        id="decision"
        method="post"
        action={`/${language}${path}/decide`}
        data-tool="case"
        data-keep="never"
      >
        <KeyField value={typed.key} />
        <input type="hidden" name="seen" value={matches.map(({ personId }) => personId).join(' ')} />
        {matches.length === 0 ? (
          <InsetText>{say(language, 'desk.decide.none')}</InsetText>
        ) : (
          <MatchQuestion matches={matches} typed={typed} />
        )}
        <Button accessKey="f">
          {say(language, matches.length === 0 ? 'desk.decide.form' : 'desk.decide.submit')}
        </Button>
      </form>
      <Details summary={say(language, 'case.decline.summary')}>
        <GroundForm c={c} stage="decision" path={`${path}/refuse`} />
      </Details>
      <CorrectionForm reference={application.reference} />
      {mayDo(c.get('officer')!, 'application_withdraw') && <WithdrawForm reference={application.reference} />}
    </Page>
  )
}

function MatchQuestion({ matches, typed }: { matches: readonly Match[]; typed: TypedDecision }) {
  const language = useLanguage()
  const sameDocument = matches.some(({ reasons }) => reasons.some(({ code }) => code === 'same_document'))
  const holders = matches.map(({ personId, iin, ...match }) => ({
    value: personId,
    text: (
      <>
        {say(language, 'desk.decide.same')} <NumberStrip number={iin} masked small labels={false} />
      </>
    ),
    hint: sayMatch(language, match),
  }))
  const others = differences.map(code => ({ value: code, text: say(language, `desk.difference.${code}`) }))
  return (
    <Radios
      id="same"
      legend={say(language, 'desk.decide.question')}
      hint={say(language, sameDocument ? 'desk.decide.question.document' : 'desk.decide.question.hint')}
      value={typed.same}
      items={sameDocument ? holders : [...holders, ...others]}
    />
  )
}
