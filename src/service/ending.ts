// How an application ends beside a decision: handed over, withdrawn, or expired.

import { Refusal } from '../kernel/refusal.ts'
import { requireOpen } from './application.ts'
import { changeCase } from './case-change.ts'
import type { Context } from './context.ts'
import type { Officer } from './permit.ts'

/** Hands the certificate over, against a signature. Refuses with `application_state_unfit` before a number is there. */
export async function handOver(context: Context, officer: Officer, reference: string): Promise<void> {
  await changeCase(
    context,
    officer,
    { action: 'application_deliver', reference },
    async (application, append) => {
      const { state } = application
      if (state !== 'assigned' && state !== 'existing_found') throw new Refusal('application_state_unfit')
      await append({ kind: 'certificate_delivered', payload: { signed: true } }, 'delivered')
    },
  )
}

/**
 * Withdraws an application: it was opened by mistake, or its applicant no longer wants it. It stays on record and is
 * never decided.
 */
export async function withdrawApplication(
  context: Context,
  officer: Officer,
  reference: string,
): Promise<void> {
  const asked = { action: 'application_withdraw', reference } as const
  await changeCase(context, officer, asked, async (application, append, end) => {
    requireOpen(application)
    await append({ kind: 'application_withdrawn' })
    await end()
  })
}
