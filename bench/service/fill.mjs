// Brings a register to the wanted size: what is there stays, and what is missing is made up, as operators do it.

import { systemClock } from '../../dist/src/kernel/clock.js'
import { readConfig } from '../../dist/src/kernel/config.js'
import { populate } from '../../dist/src/operate/populate.js'
import { withRegister } from '../../dist/src/operate/register.js'
import { seal } from '../../dist/src/service/sealing.js'
import { openStore, sql } from '../../dist/src/store/store.js'

/** Makes up the people that are missing in the folder's register; done again after an interruption, it goes on. */
export async function fill(folder, persons) {
  const config = readConfig({ TIZILIM_DATA: folder })
  return withRegister(config, systemClock, 'en', 'filling', async context => {
    const before = await count(context.store)
    let there = before
    // Some of those made up look like others and are left out, so it may take a second and a third time.
    while (there < persons) {
      console.error(`The register has ${there} of ${persons} people; making up the others …`)
      await populate({ context, language: 'en', parameters: [String(persons - there)] })
      there = await count(context.store)
    }
    // The application would do it at once when it starts, and take a processor for minutes.
    console.error('Sealing what is not sealed yet …')
    while (await seal(context));
    return { there, isNew: there > before }
  })
}

async function count(store) {
  const [row] = await store.query(sql`select count(*) as count from person`)
  return row.count
}

/** Does at once what the server would do by itself within the next minutes, so that it does not do it meanwhile. */
export async function tidy(connection) {
  const store = openStore(connection, { connectionsMax: 1 })
  try {
    await store.query(sql`set statement_timeout = 0`)
    await store.query(sql`vacuum (analyze)`)
    await store.query(sql`checkpoint`)
  } finally {
    await store.close()
  }
}
