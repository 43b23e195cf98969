// The auditor's desk: search by case, officer or number, the trail, its signed copy, and the proof of the register.

import type { Child } from 'hono/jsx'
import { sign } from '../../certificate/signed.ts'
import { dayIn } from '../../kernel/clock.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { proveRegister } from '../../service/audit-proof.ts'
import {
  type AuditQuestion,
  type AuditSubject,
  auditedOfficers,
  auditTrail,
  readAuditSubject,
} from '../../service/audit-trail.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { address, Page } from '../page/page.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { formOf, languageOf, page, type Request, viewOf } from '../reader.ts'
import { ProofPage } from './proof.tsx'
import { TrailPage } from './trail.tsx'

export function showAudit(c: Request): Promise<Response> {
  return searchPage(c, null)
}

/** A question goes in the body of a form: a number stands in no address. */
export async function submitQuestion(c: Request): Promise<Response> {
  const question = await questionOf(c)
  const trail = await auditTrail(c.get('site').context, c.get('officer')!, question)
  return trail ? page(c, <TrailPage c={c} trail={trail} question={question} />) : searchPage(c, question)
}

/** The same trail as a signed text, with masked numbers; to save it is to look again, and leaves its own entry. */
export async function sendTrail(c: Request): Promise<Response> {
  const { context, certificateKeys } = c.get('site')
  const trail = await auditTrail(context, c.get('officer')!, await questionOf(c))
  if (!trail) throw new Refusal('not_found')
  const at = context.clock.nowAt()
  const content = { ...trail, by: c.get('officer')!.id, at, demo: context.demo }
  const text = await sign(certificateKeys.signing, 'tizilim-audit+jws', content)
  return c.body(text, 200, {
    'Content-Type': 'application/jose; charset=utf-8',
    'Content-Disposition': `attachment; filename="audit-${dayIn(at)}.jws"`,
  })
}

/** A number and a hash, with some room for how it was copied. */
const keptLengthMax = 100

export async function submitProof(c: Request): Promise<Response> {
  const field = await formOf(c)
  const kept = field('kept').trim().slice(0, keptLengthMax)
  const proof = await proveRegister(c.get('site').context, c.get('officer')!, kept)
  return page(c, <ProofPage c={c} proof={proof} />)
}

async function questionOf(c: Request): Promise<AuditQuestion> {
  const field = await formOf(c)
  return { subject: readAuditSubject(field('subject')), text: field('text').trim().slice(0, 100) }
}

async function searchPage(c: Request, unfound: AuditQuestion | null): Promise<Response> {
  const language = languageOf(c)
  const officers = await auditedOfficers(c.get('site').context, c.get('officer')!)
  const problems = unfound ? [{ field: unfound.subject, message: say(language, 'audit.none') }] : []
  const typed = (subject: AuditSubject) => (unfound?.subject === subject ? unfound.text : '')
  return page(
    c,
    <Page view={viewOf(c, '/audit')} title={say(language, 'audit.title')} problems={problems} wide>
      <p class="govuk-body">{say(language, 'audit.lead')}</p>
      <div class="app-columns">
        <Question subject="case">
          <Input
            id="case"
            name="text"
            label={say(language, 'audit.case.label')}
            hint={say(language, 'audit.case.hint')}
            value={typed('case')}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxlength={20}
          />
        </Question>
        <Question subject="officer">
          <Select
            id="officer"
            name="text"
            label={say(language, 'audit.officer.label')}
            items={officers.map(({ id, name, office }) => ({
              value: id,
              text: `${name}, ${officeName(language, office)}`,
            }))}
            value={typed('officer')}
          />
        </Question>
        <Question subject="number">
          <Input
            id="number"
            name="text"
            label={say(language, 'audit.number.label')}
            hint={say(language, 'audit.number.hint')}
            value={typed('number')}
            inputmode="numeric"
            autocomplete="off"
            spellcheck={false}
            maxlength={40}
          />
        </Question>
      </div>
      <Proof />
    </Page>,
    unfound ? 422 : 200,
  )
}

function Question({ subject, children }: { subject: AuditSubject; children: Child }) {
  const language = useLanguage()
  return (
    <section aria-labelledby={`find-${subject}`}>
      <h2 class="govuk-heading-m" id={`find-${subject}`}>
        {say(language, `audit.${subject}`)}
      </h2>
      <form method="post" action={address(language, '/audit/search')} novalidate>
        <input type="hidden" name="subject" value={subject} />
        {children}
        <Button kind="secondary">
          {say(language, 'audit.search')}
          <span class="govuk-visually-hidden">: {say(language, `audit.${subject}.label`)}</span>
        </Button>
      </form>
    </section>
  )
}

function Proof() {
  const language = useLanguage()
  return (
    <section aria-labelledby="verify">
      <h2 class="govuk-heading-m" id="verify">
        {say(language, 'audit.verify')}
      </h2>
      <p class="govuk-body">{say(language, 'audit.verify.lead')}</p>
      <form method="post" action={address(language, '/audit/verify')}>
        <Input
          id="kept"
          label={say(language, 'audit.verify.kept')}
          hint={say(language, 'audit.verify.kept.hint')}
          autocomplete="off"
          spellcheck={false}
          maxlength={keptLengthMax}
          machine
        />
        <Button>{say(language, 'audit.verify.submit')}</Button>
      </form>
    </section>
  )
}
