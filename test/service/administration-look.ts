// What those who administer and audit are shown, for the test that no look goes unrecorded.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { watchOverrides } from '../../src/service/anomaly.ts'
import { proveRegister } from '../../src/service/audit-proof.ts'
import { auditedOfficers, auditTrail } from '../../src/service/audit-trail.ts'
import type { Context } from '../../src/service/context.ts'
import { viewFigures } from '../../src/service/figure.ts'
import { viewOverview } from '../../src/service/overview.ts'
import { changePlace, inviteAs, listPeople, renew, restore, suspend } from '../../src/service/people.ts'
import { offerReportPage, storeReport } from '../../src/service/report.ts'
import { countOpenReports, listReports, setReportAnswered } from '../../src/service/report-queue.ts'
import { compareRules, staleRules } from '../../src/service/rule-watch.ts'
import {
  countOpenSuspicions,
  listSuspicions,
  noteSuspicion,
  setSuspicionAnswered,
} from '../../src/service/suspicion.ts'
import { officer } from './desk-of.ts'

const administrator = officer('administrator', 'register_administrator', 'demo_ministry')
const auditor = officer('auditor', 'auditor')
const clerk = { role: 'counter_officer', office: 'demo_psc' }

interface Look {
  readonly shows: readonly ('application' | 'person')[]
  readonly deed: (secret: { readonly reference: string }) => Promise<unknown>
}

/** Each function by its name, with what it shows and a use of it; `open` gives the register once it is there. */
export function administrationLooks(open: () => Context): Readonly<Record<string, Look>> {
  const shown = (deed: Look['deed']): Look => ({ shows: [], deed })

  async function invited(): Promise<string> {
    const name = randomUUID()
    await inviteAs(open(), administrator, { ...clerk, name })
    const account = (await listPeople(open(), administrator)).find(each => each.name === name)
    assert(account)
    return account.id
  }

  async function reported(page: string): Promise<string> {
    const id = randomUUID()
    const report = { id, page, language: 'en', words: 'A slip', build: 'test', address: '' }
    await storeReport(open(), report)
    return id
  }

  return {
    auditTrail: {
      shows: ['application'],
      deed: ({ reference }) => auditTrail(open(), auditor, { subject: 'case', text: reference }),
    },
    auditedOfficers: shown(() => auditedOfficers(open(), auditor)),
    proveRegister: shown(() => proveRegister(open(), auditor)),
    viewOverview: shown(() => viewOverview(open(), administrator)),
    viewFigures: shown(() => viewFigures(open(), administrator)),
    watchOverrides: shown(() => watchOverrides(open(), administrator)),
    listPeople: shown(() => listPeople(open(), administrator)),
    inviteAs: shown(invited),
    changePlace: shown(async () =>
      changePlace(open(), administrator, await invited(), { ...clerk, role: 'operator' }),
    ),
    suspend: shown(async () => suspend(open(), administrator, await invited())),
    restore: shown(async () => restore(open(), administrator, await invited())),
    renew: shown(async () => renew(open(), administrator, await invited())),
    listReports: shown(() => listReports(open(), administrator, false)),
    countOpenReports: shown(() => countOpenReports(open(), administrator)),
    setReportAnswered: shown(async () =>
      setReportAnswered(open(), administrator, await reported('/why'), true),
    ),
    listSuspicions: shown(() => listSuspicions(open(), administrator, false)),
    countOpenSuspicions: shown(() => countOpenSuspicions(open(), administrator)),
    noteSuspicion: shown(({ reference }) =>
      noteSuspicion(open(), officer('desk'), { id: randomUUID(), application: reference, words: 'A slip' }),
    ),
    setSuspicionAnswered: shown(async () =>
      setSuspicionAnswered(open(), administrator, await reported(offerReportPage), true),
    ),
    compareRules: shown(async () => compareRules(open(), administrator, '2024-01-01', '2026-11-22')),
    staleRules: shown(async () => staleRules(open(), administrator)),
  }
}
