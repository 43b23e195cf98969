// Invites somebody to work here and prints the link that does it once; the first administrator is made this way.

import { dayIn, timeIn } from '../kernel/clock.ts'
import { machineActor } from '../service/account-act.ts'
import { viewInvitation } from '../service/invitation.ts'
import { invite, staffRoles } from '../service/people.ts'
import { dateInWords } from '../text/date.ts'
import { officeName } from '../text/office.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { print } from './print.ts'

/** The words are the role, the office and, where it is known, the name; else the account is called by its role. */
export async function inviteSomebody({ context, language, parameters, origin }: Call): Promise<boolean> {
  const [role = '', office = '', name] = parameters
  const known = staffRoles.find(each => each === role)
  if (!known) {
    print(say(language, 'operate.invite.roles', { roles: staffRoles.join(', ') }))
    return false
  }
  const roleName = say(language, `people.role.${known}`)
  const invited = { role, office, name: name ?? roleName }
  const token = await invite(context, machineActor, invited)
  const { expiresAt } = await viewInvitation(context, token)
  const told = { name: invited.name, role: roleName, office: officeName(language, office) }
  print(say(language, 'operate.invite.link', told))
  print(`${origin}/${language}/desk/enroll/${token}`)
  const until = { day: dateInWords(language, dayIn(expiresAt)), time: timeIn(expiresAt) }
  print(say(language, 'operate.invite.until', until))
  return true
}
