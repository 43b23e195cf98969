// Every page there is: its method, its address, who may ask for it, and what answers.

import type { Action } from '../service/permit.ts'
import { showApplication, submitWithdrawal } from './desk/application.tsx'
import { sendCertificate } from './desk/certificate.ts'
import { showConfirmation, submitConfirmation } from './desk/confirmation.tsx'
import { submitDecision } from './desk/decision.tsx'
import { showDesk } from './desk/desk.tsx'
import { showOpening, submitOpening } from './desk/opening.tsx'
import { showSignIn, submitSignIn, submitSignOut } from './desk/sign-in.tsx'
import { showBulk } from './public/bulk.tsx'
import { sendChanges, showChanges } from './public/changes.tsx'
import { showDocuments } from './public/documents.tsx'
import { showEntrepreneurs } from './public/entrepreneurs.tsx'
import { showExchange } from './public/exchange.tsx'
import { showBranches, showConsulates } from './public/finder.tsx'
import { showFraud } from './public/fraud.tsx'
import { showFraudCheck } from './public/fraud-check.tsx'
import { showFraudReport, submitFraudReport } from './public/fraud-report.tsx'
import { sendGuide, showGuide } from './public/guide.tsx'
import { showAddressReference, showEds, showFaq, showHelp } from './public/help.tsx'
import { showHome } from './public/home.tsx'
import { showHow } from './public/how.tsx'
import { showNeedResult } from './public/need-result.tsx'
import { showNeedStep, startNeed } from './public/need-step.tsx'
import { showOffline } from './public/offline.tsx'
import { showAccessibility, showDisclaimer, showPrivacy } from './public/promise.tsx'
import { showReport, submitReport } from './public/report.tsx'
import { showResidents } from './public/residents.tsx'
import { showSearch } from './public/search.tsx'
import { showSources } from './public/sources.tsx'
import { showStatus } from './public/status.tsx'
import { showTranslation } from './public/translation.tsx'
import { showVerify, submitVerify } from './public/verify.tsx'
import { showWhat } from './public/what.tsx'
import { showWhere } from './public/where.tsx'
import { showWhy } from './public/why.tsx'
import type { Request } from './reader.ts'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** After the language prefix. */
  readonly path: string
  /** What the reader must be permitted to do; `public` pages are for everybody. */
  readonly permit: 'public' | Action
  readonly handle: (c: Request) => Response | Promise<Response>
}

export const routes: readonly Route[] = [
  { method: 'GET', path: '', permit: 'public', handle: showHome },
  { method: 'GET', path: '/what-is-iin', permit: 'public', handle: showWhat },
  { method: 'GET', path: '/why', permit: 'public', handle: showWhy },
  { method: 'GET', path: '/how', permit: 'public', handle: showHow },
  { method: 'GET', path: '/documents', permit: 'public', handle: showDocuments },
  { method: 'GET', path: '/where-is-my-iin', permit: 'public', handle: showWhere },
  { method: 'GET', path: '/translation-and-names', permit: 'public', handle: showTranslation },
  { method: 'GET', path: '/residents', permit: 'public', handle: showResidents },
  { method: 'GET', path: '/exchange', permit: 'public', handle: showExchange },
  { method: 'GET', path: '/entrepreneurs', permit: 'public', handle: showEntrepreneurs },
  { method: 'GET', path: '/check-need', permit: 'public', handle: startNeed },
  { method: 'GET', path: '/check-need/result', permit: 'public', handle: showNeedResult },
  { method: 'GET', path: '/check-need/:step', permit: 'public', handle: showNeedStep },
  { method: 'GET', path: '/verify', permit: 'public', handle: showVerify },
  { method: 'POST', path: '/verify', permit: 'public', handle: submitVerify },
  { method: 'GET', path: '/verify/bulk', permit: 'public', handle: showBulk },
  { method: 'GET', path: '/fraud', permit: 'public', handle: showFraud },
  { method: 'GET', path: '/fraud/check', permit: 'public', handle: showFraudCheck },
  { method: 'GET', path: '/fraud/report', permit: 'public', handle: showFraudReport },
  { method: 'POST', path: '/fraud/report', permit: 'public', handle: submitFraudReport },
  { method: 'GET', path: '/report', permit: 'public', handle: showReport },
  { method: 'POST', path: '/report', permit: 'public', handle: submitReport },
  { method: 'GET', path: '/help', permit: 'public', handle: showHelp },
  { method: 'GET', path: '/help/address-reference', permit: 'public', handle: showAddressReference },
  { method: 'GET', path: '/help/eds', permit: 'public', handle: showEds },
  { method: 'GET', path: '/help/faq', permit: 'public', handle: showFaq },
  { method: 'GET', path: '/sources', permit: 'public', handle: showSources },
  { method: 'GET', path: '/changes', permit: 'public', handle: showChanges },
  { method: 'GET', path: '/changes.atom', permit: 'public', handle: sendChanges },
  { method: 'GET', path: '/disclaimer', permit: 'public', handle: showDisclaimer },
  { method: 'GET', path: '/privacy', permit: 'public', handle: showPrivacy },
  { method: 'GET', path: '/accessibility', permit: 'public', handle: showAccessibility },
  { method: 'GET', path: '/status', permit: 'public', handle: showStatus },
  { method: 'GET', path: '/psc', permit: 'public', handle: showBranches },
  { method: 'GET', path: '/consulates', permit: 'public', handle: showConsulates },
  { method: 'GET', path: '/search', permit: 'public', handle: showSearch },
  { method: 'GET', path: '/guide', permit: 'public', handle: showGuide },
  { method: 'GET', path: '/guide.pdf', permit: 'public', handle: sendGuide },
  { method: 'GET', path: '/offline', permit: 'public', handle: showOffline },
  { method: 'GET', path: '/desk/sign-in', permit: 'public', handle: showSignIn },
  { method: 'POST', path: '/desk/sign-in', permit: 'public', handle: submitSignIn },
  { method: 'POST', path: '/desk/sign-out', permit: 'public', handle: submitSignOut },
  { method: 'GET', path: '/desk', permit: 'application_read', handle: showDesk },
  { method: 'GET', path: '/desk/new', permit: 'application_open', handle: showOpening },
  { method: 'POST', path: '/desk/new', permit: 'application_open', handle: submitOpening },
  {
    method: 'GET',
    path: '/desk/application/:reference',
    permit: 'application_read',
    handle: showApplication,
  },
  {
    method: 'GET',
    path: '/desk/application/:reference/confirm',
    permit: 'application_confirm',
    handle: showConfirmation,
  },
  {
    method: 'POST',
    path: '/desk/application/:reference/confirm',
    permit: 'application_confirm',
    handle: submitConfirmation,
  },
  {
    method: 'POST',
    path: '/desk/application/:reference/decide',
    permit: 'application_decide',
    handle: submitDecision,
  },
  {
    method: 'POST',
    path: '/desk/application/:reference/withdraw',
    permit: 'application_withdraw',
    handle: submitWithdrawal,
  },
  {
    method: 'GET',
    path: '/desk/application/:reference/certificate.pdf',
    permit: 'certificate_read',
    handle: sendCertificate,
  },
]
