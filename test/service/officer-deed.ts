// Each function of the services that answers an officer: the action that it needs, and a use of it by anybody.

import { randomUUID } from 'node:crypto'
import { accessLogOf } from '../../src/service/access-log.ts'
import { watchOverrides } from '../../src/service/anomaly.ts'
import { type Application, viewApplication } from '../../src/service/application.ts'
import { proveRegister } from '../../src/service/audit-proof.ts'
import { auditedOfficers, auditTrail } from '../../src/service/audit-trail.ts'
import { checkNumbers } from '../../src/service/check.ts'
import type { Context } from '../../src/service/context.ts'
import { decide, refuseApplication, viewEarlierNumbers } from '../../src/service/decision.ts'
import { handOver, withdrawApplication } from '../../src/service/ending.ts'
import { viewFigures } from '../../src/service/figure.ts'
import { viewHolder } from '../../src/service/holder.ts'
import {
  acceptApplication,
  markCorrected,
  refuseIntake,
  requestCorrection,
} from '../../src/service/intake.ts'
import { letGoOfCase, openCase, takeOverCase } from '../../src/service/lease.ts'
import {
  openApplication,
  openFromForm,
  openFromTyped,
  readIntoCase,
  typeIntoCase,
} from '../../src/service/opening.ts'
import { viewOverview } from '../../src/service/overview.ts'
import { changePlace, inviteAs, listPeople, renew, restore, suspend } from '../../src/service/people.ts'
import type { Action, Officer } from '../../src/service/permit.ts'
import { findPersons, viewPerson } from '../../src/service/person.ts'
import { approve, openProposals, reject, submit, viewProposal } from '../../src/service/proposal.ts'
import { countApplications, listApplications, nextApplication } from '../../src/service/queue.ts'
import { viewReceipt } from '../../src/service/receipt.ts'
import { countOpenReports, listReports, setReportAnswered } from '../../src/service/report-queue.ts'
import { compareRules, staleRules } from '../../src/service/rule-watch.ts'
import { addScan, listScans, openScan } from '../../src/service/scan.ts'
import { askSecondOfficer, casesWithConflict, joinCase } from '../../src/service/second-officer.ts'
import {
  countOpenSuspicions,
  listSuspicions,
  noteSuspicion,
  setSuspicionAnswered,
} from '../../src/service/suspicion.ts'
import { typedFields, typedPaper } from '../form/typed-fields.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshPerson } from '../register/people.ts'
import { command } from './act-of.ts'
import { brought, formed, typed } from './desk-of.ts'

/** What the deeds are done to: it is there, and nobody has it open. */
export interface Scene {
  readonly reference: string
  readonly application: Application
  readonly personId: string
  readonly proposalId: string
}

export interface OfficerDeed {
  /** Null for what the public may do as well. */
  readonly needs: Action | null
  /** Whether it reaches for the application of the scene, and so only as far as a permit goes. */
  readonly isOnCase: boolean
  readonly run: (context: Context, by: Officer, scene: Scene) => unknown
}

type Run = OfficerDeed['run']
type OnCase = (context: Context, by: Officer, reference: string) => unknown

const some = (needs: Action, run: Run): OfficerDeed => ({ needs, isOnCase: false, run })
const onCase = (needs: Action, run: OnCase): OfficerDeed => ({
  needs,
  isOnCase: true,
  run: (context, by, { reference }) => run(context, by, reference),
})

const place = { role: 'auditor', office: 'ministry' }
const correction = { field: 'birth', reason: 'cannot_be_read' }
const traits = {
  documents: [],
  names: [],
  birthOn: '1974-08-12',
  birthPrecision: 'day',
  sex: 'female',
  birthPlace: null,
  citizenships: [],
  legacyIdentifiers: [],
} as const
const id = randomUUID()
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const scan = { item: 'other', content: png }
const note = { id, application: '', words: 'Sells numbers' }

/** By the name of the function; a second word names another use, which needs another action. */
export const officerDeeds: Readonly<Record<string, OfficerDeed>> = {
  openApplication: some('application_open', (context, by) => openApplication(context, by, printedText())),
  openFromForm: some('application_open', (context, by) =>
    openFromForm(context, by, { language: 'en', fields: typedFields() }),
  ),
  openFromTyped: some('application_open', (context, by) => openFromTyped(context, by, typedPaper())),
  readIntoCase: onCase('application_accept', (context, by, reference) =>
    readIntoCase(context, by, reference, printedText()),
  ),
  typeIntoCase: onCase('application_accept', (context, by, reference) =>
    typeIntoCase(context, by, reference, typedPaper()),
  ),
  acceptApplication: onCase('application_accept', (context, by, reference) =>
    acceptApplication(context, by, reference, { form: typed(), intake: brought() }),
  ),
  refuseIntake: onCase('application_accept', (context, by, reference) =>
    refuseIntake(context, by, reference, 'i1'),
  ),
  requestCorrection: onCase('application_correct', (context, by, reference) =>
    requestCorrection(context, by, reference, correction),
  ),
  markCorrected: onCase('application_correct', markCorrected),
  viewApplication: onCase('application_read', viewApplication),
  viewReceipt: onCase('application_read', viewReceipt),
  openCase: onCase('application_read', openCase),
  letGoOfCase: some('application_read', (context, by, { reference }) => letGoOfCase(context, by, reference)),
  takeOverCase: onCase('application_take_over', takeOverCase),
  listApplications: some('application_read', (context, by) => listApplications(context, by)),
  countApplications: some('application_read', countApplications),
  nextApplication: some('application_read', nextApplication),
  addScan: onCase('application_accept', (context, by, reference) => addScan(context, by, reference, scan)),
  listScans: onCase('application_read', listScans),
  openScan: onCase('application_read', (context, by, reference) => openScan(context, by, reference, id)),
  askSecondOfficer: onCase('application_read', askSecondOfficer),
  joinCase: onCase('application_join', joinCase),
  casesWithConflict: some('application_join', casesWithConflict),
  withdrawApplication: onCase('application_withdraw', withdrawApplication),
  viewEarlierNumbers: some('application_decide', (context, by, { application }) =>
    viewEarlierNumbers(context, by, application),
  ),
  decide: onCase('application_decide', (context, by, reference) =>
    decide(context, by, reference, { key: randomUUID(), choice: formed() }),
  ),
  refuseApplication: onCase('application_decide', (context, by, reference) =>
    refuseApplication(context, by, reference, 'r2'),
  ),
  handOver: onCase('application_deliver', handOver),
  viewHolder: onCase('application_read', (context, by, reference) =>
    viewHolder(context, by, reference, 'number'),
  ),
  'viewHolder certificate': onCase('certificate_read', (context, by, reference) =>
    viewHolder(context, by, reference, 'certificate'),
  ),
  checkNumbers: { needs: null, isOnCase: false, run: (context, by) => checkNumbers(context, by, ['1']) },
  viewPerson: some('person_read', (context, by, { personId }) => viewPerson(context, by, personId)),
  findPersons: some('person_read', (context, by) => findPersons(context, by, traits)),
  accessLogOf: some('access_read', (context, by, { personId }) => accessLogOf(context, by, personId)),
  submit: some('person_register', (context, by) =>
    submit(context, by, command('person_register', freshPerson()), randomUUID()),
  ),
  approve: some('proposal_approve', (context, by, { proposalId }) =>
    approve(context, by, proposalId, randomUUID()),
  ),
  reject: some('proposal_approve', (context, by, { proposalId }) =>
    reject(context, by, proposalId, randomUUID()),
  ),
  viewProposal: some('proposal_approve', (context, by, { proposalId }) =>
    viewProposal(context, by, proposalId),
  ),
  openProposals: some('proposal_approve', openProposals),
  auditTrail: some('register_audit', (context, by, { reference: text }) =>
    auditTrail(context, by, { subject: 'case', text }),
  ),
  auditedOfficers: some('register_audit', auditedOfficers),
  proveRegister: some('register_audit', (context, by) => proveRegister(context, by)),
  viewOverview: some('admin_read', viewOverview),
  viewFigures: some('register_watch', viewFigures),
  watchOverrides: some('register_watch', watchOverrides),
  listPeople: some('people_manage', listPeople),
  inviteAs: some('people_manage', (context, by) => inviteAs(context, by, { ...place, name: randomUUID() })),
  changePlace: some('people_manage', (context, by) => changePlace(context, by, id, place)),
  suspend: some('people_manage', (context, by) => suspend(context, by, id)),
  restore: some('people_manage', (context, by) => restore(context, by, id)),
  renew: some('people_manage', (context, by) => renew(context, by, id)),
  listReports: some('report_manage', (context, by) => listReports(context, by, false)),
  countOpenReports: some('report_manage', countOpenReports),
  setReportAnswered: some('report_manage', (context, by) => setReportAnswered(context, by, id, true)),
  noteSuspicion: some('suspicion_report', (context, by) => noteSuspicion(context, by, note)),
  listSuspicions: some('suspicion_manage', (context, by) => listSuspicions(context, by, false)),
  countOpenSuspicions: some('suspicion_manage', countOpenSuspicions),
  setSuspicionAnswered: some('suspicion_manage', (context, by) =>
    setSuspicionAnswered(context, by, id, true),
  ),
  compareRules: some('rule_compare', (context, by) => compareRules(context, by, '2026-01-01', '2026-11-23')),
  staleRules: some('rule_compare', staleRules),
}
