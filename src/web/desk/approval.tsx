// What waits for a second person: dangerous acts on the register, and officers who may not work alone on a case.

import { randomUUID } from 'node:crypto'
import { dayIn, timeIn } from '../../kernel/clock.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mayDo } from '../../service/permit.ts'
import { approve, type OpenProposal, openProposals, reject, viewProposal } from '../../service/proposal.ts'
import { casesWithConflict, joinCase } from '../../service/second-officer.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { isMessageKey, say, sayAny } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { DeskTools } from './desk-tools.tsx'
import { KeyField, keyOf } from './key-field.tsx'
import { referenceOf } from './reference.ts'

export async function showApprovals(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const officer = c.get('officer')!
  const language = languageOf(c)
  const proposals = await openProposals(context, officer)
  const conflicts = mayDo(officer, 'application_join') ? await casesWithConflict(context, officer) : []
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'approval.title')} wide>
      <p class="govuk-body">{say(language, 'approval.lead')}</p>
      {proposals.length + conflicts.length === 0 && (
        <p class="govuk-body">{say(language, 'approval.none')}</p>
      )}
      {proposals.length > 0 && <Proposals proposals={proposals} />}
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 class="govuk-heading-m" id="conflicts">
            {say(language, 'approval.conflicts')}
          </h2>
          {conflicts.map(({ reference, askedBy }) => (
            <form method="post" action={`/${language}${casePath(reference)}/join`}>
              <p class="govuk-body">
                <strong>{reference}</strong> {say(language, 'approval.conflict.by', { name: askedBy })}
              </p>
              <Button kind="secondary">{say(language, 'approval.join')}</Button>
            </form>
          ))}
        </section>
      )}
    </Page>,
  )
}

/** What the proposal asks for, in codes and record ids: names are for who needs them, on the page of the record. */
export async function showApproval(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const language = languageOf(c)
  const proposal = await viewProposal(context, c.get('officer')!, c.req.param('proposal') ?? '')
  const path = `/desk/approvals/${proposal.id}`
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'approval.view.title')} back="/desk/approvals" wide>
      <DeskTools />
      <h2 class="govuk-heading-m">{actName(language, proposal)}</h2>
      <p class="govuk-body">
        {say(language, 'approval.column.at')}: {whenOf(language, proposal)}
      </p>
      <SummaryList rows={toldRows(language, proposal.command.body)} />
      <div class="govuk-button-group">
        <form method="post" action={`/${language}${path}/approve`} data-keep="never">
          <KeyField value={randomUUID()} />
          <Button kind="warning">{say(language, 'approval.approve')}</Button>
        </form>
        <form method="post" action={`/${language}${path}/reject`} data-keep="never">
          <KeyField value={randomUUID()} />
          <Button kind="secondary">{say(language, 'approval.reject')}</Button>
        </form>
      </div>
    </Page>,
  )
}

export async function submitApproval(c: Request): Promise<Response> {
  const [id, key] = await pressed(c)
  await approve(c.get('site').context, c.get('officer')!, id, key)
  return goTo(c, '/desk/approvals')
}

export async function submitRejection(c: Request): Promise<Response> {
  const [id, key] = await pressed(c)
  await reject(c.get('site').context, c.get('officer')!, id, key)
  return goTo(c, '/desk/approvals')
}

export async function submitJoining(c: Request): Promise<Response> {
  await joinCase(c.get('site').context, c.get('officer')!, referenceOf(c))
  return goTo(c, '/desk/approvals')
}

async function pressed(c: Request): Promise<[id: string, key: string]> {
  const field = await formOf(c)
  const id = c.req.param('proposal')
  if (!id) throw new Refusal('not_found')
  return [id, keyOf(field('key'))]
}

function Proposals({ proposals }: { proposals: readonly OpenProposal[] }) {
  const language = useLanguage()
  return (
    <Table
      caption={say(language, 'approval.title')}
      captionSize="m"
      columns={(['act', 'at'] as const).map(column => ({ text: say(language, `approval.column.${column}`) }))}
      rows={proposals.map(proposal => [
        <a class="govuk-link" href={`/${language}/desk/approvals/${proposal.id}`}>
          {actName(language, proposal)}
        </a>,
        whenOf(language, proposal),
      ])}
      firstCellIsHeader
    />
  )
}

function actName(language: Language, { action }: OpenProposal): string {
  const key = `approval.act.${action}`
  return isMessageKey(key) ? sayAny(language, key, {}) : action
}

/** Each value that an act is told, however deep it lies: whoever approves must see all of it. */
function toldRows(language: Language, body: object): { key: string; value: string }[] {
  return Object.entries(body).flatMap(([field, value]) => {
    const key = field === 'value' ? 'approval.field.fact' : `approval.field.${field}`
    const name = isMessageKey(key) ? sayAny(language, key, {}) : field
    if (value === null || typeof value !== 'object') return [{ key: name, value: toldValue(language, value) }]
    return toldRows(language, value).map(row => ({
      ...row,
      key: Array.isArray(body) ? row.key : `${name}: ${row.key}`,
    }))
  })
}

function toldValue(language: Language, value: unknown): string {
  if (value === null) return '—'
  const key = `approval.value.${String(value)}`
  return isMessageKey(key) ? sayAny(language, key, {}) : String(value)
}

function whenOf(language: Language, { proposedAt }: OpenProposal): string {
  return `${dateInWords(language, dayIn(proposedAt))}, ${timeIn(proposedAt)}`
}
