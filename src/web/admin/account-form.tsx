// The forms by which an account is made and changed.

import type { Child } from 'hono/jsx'
import { type Person, personNameLengthMax, staffRoles } from '../../service/people.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { Input } from '../page/input.tsx'
import { address } from '../page/page.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'

/** What was typed, or is proposed. */
export interface InvitationText {
  readonly name: string
  readonly role: string
  readonly office: string
}

export function InvitationForm({ typed }: { typed: InvitationText }) {
  const language = useLanguage()
  return (
    <section class="app-narrow" aria-labelledby="invite">
      <h2 class="govuk-heading-m" id="invite">
        {say(language, 'admin.people.invite')}
      </h2>
      <ActForm act="invite">
        <Input
          id="name"
          label={say(language, 'admin.people.invite.name')}
          hint={say(language, 'admin.people.invite.name.hint')}
          value={typed.name}
          autocomplete="off"
          maxlength={personNameLengthMax}
        />
        <RoleField id="role" value={typed.role} isOpen />
        <OfficeField
          id="office"
          value={typed.office}
          hint={say(language, 'admin.people.invite.office.hint')}
        />
        <Button>{say(language, 'admin.people.invite.submit')}</Button>
      </ActForm>
    </section>
  )
}

/** What can be done with somebody's account, folded away in its row; `index` tells the rows' fields apart. */
export function AccountChange({ person, index }: { person: Person; index: number }) {
  const language = useLanguage()
  const { id, name, role, office, suspendedAt } = person
  const summary = (
    <>
      {say(language, 'admin.people.change')}{' '}
      <span class="govuk-visually-hidden">{say(language, 'admin.people.change.about', { name })}</span>
    </>
  )
  return (
    <Details summary={summary}>
      <ActForm act="change" account={id}>
        <RoleField id={`role-${index}`} value={role} />
        <OfficeField id={`office-${index}`} value={office} />
        <Button kind="secondary">{say(language, 'admin.people.save')}</Button>
      </ActForm>
      {suspendedAt === null ? (
        <ActForm act="suspend" account={id}>
          <p class="govuk-hint">{say(language, 'admin.people.suspend.hint')}</p>
          <Button kind="warning">{say(language, 'admin.people.suspend')}</Button>
        </ActForm>
      ) : (
        <ActForm act="restore" account={id}>
          <Button kind="secondary">{say(language, 'admin.people.restore')}</Button>
        </ActForm>
      )}
      <ActForm act="renew" account={id}>
        <p class="govuk-hint">{say(language, 'admin.people.renew.hint')}</p>
        <Button kind="secondary">{say(language, 'admin.people.renew')}</Button>
      </ActForm>
    </Details>
  )
}

function ActForm(props: { act: string; account?: string; children: Child }) {
  return (
    <form method="post" action={address(useLanguage(), '/admin/people')} novalidate>
      <input type="hidden" name="act" value={props.act} />
      {props.account && <input type="hidden" name="account" value={props.account} />}
      {props.children}
    </form>
  )
}

function RoleField(props: { id: string; value: string; isOpen?: boolean }) {
  const language = useLanguage()
  const items = staffRoles.map(role => ({ value: role, text: say(language, `people.role.${role}`) }))
  return (
    <Select
      id={props.id}
      name="role"
      label={say(language, 'people.role')}
      items={props.isOpen ? [{ value: '', text: '' }, ...items] : items}
      value={props.value}
    />
  )
}

function OfficeField(props: { id: string; value: string; hint?: string }) {
  return (
    <Input
      id={props.id}
      name="office"
      label={say(useLanguage(), 'people.office')}
      hint={props.hint}
      value={props.value}
      width={20}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      maxlength={40}
    />
  )
}
