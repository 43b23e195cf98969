// An applicant who may be of the officer's own family: two officers work on the case, and nobody else comes between.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import { letGoOfCase, openCase } from '../../src/service/lease.ts'
import { askSecondOfficer, casesWithConflict, joinCase } from '../../src/service/second-officer.ts'
import { freshNumber } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { acceptTyped, officer, open, openDesk, typed } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const [desk, colleague] = [officer('desk'), officer('colleague')]
const supervisor = officer('supervisor', 'supervisor', 'ministry')

const applicant = () => ({ number: freshNumber(), names: 'AKHMETOVA<<DANA' })

describe('J9-10: an applicant with the surname of the officer', () => {
  it('is not opened without a second officer, who is another', async () => {
    const reference = await open(context, desk, applicant())
    const relative = { ...officer('relative'), name: 'Айгүл Ахметова' }
    await assertRefused(openCase(context, relative, reference), 'second_officer_needed')
    await assertRefused(acceptTyped(context, relative, reference, typed()), 'second_officer_needed')
    await askSecondOfficer(context, relative, reference)
    assert.deepEqual(
      (await casesWithConflict(context, supervisor)).map(line => line.reference).includes(reference),
      true,
    )
    await assertRefused(
      joinCase(context, { ...relative, role: 'supervisor' }, reference),
      'second_person_needed',
    )
    await assertRefused(openCase(context, relative, reference), 'second_officer_needed')
    await joinCase(context, supervisor, reference)
    assert.equal((await openCase(context, relative, reference)).heldBy, null)
    const other = { ...officer('other relative'), name: 'AHMETOVA G.' }
    await assertRefused(openCase(context, other, reference), 'second_officer_needed')
    for (const by of [other, relative, supervisor, colleague]) {
      await assertRefused(askSecondOfficer(context, by, reference), 'application_state_unfit')
    }
    await letGoOfCase(context, relative, reference)
    assert.equal((await openCase(context, supervisor, reference)).heldBy, null)
    assert.equal((await openCase(context, relative, reference)).heldBy, null)
  })

  it('is asked about by nobody who may open the case, and by the last who has to ask', async () => {
    const reference = await open(context, desk, applicant())
    await assertRefused(askSecondOfficer(context, colleague, reference), 'application_state_unfit')
    const [one, another] = ['one', 'another'].map(id => ({ ...officer(id), name: 'Dana Akhmetova' }))
    await askSecondOfficer(context, one!, reference)
    await askSecondOfficer(context, another!, reference)
    await joinCase(context, supervisor, reference)
    assert.equal((await openCase(context, another!, reference)).heldBy, null)
    await assertRefused(openCase(context, one!, reference), 'second_officer_needed')
  })
})
