// What a holder who has signed in sees of their own: the number, its certificate, and who looked at the record.

import type { ApplicantForm } from '../form/applicant-form.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import type { AccessLine } from '../register/access-log.ts'
import { isInUse } from '../register/holding.ts'
import { survivorsOf } from '../register/succession.ts'
import { sql } from '../store/store.ts'
import { accessLogOf } from './access-log.ts'
import type { Context } from './context.ts'
import { type Holder, readHolder } from './holder.ts'
import type { HolderSession } from './holder-session.ts'

/** Who looks when a holder does. */
export const holderActor = 'holder'

/**
 * The holder of the number that the application of this session ended in, with an access entry.
 *
 * Refuses with `not_found` before there is a number, with `person_erased` when the data are forgotten, and, where a
 * certificate is asked for, with `number_out_of_use`.
 */
export async function viewOwnNumber(
  context: Context,
  session: HolderSession,
  look: 'number' | 'certificate',
): Promise<Holder> {
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const [row] = await tx.query<{
      reference: string
      office: string | null
      person_id: string | null
      personal: { passport?: Holder['document']; form?: ApplicantForm }
    }>(sql`
      select reference, office, person_id, personal
      from application join application_value on application_id = application.id
      where application.id = ${session.applicationId}`)
    if (!row?.person_id) throw new Refusal('not_found')
    const paper = row.personal.passport ?? row.personal.form?.document
    if (!paper) throw new Refusal('person_erased')
    const personId = (await survivorsOf(tx, [row.person_id])).get(row.person_id) ?? row.person_id
    const holder = await readHolder(tx, personId)
    if (look === 'certificate' && !isInUse(holder)) throw new Refusal('number_out_of_use')
    const attributes = look === 'number' ? ['number', 'number_state'] : certificateAttributes
    const subject = { type: 'person', id: personId } as const
    await recordAccess(tx, { at, actor: holderActor, subject, purpose: 'form_number', attributes })
    const { country, number, expiresOn } = paper
    const { reference, office } = row
    return { reference, office: office ?? '', personId, ...holder, document: { country, number, expiresOn } }
  })
}

const certificateAttributes = [
  ...['number', 'name', 'birth_date', 'birth_place', 'sex', 'citizenship', 'document'],
]

/** Who looked at the record of this session's holder, newest first. Refuses with `not_found` before there is one. */
export async function viewWhoLooked(
  context: Context,
  { personId }: HolderSession,
): Promise<readonly AccessLine[]> {
  if (personId === null) throw new Refusal('not_found')
  const holder = { id: holderActor, name: '', role: 'holder', office: '', personId } as const
  return accessLogOf(context, holder, personId)
}
