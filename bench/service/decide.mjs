// The decision at the counter: the search for an earlier number, the number, the register, the letter, in one answer.

import { randomInt, randomUUID } from 'node:crypto'
import { decide } from '../../dist/src/service/decision.js'
import { acceptApplication } from '../../dist/src/service/intake.js'
import { openApplication } from '../../dist/src/service/opening.js'
import { printedText } from '../../dist/test/mrz/lines-of.js'
import { brought, passport, typed } from '../../dist/test/service/desk-of.js'

const officer = { id: 'bench', name: 'bench', role: 'counter_officer', office: 'demo_psc', personId: null }
const choice = { kind: 'form', otherPersons: [], difference: null }

/** Acts for the measurement: each decides a case of its own, which was accepted before. */
export function decisions(context) {
  return [
    {
      name: 'decide',
      limitMs: 60,
      prepare: () => accepted(context),
      act: reference => decide(context, officer, reference, { key: randomUUID(), choice }),
    },
  ]
}

/** A case ready to be decided, of somebody with a name and a birthday of their own. */
async function accepted(context) {
  const parts = {
    number: `B${String(randomInt(1e8)).padStart(8, '0')}`,
    names: `${letters(9)}<<${letters(8)}`,
  }
  const opening = await openApplication(context, officer, printedText(parts))
  if (!opening.ok) throw new Error(JSON.stringify(opening))
  const { family, given } = passport(parts)
  const birth = { birthDay: String(1 + randomInt(28)), birthMonth: String(1 + randomInt(12)) }
  const form = typed({ family, given: given ?? '', ...birth, birthYear: String(1940 + randomInt(60)) })
  const answer = await acceptApplication(context, officer, opening.reference, { form, intake: brought() })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return opening.reference
}

function letters(count) {
  return Array.from({ length: count }, () => String.fromCharCode(65 + randomInt(26))).join('')
}
