// Starts the whole application and stops it: settings, database, tables, rules, pages.

import { join } from 'node:path'
import { systemClock } from './kernel/clock.ts'
import { type Config, readConfig, terminalLanguage } from './kernel/config.ts'
import { faultFields, openLog } from './kernel/log.ts'
import { Refusal } from './kernel/refusal.ts'
import type { Repeating } from './kernel/repeat.ts'
import { openFolder } from './post/folder.ts'
import { openSmtp } from './post/smtp.ts'
import { makeFirstKeys } from './register/duplicate-key.ts'
import { serialsInBucket } from './register/number.ts'
import { readRules } from './rule-folder.ts'
import { claimMode, demoSignIns, seedDemoAccounts } from './service/account.ts'
import { openCertificateKeys } from './service/certificate-key.ts'
import type { Context } from './service/context.ts'
import { startExpiring } from './service/expiry.ts'
import { startSending } from './service/letter-sending.ts'
import { startSealing } from './service/sealing.ts'
import { prepareDatabase } from './store/role.ts'
import { startServer } from './store/server.ts'
import { openStore } from './store/store.ts'
import { openTogether } from './store/together.ts'
import { say, sayAny } from './text/say.ts'
import { listen } from './web/listen.ts'

const log = openLog()
let language = terminalLanguage()

// Compiled, this file lies in dist/src; the folder it reads lies at the root.
const migrations = new URL('../../db/migrations/', import.meta.url)

async function main(): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  const asked = stopAsked()
  try {
    const config = readConfig()
    language = config.terminalLanguage
    const { pack, packs } = await readRules()
    const server = await startServer({ ...config, progress: step => tell(say(language, `terminal.${step}`)) })
    stops.push(server.stop)
    asked.throwIfAborted()
    const database = await prepareDatabase(server.connection, migrations)
    if (!database.isConfined) tell(say(language, 'terminal.database_unconfined'))
    const store = openStore(database.connection)
    stops.push(store.close)
    await makeFirstKeys(store)
    const demo = config.authority === null
    const context: Context = {
      store,
      together: openTogether(store),
      clock: systemClock,
      pack,
      demo,
      serialLimit: serialsInBucket,
    }
    await claimMode(context)
    if (demo) await seedDemoAccounts(context)
    const certificateKeys = await openCertificateKeys(context, config.authority?.certificateKey ?? null)
    const web = await listen({ ...config, context, packs, log, certificateKeys }, config)
    stops.push(web.stop)
    asked.throwIfAborted()
    greet(config, web.address, server.description)
    const sending = sendLetters(context, config, web.address)
    if (sending) stops.push(sending.stop)
    stops.push(startExpiring(context, reportFault).stop)
    stops.push(startSealing(context, reportFault).stop)
    log.write('started')
    await Promise.race([aborted(asked), server.ended.then(reportEnd)])
    await stopAll()
    log.write('stopped')
  } catch (error) {
    await stopAll()
    if (asked.aborted) return
    if (!(error instanceof Refusal)) throw error
    complain(sayAny(language, `refusal.${error.code}`, error.details))
  }
}

/** Starts to send letters and says where they go; in a real register without a mail server they wait. */
function sendLetters(context: Context, config: Config, address: string): Repeating | null {
  const { mail, authority } = config
  const name = authority?.name ?? null
  const origin = config.origin ?? address
  const folder = join(config.dataFolder, 'letters')
  if (mail) tell(say(language, 'terminal.letters.server', { host: new URL(mail.url).host }))
  else if (authority) tell(say(language, 'terminal.letters.wait'))
  else tell(say(language, 'terminal.letters.folder', { folder }))
  if (!mail && authority) return null
  const post = mail
    ? openSmtp(mail.url, { name, origin, address: mail.sender })
    : openFolder(folder, { name, origin, address: demoSender })
  const sending = startSending(context, post.deliver, reportFault)
  return { stop: () => sending.stop().finally(post.close) }
}

function reportFault(error: unknown): void {
  log.write('fault', faultFields(error))
}

// RFC 2606 keeps this name for nobody.
const demoSender = 'tizilim@demo.invalid'

/**
 * Aborted by the first signal, also in the middle of a start. Those that follow change nothing: npm sends Ctrl-C on
 * to us beside the terminal, and to end at the second one would leave the database behind. Every stop has its limit.
 */
function stopAsked(): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) return
    tell(say(language, 'terminal.stopping'))
    controller.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  return controller.signal
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve())
  })
}

/** Without its database the application is of no use; whoever watches over it can start both again. */
function reportEnd(): void {
  log.write('fault', { code: 'database_ended' })
  complain(say(language, 'terminal.database_ended'))
}

function greet(config: Config, address: string, database: string): void {
  tell(say(language, 'terminal.ready', { address }))
  tell(say(language, 'terminal.database', { database }))
  // It speaks no TLS itself, so where readers come by https there is a proxy.
  if (config.origin?.startsWith('https:') && config.proxies === 0)
    tell(say(language, 'terminal.proxies_none'))
  if (config.authority) return
  tell(say(language, 'terminal.demo'))
  for (const { name, password } of demoSignIns) {
    tell(`  ${address}/${language}/desk  ${name}  ${password}`)
  }
}

function tell(words: string): void {
  process.stdout.write(`${words}\n`)
}

function complain(words: string): void {
  process.stderr.write(`${words}\n`)
  process.exitCode = 1
}

await main()
