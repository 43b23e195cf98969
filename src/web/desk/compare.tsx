// Intake at the counter: form, paper and what will be stored side by side, the papers, and who applies.

import { type Applicant, applicants } from '../../rules/code.ts'
import { typedDocumentOn } from '../../rules/typed-document.ts'
import { type Application, todayOf, viewApplication } from '../../service/application.ts'
import { firstDigitsOf } from '../../service/formation.ts'
import type { TypedFacts } from '../../service/identity-paper.ts'
import { acceptApplication, isPast } from '../../service/intake.ts'
import { mayWork, openCase } from '../../service/lease.ts'
import { type Demanded, demandedOf } from '../../service/paper.ts'
import { mayDo } from '../../service/permit.ts'
import { dateInWords } from '../../text/date.ts'
import { say, sayAny } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Checkbox } from '../page/checkboxes.tsx'
import { Input } from '../page/input.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { Key } from '../page/key.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { WarningText } from '../page/warning-text.tsx'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { ChangeSince } from './change-since.tsx'
import { CompareTable } from './compare-table.tsx'
import { DeskTools } from './desk-tools.tsx'
import { heldPage } from './held.tsx'
import { OtherWays } from './other-ways.tsx'
import { PaperTable } from './paper-table.tsx'
import { referenceOf } from './reference.ts'
import { StateLine } from './state-line.tsx'
import { proposedCase, readApplicant, readCase, type TypedCase } from './typed-case.ts'

/** The page of intake, also to change what was accepted, until the decision. */
export async function showCompare(c: Request): Promise<Response> {
  const opened = await openCase(c.get('site').context, c.get('officer')!, referenceOf(c))
  const { application, heldBy } = opened
  if (heldBy) return heldPage(c, application, heldBy)
  if (!comparable.includes(application.state)) return goTo(c, casePath(application.reference))
  return comparePage(c, application)
}

const comparable: readonly Application['state'][] = ['draft', 'submitted', 'intake_accepted', 'in_check']

export function comparePage(c: Request, application: Application): Response {
  const asked = readApplicant(c.req.query('applicant') ?? '')
  const applicant = asked ?? application.intake?.applicant ?? application.applicant?.who.kind ?? 'self'
  return page(
    c,
    <ComparePage
      c={c}
      application={application}
      typed={proposedCase(application, applicant)}
      problems={[]}
    />,
  )
}

export async function submitAcceptance(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const [officer, reference] = [c.get('officer')!, referenceOf(c)]
  const typed = await readCase(c)
  const acceptance = await acceptApplication(context, officer, reference, typed)
  if (acceptance.ok) return goTo(c, `${casePath(reference)}/receipt`)
  const application = await viewApplication(context, officer, reference)
  const problems = acceptance.problems.map(problem => wordsOf(c, problem))
  return page(c, <ComparePage c={c} application={application} typed={typed} problems={problems} />, 422)
}

// A missing tick is marked at the tick, not at the value above it.
const fieldsOfCodes: Readonly<Record<string, string>> = {
  name_not_confirmed: 'name_seen',
  document_not_confirmed: 'document_seen',
  document_kind_closed: 'document_seen',
  birth_date_not_confirmed: 'birth_seen',
  sex_not_confirmed: 'sex_seen',
  citizenship_not_confirmed: 'citizenship_seen',
  birth_year_ambiguous: 'birth-year',
}

interface Problem {
  readonly field: string
  readonly code: string
  readonly details?: Readonly<Record<string, string | number>>
}

function wordsOf(c: Request, { field, code, details = {} }: Problem): FieldProblem {
  const language = languageOf(c)
  const { day } = details
  const values = typeof day === 'string' ? { ...details, day: dateInWords(language, day) } : details
  return {
    field: fieldsOfCodes[code] ?? field,
    message: sayAny(language, `problem.${code}` as never, values),
  }
}

interface CompareProps {
  readonly c: Request
  readonly application: Application
  readonly typed: TypedCase
  readonly problems: readonly FieldProblem[]
}

function ComparePage({ c, application, typed, problems }: CompareProps) {
  const language = languageOf(c)
  const { context } = c.get('site')
  const path = casePath(application.reference)
  const { applicant } = typed.intake
  const isTyped = application.passport.lines === null
  const demanded = demandedOf(context, application, applicant)
  return (
    <Page
      view={viewOf(c, application.form ? `${path}/compare` : path)}
      title={say(language, isTyped ? 'desk.confirm.title.typed' : 'desk.confirm.title')}
      problems={problems}
      back="/desk"
      wide
    >
      <DeskTools />
      <StateLine application={application} isHeld={mayWork(c.get('officer')!)} />
      <ChangeSince application={application} typed={typed.form} />
      <Remarks c={c} application={application} demanded={demanded} />
      <WhoApplies path={path} applicant={applicant} />
      <form method="post" action={`/${language}${path}/accept`} data-tool="case" data-keep="outbox">
        <input type="hidden" name="applicant" id="applicant" value={applicant} />
        <input type="hidden" name="basis" value={typed.basis ?? ''} />
        <CompareTable application={application} typed={typed.form} />
        <Digits c={c} application={application} />
        <PaperTable demands={demanded.demands} typed={typed.intake} />
        {applicant !== 'self' && <AuthorityFields typed={typed} />}
        <Checkbox id="original" value="yes" checked={typed.form.originalSeen}>
          {say(language, isTyped ? 'desk.confirm.original.typed' : 'desk.confirm.original')} <Key>4</Key>
        </Checkbox>
        {mayDo(c.get('officer')!, 'application_accept') && (
          <Button accessKey="a">{say(language, 'desk.confirm.submit')}</Button>
        )}
      </form>
      <OtherWays c={c} application={application} demanded={demanded} />
    </Page>
  )
}

/** What an officer must know before comparing: a paper that ran out, a missing right, the age of the form. */
function Remarks({ c, application, demanded }: { c: Request; application: Application; demanded: Demanded }) {
  const language = languageOf(c)
  const { applicant, passport } = application
  const { access, refusal, row } = demanded.representation
  return (
    <>
      {isPast(passport.expiresOn, todayOf(c.get('site').context)) && (
        <WarningText>
          {say(language, 'case.expired', { day: dateInWords(language, passport.expiresOn!) })}
        </WarningText>
      )}
      {access === 'closed' && (
        <WarningText>
          {row.says[language]}{' '}
          {refusal && say(language, 'case.suggested', { code: refusal.body.code, source: row.source })}
        </WarningText>
      )}
      {applicant && (
        <p class="govuk-body">
          {say(language, 'case.form_of', {
            day: dateInWords(language, applicant.checkedOn),
            pack: applicant.rulePack,
          })}{' '}
          {!passport.typed && say(language, application.isPaperRead ? 'case.paper.read' : 'case.paper.typed')}
        </p>
      )}
      {passport.typed && <TypedRemark c={c} typed={passport.typed} isAtDesk={application.isPaperRead} />}
      {applicant?.name.choice === 'typed' && <InsetText>{say(language, 'case.name_choice')}</InsetText>}
    </>
  )
}

/** Who typed what a paper without lines says, and what the rules say of such a paper. */
function TypedRemark(props: { c: Request; typed: TypedFacts; isAtDesk: boolean }) {
  const { c, typed } = props
  const language = languageOf(c)
  const { context } = c.get('site')
  const { access, row } = typedDocumentOn(context.pack, todayOf(context), typed)
  const rule = `${row.body.name[language]}. ${row.says[language]}`
  return (
    <>
      <p class="govuk-body">
        {say(language, props.isAtDesk ? 'case.typed.desk' : 'case.typed.home')}
        {access === 'open' && ` ${rule}`}
      </p>
      {access !== 'open' && <WarningText>{rule}</WarningText>}
    </>
  )
}

/** Who stands at the counter: another answer asks for other papers, so it is a page of its own. */
function WhoApplies({ path, applicant }: { path: string; applicant: Applicant }) {
  const language = useLanguage()
  return (
    <nav class="app-switch" aria-label={say(language, 'case.applicant')}>
      <span>{say(language, 'case.applicant')}</span>
      {applicants.map(code => (
        <a
          class="govuk-link"
          href={`/${language}${path}/compare?applicant=${code}`}
          aria-current={code === applicant ? 'true' : undefined}
        >
          {say(language, `case.applicant.${code}`)}
        </a>
      ))}
    </nav>
  )
}

/** Information only: since 2013 a number need not begin with the birth date (C2 of the sources). */
function Digits({ c, application }: { c: Request; application: Application }) {
  const { birth, sex } = application.passport
  const [birthOn] = birth.days
  if (birthOn === undefined || birth.days.length > 1 || sex === null) return null
  const digits = firstDigitsOf(c.get('site').context, birthOn, sex)
  return digits && <p class="govuk-body app-source">{say(languageOf(c), 'case.digits', { digits })}</p>
}

function AuthorityFields({ typed }: { typed: TypedCase }) {
  const language = useLanguage()
  const { authority } = typed.intake
  return (
    <fieldset class="govuk-fieldset app-authority">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {say(language, 'case.authority')}
      </legend>
      <div class="app-columns">
        {(['name', 'number', 'notary'] as const).map(part => (
          <Input
            id={`authority_${part}`}
            label={say(language, `case.authority.${part}`)}
            value={authority[part]}
            autocomplete="off"
            maxlength={200}
          />
        ))}
        <Input
          id="authority_issued_on"
          type="date"
          label={say(language, 'case.authority.issued_on')}
          value={authority.issuedOn}
        />
      </div>
    </fieldset>
  )
}
