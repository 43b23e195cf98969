// A process of its own that sends letters, for the test that kills it: node send.js DATABASE_URL SMTP_URL NOW.

import { clockAt } from '../../src/kernel/clock.ts'
import { openSmtp } from '../../src/post/smtp.ts'
import type { Context } from '../../src/service/context.ts'
import { startSending } from '../../src/service/letter-sending.ts'
import { openStore } from '../../src/store/store.ts'
import { officialSender } from './letter-of.ts'

const [databaseUrl, smtpUrl, nowAt] = process.argv.slice(2) as [string, string, string]
const store = openStore({ connectionString: databaseUrl })
const post = openSmtp(smtpUrl, officialSender)
// Sending needs the store and the time, and nothing else of what services know.
const context = { store, clock: clockAt(nowAt) } as Context
const sending = startSending(context, post.deliver, error => {
  throw error
})
process.once('SIGTERM', () => void sending.stop().then(() => store.close()))
