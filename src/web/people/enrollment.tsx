// Where somebody who was invited makes a passkey, once, by the link of the invitation.

import { dayIn, timeIn } from '../../kernel/clock.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type Invitation, viewInvitation } from '../../service/invitation.ts'
import { enrollmentOptions, enrollPasskey } from '../../service/passkey.ts'
import { dateInWords } from '../../text/date.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { address } from '../page/view.ts'
import { WarningText } from '../page/warning-text.tsx'
import { addressOf, formOf, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { enter } from './entrance.ts'
import { isNamedHost, PasskeyForm, partyOf, passkeyField } from './passkey-form.tsx'

export async function showEnrollment(c: Request): Promise<Response> {
  const invited = await viewInvitation(c.get('site').context, tokenOf(c))
  return page(c, <EnrollmentPage c={c} invited={invited} />)
}

/** What the device needs, for the script of the page. */
export async function sendEnrollmentOptions(c: Request): Promise<Response> {
  return c.json(await enrollmentOptions(c.get('site').context, tokenOf(c), partyOf(c), addressOf(c)))
}

/** Stores the passkey and signs its owner in; when it is not accepted, the link still works. */
export async function submitEnrollment(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const json = (await formOf(c))(passkeyField)
  try {
    const answer = { json, party: partyOf(c), address: addressOf(c) }
    return await enter(c, await enrollPasskey(context, tokenOf(c), answer))
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'passkey_failed')) throw error
    const invited = await viewInvitation(context, tokenOf(c))
    return page(c, <EnrollmentPage c={c} invited={invited} refusal={error} />, 401)
  }
}

function tokenOf(c: Request): string {
  return c.req.param('token') ?? ''
}

function EnrollmentPage({ c, invited, refusal }: { c: Request; invited: Invitation; refusal?: Refusal }) {
  const language = languageOf(c)
  const path = `/desk/enroll/${tokenOf(c)}`
  const openId = c.get('site').authority?.openId
  const { name, role, office, expiresAt } = invited
  const until = `${dateInWords(language, dayIn(expiresAt))}, ${timeIn(expiresAt)}`
  return (
    <Page view={viewOf(c, path)} title={say(language, 'people.enroll.title')}>
      {refusal && (
        <div role="alert">
          <WarningText>{sayRefusal(language, refusal)}</WarningText>
        </div>
      )}
      <p class="govuk-body">{say(language, 'people.enroll.lead')}</p>
      <SummaryList
        rows={[
          { key: say(language, 'people.name'), value: name },
          { key: say(language, 'people.role'), value: say(language, `people.role.${role}`) },
          { key: say(language, 'people.office'), value: officeName(language, office) },
          { key: say(language, 'people.enroll.until'), value: until },
        ]}
      />
      <p class="govuk-body">{say(language, 'people.enroll.passkey')}</p>
      {!isNamedHost(c) && <WarningText>{say(language, 'people.passkey.host')}</WarningText>}
      <PasskeyForm
        act="enroll"
        action={address(language, path)}
        options={address(language, `${path}/options`)}
      >
        {say(language, 'people.enroll.submit')}
      </PasskeyForm>
      {openId && (
        <>
          <p class="govuk-body">{say(language, 'people.outside.enroll', { name: openId.name[language] })}</p>
          <Button href={address(language, `${path}/outside`)} kind="secondary">
            {say(language, 'people.outside.sign_in', { name: openId.name[language] })}
          </Button>
        </>
      )}
    </Page>
  )
}
