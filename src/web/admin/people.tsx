// The people who work here: who they are, when they were last here, and how their accounts are changed.

import { Refusal } from '../../kernel/refusal.ts'
import {
  changePlace,
  inviteAs,
  listPeople,
  type Person,
  personNameLengthMax,
  renew,
  restore,
  suspend,
} from '../../service/people.ts'
import type { Language } from '../../text/language.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { InsetText } from '../page/inset-text.tsx'
import { address, type FieldProblem } from '../page/page.tsx'
import { Table } from '../page/table.tsx'
import { Tag } from '../page/tag.tsx'
import { partyOf } from '../people/passkey-form.tsx'
import { formOf, goTo, languageOf, page, type Request } from '../reader.ts'
import { AccountChange, InvitationForm, type InvitationText } from './account-form.tsx'
import { AdminPage, momentInWords } from './admin-page.tsx'

const blank: InvitationText = { name: '', role: '', office: '' }

export function showPeople(c: Request): Promise<Response> {
  return peoplePage(c, {})
}

/** Each form of the page names its act; those on an account name the account. */
export async function submitPeople(c: Request): Promise<Response> {
  const field = await formOf(c)
  const { context } = c.get('site')
  const [officer, account] = [c.get('officer')!, field('account')]
  switch (field('act')) {
    case 'invite':
      return submitInvitation(c, { name: field('name'), role: field('role'), office: field('office') })
    case 'renew':
      return peoplePage(c, { token: await renew(context, officer, account) })
    case 'change':
      await changePlace(context, officer, account, { role: field('role'), office: field('office') })
      break
    case 'suspend':
      await suspend(context, officer, account)
      break
    case 'restore':
      await restore(context, officer, account)
      break
    default:
      throw new Refusal('request_unreadable')
  }
  return goTo(c, '/admin/people')
}

async function submitInvitation(c: Request, typed: InvitationText): Promise<Response> {
  const problems = problemsOf(languageOf(c), typed)
  if (problems.length > 0) return peoplePage(c, { typed, problems })
  return peoplePage(c, { token: await inviteAs(c.get('site').context, c.get('officer')!, typed) })
}

function problemsOf(language: Language, { name, role, office }: InvitationText): FieldProblem[] {
  const lengthMax = personNameLengthMax
  const problems = [
    name.trim() === '' && { field: 'name', message: say(language, 'admin.people.invite.name.missing') },
    name.trim().length > lengthMax && {
      field: 'name',
      message: say(language, 'admin.people.invite.name.long', { lengthMax }),
    },
    role === '' && { field: 'role', message: say(language, 'admin.people.invite.role.wrong') },
    !/^[a-z][a-z0-9_]{1,39}$/.test(office) && {
      field: 'office',
      message: say(language, 'admin.people.invite.office.wrong'),
    },
  ]
  return problems.filter(problem => problem !== false)
}

interface Shown {
  /** Of an invitation that was just made. */
  readonly token?: string
  readonly typed?: InvitationText
  readonly problems?: readonly FieldProblem[]
}

async function peoplePage(c: Request, { token, typed = blank, problems = [] }: Shown): Promise<Response> {
  const language = languageOf(c)
  const { context } = c.get('site')
  const people = await listPeople(context, c.get('officer')!)
  const status = problems.length > 0 ? 422 : 200
  const link = token && `${partyOf(c).origin}${address(language, `/desk/enroll/${token}`)}`
  return page(
    c,
    <AdminPage c={c} title={say(language, 'admin.people')} path="/admin/people" problems={problems}>
      {link && <Link language={language} link={link} />}
      <p class="govuk-body">{say(language, 'admin.people.lead')}</p>
      <Table
        caption={<span class="govuk-visually-hidden">{say(language, 'admin.people')}</span>}
        columns={[
          { text: say(language, 'people.name') },
          { text: say(language, 'people.role') },
          { text: say(language, 'people.office') },
          { text: say(language, 'admin.people.means') },
          { text: say(language, 'admin.people.used') },
          { text: say(language, 'admin.people.state') },
          { text: say(language, 'admin.people.change') },
        ]}
        rows={people.map((person, index) => rowOf(c, person, index, context.clock.nowAt()))}
        firstCellIsHeader
        stacks
      />
      <InvitationForm typed={typed} />
    </AdminPage>,
    status,
  )
}

function Link({ language, link }: { language: Language; link: string }) {
  return (
    <div role="status">
      <InsetText>
        <h2 class="govuk-heading-s">{say(language, 'admin.people.link.title')}</h2>
        <p class="govuk-body">{say(language, 'admin.people.link')}</p>
        <p class="govuk-body">
          <code class="app-once">{link}</code>
        </p>
      </InsetText>
    </div>
  )
}

function rowOf(c: Request, person: Person, index: number, nowAt: string) {
  const language = languageOf(c)
  const { name, role, office, means, usedAt } = person
  const isOwn = person.id === c.get('officer')!.id
  return [
    name,
    say(language, `people.role.${role}`),
    officeName(language, office),
    means.length === 0
      ? say(language, 'admin.people.means.none')
      : means.map(each => say(language, `admin.people.means.${each}`)).join(', '),
    usedAt === null ? say(language, 'admin.people.used.never') : momentInWords(language, usedAt),
    <StateOf language={language} person={person} nowAt={nowAt} />,
    isOwn ? say(language, 'admin.people.you') : <AccountChange person={person} index={index} />,
  ]
}

function StateOf({ language, person, nowAt }: { language: Language; person: Person; nowAt: string }) {
  const { suspendedAt, invitedUntil, means } = person
  if (suspendedAt !== null) {
    const day = momentInWords(language, suspendedAt)
    return <Tag tint="red">{say(language, 'admin.people.state.suspended', { day })}</Tag>
  }
  if (means.length > 0) return <Tag tint="green">{say(language, 'admin.people.state.active')}</Tag>
  if (invitedUntil === null || invitedUntil <= nowAt) {
    return <Tag tint="grey">{say(language, 'admin.people.state.over')}</Tag>
  }
  const until = momentInWords(language, invitedUntil)
  return <Tag tint="yellow">{say(language, 'admin.people.state.invited', { until })}</Tag>
}
