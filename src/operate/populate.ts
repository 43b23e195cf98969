// Fills a demonstration with made-up people, each registered as at a first document: for trying things at size.

import { randomUUID } from 'node:crypto'
import { madeUpPerson } from '../demo/population.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Officer } from '../service/permit.ts'
import { submit } from '../service/proposal.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

const peopleMax = 1_000_000

// The machine works as an operator of the ministry; its events say so.
const operator: Officer = {
  id: 'populate',
  name: 'populate',
  role: 'operator',
  office: 'demo_ministry',
  personId: null,
}

// Made-up people may look alike or share a document number; the register is right to refuse the second.
const alikeCodes: readonly string[] = ['earlier_number_found', 'document_already_held']

/** How many to make is the first word; a hundred when not said. Demonstrations only. */
export async function populate({ context, language, parameters }: Call): Promise<boolean> {
  const [wanted = '100'] = parameters
  const count = Number(wanted)
  if (!context.demo) throw new Refusal('not_permitted')
  if (!/^\d+$/.test(wanted) || count < 1 || count > peopleMax) {
    throw new Refusal('setting_invalid', { name: 'populate', value: wanted })
  }
  const todayOn = dayIn(context.clock.nowAt())
  let alike = 0
  for (let made = 1; made <= count; made++) {
    const body = { ...madeUpPerson(todayOn), iin: null, otherPersons: [], difference: null }
    await submit(context, operator, { kind: 'person_register', body }, randomUUID()).catch(error => {
      if (!(error instanceof Refusal) || !alikeCodes.includes(error.code)) throw error
      alike++
    })
    if (made % 10 === 0) showProgress(say(language, 'operate.populate.progress', { made, count }))
  }
  endProgress()
  print(say(language, 'operate.populate.result', { formed: count - alike, alike }))
  return true
}
