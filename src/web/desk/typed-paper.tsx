// A document without a machine-readable zone, typed by the officer from the document: for a new case, or an open one.

import { applicantStatuses } from '../../form/citizenship.ts'
import { type FormFields, readFields, textOf } from '../../form/field.ts'
import { fieldsOf as fieldsOfForm } from '../../form/refill.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { rulesOn } from '../../rules/day.ts'
import { type Application, todayOf } from '../../service/application.ts'
import { openCase } from '../../service/lease.ts'
import { openFromTyped, typeIntoCase } from '../../service/opening.ts'
import { fieldsOfPaper } from '../../service/typed-paper.ts'
import { say } from '../../text/say.ts'
import { Day, ScriptRadios, StateSelect, TypedDetails } from '../apply/passport-fields.tsx'
import { PartFields } from '../apply/person-fields.tsx'
import { wordsOf } from '../apply/speaker.ts'
import { Button } from '../page/button.tsx'
import { Checkbox } from '../page/checkboxes.tsx'
import { Input } from '../page/input.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Radios } from '../page/radios.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { fieldsOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { DeskTools } from './desk-tools.tsx'
import { heldPage } from './held.tsx'
import { KeyField, keyOf } from './key-field.tsx'
import { referenceOf } from './reference.ts'

/** Somebody with such a document, and no application yet. */
export function showTypedOpening(c: Request): Response {
  return page(c, <TypedPage c={c} path="/desk/new/typed" back="/desk/new" fields={{}} problems={[]} />)
}

export async function submitTypedOpening(c: Request): Promise<Response> {
  const { fields, key } = await typedIn(c)
  const opening = await openFromTyped(c.get('site').context, c.get('officer')!, fields, keyOf(key))
  if (opening.ok) return goTo(c, casePath(opening.reference))
  const problems = wordsOf(languageOf(c), opening.problems)
  return page(
    c,
    <TypedPage c={c} path="/desk/new/typed" back="/desk/new" fields={fields} problems={problems} />,
    422,
  )
}

/** Somebody who has sent a form, or whose case is open: what was typed so far is there to be typed over. */
export async function showTypedPaper(c: Request): Promise<Response> {
  const opened = await openCase(c.get('site').context, c.get('officer')!, referenceOf(c))
  const { application, heldBy } = opened
  if (heldBy) return heldPage(c, application, heldBy)
  const path = casePath(application.reference)
  return page(
    c,
    <TypedPage c={c} path={`${path}/typed`} back={path} fields={knownOf(application)} problems={[]} />,
  )
}

export async function submitTypedPaper(c: Request): Promise<Response> {
  const [reference, { fields }] = [referenceOf(c), await typedIn(c)]
  const path = casePath(reference)
  const typing = await typeIntoCase(c.get('site').context, c.get('officer')!, reference, fields)
  if (typing.ok) return goTo(c, path)
  const problems = wordsOf(languageOf(c), typing.problems)
  return page(
    c,
    <TypedPage c={c} path={`${path}/typed`} back={path} fields={fields} problems={problems} />,
    422,
  )
}

async function typedIn(c: Request): Promise<{ fields: FormFields; key: string }> {
  const sent = Object.fromEntries(await fieldsOf(c))
  const fields = readFields(sent)
  if (!fields) throw new Refusal('request_unreadable')
  return { fields, key: sent.key ?? '' }
}

function knownOf({ passport, isPaperRead, applicant }: Application): FormFields {
  return isPaperRead || !applicant ? fieldsOfPaper(passport) : fieldsOfForm(applicant)
}

interface TypedProps {
  readonly c: Request
  /** Where the page stands and its form goes, and where the way back leads. */
  readonly path: string
  readonly back: string
  readonly fields: FormFields
  readonly problems: readonly FieldProblem[]
}

function TypedPage({ c, path, back, fields, problems }: TypedProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, path)} title={say(language, 'desk.typed.title')} problems={problems} back={back}>
      <DeskTools />
      <p class="govuk-body">{say(language, 'desk.typed.lead')}</p>
      <form method="post" action={`/${language}${path}`} data-keep="outbox" novalidate>
        <KeyField />
        <KindRadios c={c} fields={fields} />
        <TypedDetails fields={fields} />
        <ScriptRadios fields={fields} />
        <NameFields fields={fields} />
        <Day
          name="birth"
          legend={say(language, 'desk.confirm.birth')}
          hint={say(language, 'apply.birth.hint')}
          fields={fields}
        />
        <PartFields part="birth_place" fields={fields} />
        <Radios
          id="status"
          legend={say(language, 'desk.typed.status')}
          value={textOf(fields, 'status')}
          items={applicantStatuses.map(value => ({ value, text: say(language, `apply.status.${value}`) }))}
        />
        <StateSelect
          name="citizenship"
          label={say(language, 'desk.confirm.citizenship')}
          hint={say(language, 'apply.citizenship.hint')}
          fields={fields}
        />
        <Button>{say(language, 'desk.typed.submit')}</Button>
      </form>
    </Page>
  )
}

/** The kinds of the rules, each with the sentence that says who shows it. */
function KindRadios({ c, fields }: { c: Request; fields: FormFields }) {
  const language = languageOf(c)
  const { context } = c.get('site')
  return (
    <Radios
      id="document_kind"
      legend={say(language, 'apply.document_kind')}
      value={textOf(fields, 'document_kind')}
      items={rulesOn(context.pack, 'typed_document', todayOf(context)).map(({ key, body, says }) => ({
        value: key,
        text: body.name[language],
        hint: says[language],
      }))}
    />
  )
}

function NameFields({ fields }: { fields: FormFields }) {
  const language = useLanguage()
  const name = (id: 'family' | 'given') => (
    <Input
      id={id}
      label={say(language, `desk.name.${id}`)}
      value={textOf(fields, id)}
      autocomplete="off"
      spellcheck={false}
    />
  )
  return (
    <>
      {name('family')}
      {name('given')}
      <Checkbox id="one_name" value="yes" checked={textOf(fields, 'one_name') === 'yes'}>
        {say(language, 'desk.typed.one_name')}
      </Checkbox>
      <Radios
        id="sex"
        legend={say(language, 'desk.confirm.sex')}
        value={textOf(fields, 'sex')}
        items={(['female', 'male'] as const).map(value => ({
          value,
          text: say(language, `desk.sex.${value}`),
        }))}
        inline
        small
      />
    </>
  )
}
