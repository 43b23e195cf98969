// Fills a demonstration with made-up people, each registered as at a first document: for trying things at size.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { madeUpPerson } from '../demo/population.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bucketOf } from '../register/bucket.ts'
import { type CrowdFormation, type Prepared, prepare, registerCrowd } from '../register/crowd.ts'
import type { Context } from '../service/context.ts'
import { formationOn } from '../service/formation.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

const peopleMax = 5_000_000
// Nobody at a desk waits longer than one crowd takes.
const crowdSize = 1_000

/** How many to make is the first word; a hundred when not said. Demonstrations only; a crowd is a transaction. */
export async function populate({ context, language, parameters }: Call): Promise<boolean> {
  const [wanted = '100'] = parameters
  const count = Number(wanted)
  if (!context.demo) throw new Refusal('not_permitted')
  if (!/^\d+$/.test(wanted) || count < 1 || count > peopleMax) {
    throw new Refusal('setting_invalid', { name: 'populate', value: wanted })
  }
  let formed = 0
  let writing = Promise.resolve(0)
  for (let made = 0; made < count; ) {
    const size = Math.min(crowdSize, count - made)
    // One crowd is made up while the one before it is written.
    const [crowd, settled] = await Promise.all([makeCrowd(context, size), writing])
    formed += settled
    showProgress(say(language, 'operate.populate.progress', { made, count }))
    writing = context.store.transaction(tx => registerCrowd(tx, crowd.people, crowd.formation))
    made += size
  }
  formed += await writing
  endProgress()
  print(say(language, 'operate.populate.result', { formed, alike: count - formed }))
  return true
}

/** Made-up people may look alike or share a document number; the register is right to leave out the second. */
async function makeCrowd(context: Context, size: number) {
  const formation = formationOf(context)
  const people: Prepared[] = []
  while (people.length < size) {
    people.push(prepare(madeUpPerson(dayIn(formation.at)), formation))
    // The session that writes waits for us now and then.
    if (people.length % 20 === 0) await nextTurn()
  }
  return { people, formation }
}

function formationOf(context: Context): CrowdFormation {
  const at = context.clock.nowAt()
  const rule = formationOn(context, dayIn(at))
  return {
    rule: `${context.pack.pack} ${rule.key}`,
    serialLimit: context.serialLimit,
    bucketOf: ({ birth, sex }) => bucketOf(rule, birth.on, sex.value),
    at,
    // The machine works as an operator of the ministry would; its events say so.
    actor: 'populate',
    cause: null,
  }
}
