// The pages that answer from the rules alone: the server shows them, and without a network the reader's own device.

import { applyReadings } from './apply/reading.ts'
import { showBulk } from './public/bulk.tsx'
import { showCertificateCheck } from './public/certificate-check.tsx'
import { showChanges } from './public/changes.tsx'
import { showDocuments } from './public/documents.tsx'
import { showEntrepreneurs } from './public/entrepreneurs.tsx'
import { showExchange } from './public/exchange.tsx'
import { showBranches, showConsulates } from './public/finder.tsx'
import { showFraud } from './public/fraud.tsx'
import { showFraudCheck } from './public/fraud-check.tsx'
import { makeStatement, showFraudReport } from './public/fraud-report.tsx'
import { showGuide } from './public/guide.tsx'
import { showAddressReference, showEds, showFaq, showHelp } from './public/help.tsx'
import { showHome } from './public/home.tsx'
import { showHow } from './public/how.tsx'
import { showNeedResult } from './public/need-result.tsx'
import { showNeedStep, startNeed } from './public/need-step.tsx'
import { showOffline } from './public/offline.tsx'
import { showBranch, showConsulate } from './public/place.tsx'
import { showAccessibility, showDisclaimer, showPrivacy } from './public/promise.tsx'
import { showReport } from './public/report.tsx'
import { showResidents } from './public/residents.tsx'
import { showSearch } from './public/search.tsx'
import { showSources } from './public/sources.tsx'
import { showStatus } from './public/status.tsx'
import { showTranslation } from './public/translation.tsx'
import { showVerify } from './public/verify.tsx'
import { showWhat } from './public/what.tsx'
import { showWhere } from './public/where.tsx'
import { showWhy } from './public/why.tsx'
import type { Request } from './reader.ts'

/** A page that needs neither the register nor anything that is stored, and stores nothing. */
export interface Reading {
  /** GET, when not said. */
  readonly method?: 'POST'
  /** After the language prefix. */
  readonly path: string
  /** Its form carries an id of its own, by which it is sent once: no two readers may get the same. */
  readonly isEachAnew?: boolean
  readonly handle: (c: Request) => Response | Promise<Response>
}

export const readings: readonly Reading[] = [
  { path: '', handle: showHome },
  { path: '/what-is-iin', handle: showWhat },
  { path: '/why', handle: showWhy },
  { path: '/how', handle: showHow },
  { path: '/documents', handle: showDocuments },
  { path: '/where-is-my-iin', handle: showWhere },
  { path: '/translation-and-names', handle: showTranslation },
  { path: '/residents', handle: showResidents },
  { path: '/exchange', handle: showExchange },
  { path: '/entrepreneurs', handle: showEntrepreneurs },
  { path: '/check-need', handle: startNeed },
  { path: '/check-need/result', handle: showNeedResult },
  { path: '/check-need/:step', handle: showNeedStep },
  { path: '/verify', handle: showVerify },
  { path: '/verify/bulk', handle: showBulk },
  { path: '/verify/certificate', handle: showCertificateCheck },
  { path: '/fraud', handle: showFraud },
  { path: '/fraud/check', handle: showFraudCheck },
  { path: '/fraud/report', handle: showFraudReport, isEachAnew: true },
  { method: 'POST', path: '/fraud/statement', handle: makeStatement },
  { path: '/report', handle: showReport, isEachAnew: true },
  { path: '/help', handle: showHelp },
  { path: '/help/address-reference', handle: showAddressReference },
  { path: '/help/eds', handle: showEds },
  { path: '/help/faq', handle: showFaq },
  { path: '/sources', handle: showSources },
  { path: '/changes', handle: showChanges },
  { path: '/disclaimer', handle: showDisclaimer },
  { path: '/privacy', handle: showPrivacy },
  { path: '/accessibility', handle: showAccessibility },
  { path: '/status', handle: showStatus },
  { path: '/psc', handle: showBranches },
  { path: '/psc/:place', handle: showBranch },
  { path: '/consulates', handle: showConsulates },
  { path: '/consulates/:place', handle: showConsulate },
  { path: '/search', handle: showSearch },
  { path: '/guide', handle: showGuide },
  { path: '/offline', handle: showOffline },
  ...applyReadings,
]
