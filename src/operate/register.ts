// Opens the register for an operation: the server that is running, the one of DATABASE_URL, or the bundled one.

import type { Clock } from '../kernel/clock.ts'
import type { Config } from '../kernel/config.ts'
import { Refusal } from '../kernel/refusal.ts'
import { makeFirstKeys } from '../register/duplicate-key.ts'
import { serialsInBucket } from '../register/number.ts'
import { readRules } from '../rule-folder.ts'
import { claimMode } from '../service/account.ts'
import type { Context } from '../service/context.ts'
import { attach } from '../store/attach.ts'
import { prepareDatabase } from '../store/role.ts'
import { type Server, type ServerLoad, startServer } from '../store/server.ts'
import { openStore } from '../store/store.ts'
import { openTogether } from '../store/together.ts'
import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'

const migrations = new URL('../../../db/migrations/', import.meta.url)

/** Does `work` on the register and leaves everything as it was: what ran goes on, what had to be started ends. */
export async function withRegister<Result>(
  config: Config,
  clock: Clock,
  language: Language,
  load: ServerLoad,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const server = await reach(config, language, load)
  // An operator works as the owner of the tables: a rebuild makes some of its own, beside the application's.
  const store = openStore(server.connection)
  try {
    await prepareDatabase(server.connection, migrations)
    await makeFirstKeys(store)
    const { pack } = await readRules()
    const context = {
      store,
      together: openTogether(store),
      clock,
      pack,
      demo: config.authority === null,
      serialLimit: serialsInBucket,
    }
    await claimMode(context)
    return await work(context)
  } finally {
    await store.close()
    await server.stop()
  }
}

/** A running application holds its data folder; its server takes one more session. */
async function reach(
  config: Config,
  language: Language,
  load: ServerLoad,
): Promise<Pick<Server, 'connection' | 'stop'>> {
  const progress = (step: Parameters<Parameters<typeof startServer>[0]['progress']>[0]) => {
    process.stderr.write(`${say(language, `terminal.${step}`)}\n`)
  }
  try {
    return await startServer({ ...config, progress, load })
  } catch (error) {
    const isHeld = error instanceof Refusal && error.code === 'data_folder_held'
    const connection = isHeld ? await attach(config.dataFolder) : null
    if (!connection) throw error
    return { connection, stop: async () => {} }
  }
}
