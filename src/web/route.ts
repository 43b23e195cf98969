// Every page there is: its method, its address, who may ask for it, and what answers.

import type { Action } from '../service/permit.ts'
import { showAnomalies } from './admin/anomalies.tsx'
import { showCapacity } from './admin/capacity.tsx'
import { showOverview } from './admin/overview.tsx'
import { showPeople, submitPeople } from './admin/people.tsx'
import { showReports, submitReports } from './admin/reports.tsx'
import { showRules } from './admin/rules.tsx'
import { showSuspicions, submitSuspicions } from './admin/suspicions.tsx'
import { submitForm } from './apply/submission.tsx'
import { sendTrail, showAudit, submitProof, submitQuestion } from './audit/audit.tsx'
import {
  showApproval,
  showApprovals,
  submitApproval,
  submitJoining,
  submitRejection,
} from './desk/approval.tsx'
import { showCase } from './desk/case.tsx'
import { sendCertificate, sendMaskedCertificate } from './desk/certificate.ts'
import { showCompare, submitAcceptance } from './desk/compare.tsx'
import { submitDecision } from './desk/decision.tsx'
import { showDesk, submitNext } from './desk/desk.tsx'
import { submitRelease, submitSecondOfficer, submitTakeOver } from './desk/held.tsx'
import {
  submitCorrected,
  submitCorrection,
  submitHandOver,
  submitIntakeRefusal,
  submitReading,
  submitRefusal,
  submitWithdrawal,
} from './desk/intake.tsx'
import { showOpening, submitOpening } from './desk/opening.tsx'
import { showReceipt } from './desk/receipt.tsx'
import { sendReceipt } from './desk/receipt-paper.ts'
import { sendScan, showScans, submitScan } from './desk/scans.tsx'
import { sendSignInOptions, showSignIn, submitSignIn, submitSignOut } from './desk/sign-in.tsx'
import {
  showTypedOpening,
  showTypedPaper,
  submitTypedOpening,
  submitTypedPaper,
} from './desk/typed-paper.tsx'
import { sendEnrollmentOptions, showEnrollment, submitEnrollment } from './people/enrollment.tsx'
import { comeBack, goOutside, goOutsideInvited } from './people/outside.ts'
import { showSuspicionNote, submitSuspicionNote } from './people/suspicion-note.tsx'
import { submitCertificateCheck } from './public/certificate-check.tsx'
import { sendChanges } from './public/changes.tsx'
import { sendStatement } from './public/fraud-paper.ts'
import { submitFraudReport } from './public/fraud-report.tsx'
import { sendGuide } from './public/guide.tsx'
import { submitReport } from './public/report.tsx'
import { submitVerify } from './public/verify.tsx'
import type { Request } from './reader.ts'
import { readings } from './reading.ts'
import { submitOwnCorrection } from './track/correction.tsx'
import { goToOwnCheck, sendOwnCertificate, sendOwnMasked, showWhoChecked } from './track/own.tsx'
import { showResult, submitClose, submitCode, submitResult } from './track/result.tsx'
import { showTrack, submitTrack } from './track/track.tsx'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** After the language prefix. */
  readonly path: string
  /** What the reader must be permitted to do; `public` pages are for everybody. */
  readonly permit: 'public' | Action
  readonly handle: (c: Request) => Response | Promise<Response>
}

export const routes: readonly Route[] = [
  ...readings.map(reading => ({ method: 'GET', permit: 'public', ...reading }) as const),
  { method: 'POST', path: '/verify', permit: 'public', handle: submitVerify },
  { method: 'POST', path: '/verify/certificate', permit: 'public', handle: submitCertificateCheck },
  { method: 'POST', path: '/fraud/report', permit: 'public', handle: submitFraudReport },
  { method: 'POST', path: '/fraud/statement.pdf', permit: 'public', handle: sendStatement },
  { method: 'POST', path: '/report', permit: 'public', handle: submitReport },
  { method: 'GET', path: '/changes.atom', permit: 'public', handle: sendChanges },
  { method: 'GET', path: '/guide.pdf', permit: 'public', handle: sendGuide },
  { method: 'POST', path: '/apply/form', permit: 'public', handle: submitForm },
  { method: 'GET', path: '/track', permit: 'public', handle: showTrack },
  { method: 'POST', path: '/track', permit: 'public', handle: submitTrack },
  { method: 'POST', path: '/track/correct', permit: 'public', handle: submitOwnCorrection },
  { method: 'GET', path: '/result', permit: 'public', handle: showResult },
  { method: 'POST', path: '/result', permit: 'public', handle: submitResult },
  { method: 'POST', path: '/result/open', permit: 'public', handle: submitCode },
  { method: 'POST', path: '/result/close', permit: 'public', handle: submitClose },
  { method: 'GET', path: '/result/check', permit: 'public', handle: goToOwnCheck },
  { method: 'GET', path: '/result/certificate.pdf', permit: 'public', handle: sendOwnCertificate },
  { method: 'GET', path: '/result/certificate-masked.pdf', permit: 'public', handle: sendOwnMasked },
  { method: 'GET', path: '/account/who-checked', permit: 'public', handle: showWhoChecked },
  { method: 'GET', path: '/desk/sign-in', permit: 'public', handle: showSignIn },
  { method: 'POST', path: '/desk/sign-in', permit: 'public', handle: submitSignIn },
  { method: 'POST', path: '/desk/sign-in/options', permit: 'public', handle: sendSignInOptions },
  { method: 'GET', path: '/desk/sign-in/outside', permit: 'public', handle: goOutside },
  { method: 'GET', path: '/desk/sign-in/outside/back', permit: 'public', handle: comeBack },
  { method: 'GET', path: '/desk/enroll/:token/outside', permit: 'public', handle: goOutsideInvited },
  { method: 'GET', path: '/desk/enroll/:token', permit: 'public', handle: showEnrollment },
  { method: 'POST', path: '/desk/enroll/:token', permit: 'public', handle: submitEnrollment },
  { method: 'POST', path: '/desk/enroll/:token/options', permit: 'public', handle: sendEnrollmentOptions },
  { method: 'POST', path: '/desk/sign-out', permit: 'public', handle: submitSignOut },
  { method: 'GET', path: '/desk', permit: 'application_read', handle: showDesk },
  { method: 'GET', path: '/desk/new', permit: 'application_open', handle: showOpening },
  { method: 'POST', path: '/desk/new', permit: 'application_open', handle: submitOpening },
  { method: 'GET', path: '/desk/new/typed', permit: 'application_open', handle: showTypedOpening },
  { method: 'POST', path: '/desk/new/typed', permit: 'application_open', handle: submitTypedOpening },
  { method: 'GET', path: '/desk/approvals', permit: 'proposal_approve', handle: showApprovals },
  { method: 'GET', path: '/desk/approvals/:proposal', permit: 'proposal_approve', handle: showApproval },
  {
    method: 'POST',
    path: '/desk/approvals/:proposal/approve',
    permit: 'proposal_approve',
    handle: submitApproval,
  },
  {
    method: 'POST',
    path: '/desk/approvals/:proposal/reject',
    permit: 'proposal_approve',
    handle: submitRejection,
  },
  { method: 'POST', path: '/desk/case/:reference/join', permit: 'application_join', handle: submitJoining },
  {
    method: 'GET',
    path: '/desk/case/:reference/receipt.pdf',
    permit: 'application_read',
    handle: sendReceipt,
  },
  { method: 'GET', path: '/desk/case/:reference/scans', permit: 'application_read', handle: showScans },
  { method: 'POST', path: '/desk/case/:reference/scans', permit: 'application_accept', handle: submitScan },
  { method: 'GET', path: '/desk/case/:reference/scans/:scan', permit: 'application_read', handle: sendScan },
  { method: 'POST', path: '/desk/next', permit: 'application_read', handle: submitNext },
  { method: 'GET', path: '/desk/case/:reference', permit: 'application_read', handle: showCase },
  {
    method: 'POST',
    path: '/desk/case/:reference/release',
    permit: 'application_read',
    handle: submitRelease,
  },
  { method: 'GET', path: '/desk/case/:reference/compare', permit: 'application_accept', handle: showCompare },
  { method: 'GET', path: '/desk/case/:reference/receipt', permit: 'application_read', handle: showReceipt },
  { method: 'POST', path: '/desk/case/:reference/read', permit: 'application_accept', handle: submitReading },
  {
    method: 'GET',
    path: '/desk/case/:reference/typed',
    permit: 'application_accept',
    handle: showTypedPaper,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/typed',
    permit: 'application_accept',
    handle: submitTypedPaper,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/accept',
    permit: 'application_accept',
    handle: submitAcceptance,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/refuse-intake',
    permit: 'application_accept',
    handle: submitIntakeRefusal,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/correct',
    permit: 'application_correct',
    handle: submitCorrection,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/corrected',
    permit: 'application_correct',
    handle: submitCorrected,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/decide',
    permit: 'application_decide',
    handle: submitDecision,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/refuse',
    permit: 'application_decide',
    handle: submitRefusal,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/hand-over',
    permit: 'application_deliver',
    handle: submitHandOver,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/withdraw',
    permit: 'application_withdraw',
    handle: submitWithdrawal,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/take-over',
    permit: 'application_take_over',
    handle: submitTakeOver,
  },
  {
    method: 'POST',
    path: '/desk/case/:reference/second-officer',
    permit: 'application_read',
    handle: submitSecondOfficer,
  },
  {
    method: 'GET',
    path: '/desk/case/:reference/certificate.pdf',
    permit: 'certificate_read',
    handle: sendCertificate,
  },
  {
    method: 'GET',
    path: '/desk/case/:reference/masked.pdf',
    permit: 'certificate_read',
    handle: sendMaskedCertificate,
  },
  { method: 'GET', path: '/desk/suspicion', permit: 'suspicion_report', handle: showSuspicionNote },
  { method: 'POST', path: '/desk/suspicion', permit: 'suspicion_report', handle: submitSuspicionNote },
  { method: 'GET', path: '/admin', permit: 'admin_read', handle: showOverview },
  { method: 'GET', path: '/admin/people', permit: 'people_manage', handle: showPeople },
  { method: 'POST', path: '/admin/people', permit: 'people_manage', handle: submitPeople },
  { method: 'GET', path: '/admin/reports', permit: 'report_manage', handle: showReports },
  { method: 'POST', path: '/admin/reports', permit: 'report_manage', handle: submitReports },
  { method: 'GET', path: '/admin/suspicions', permit: 'suspicion_manage', handle: showSuspicions },
  { method: 'POST', path: '/admin/suspicions', permit: 'suspicion_manage', handle: submitSuspicions },
  { method: 'GET', path: '/admin/anomalies', permit: 'register_watch', handle: showAnomalies },
  { method: 'GET', path: '/admin/rules', permit: 'rule_compare', handle: showRules },
  { method: 'GET', path: '/admin/capacity', permit: 'register_watch', handle: showCapacity },
  { method: 'GET', path: '/audit', permit: 'register_audit', handle: showAudit },
  { method: 'POST', path: '/audit/search', permit: 'register_audit', handle: submitQuestion },
  { method: 'POST', path: '/audit/export', permit: 'register_audit', handle: sendTrail },
  { method: 'POST', path: '/audit/verify', permit: 'register_audit', handle: submitProof },
]
