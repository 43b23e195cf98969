// All that is said in Kazakh, topic by topic.

import { admin } from './kk/admin.ts'
import { apply } from './kk/apply.ts'
import { applyField } from './kk/apply-field.ts'
import { applyPrint } from './kk/apply-print.ts'
import { applyProblem } from './kk/apply-problem.ts'
import { audit } from './kk/audit.ts'
import { bulk } from './kk/bulk.ts'
import { caseWords } from './kk/case.ts'
import { certify } from './kk/certify.ts'
import { component } from './kk/component.ts'
import { desk } from './kk/desk.ts'
import { explore } from './kk/explore.ts'
import { finder } from './kk/finder.ts'
import { frame } from './kk/frame.ts'
import { fraud } from './kk/fraud.ts'
import { guide } from './kk/guide.ts'
import { help } from './kk/help.ts'
import { home } from './kk/home.ts'
import { letter } from './kk/letter.ts'
import { match } from './kk/match.ts'
import { need } from './kk/need.ts'
import { office } from './kk/office.ts'
import { offline } from './kk/offline.ts'
import { operate } from './kk/operate.ts'
import { paper } from './kk/paper.ts'
import { paperwork } from './kk/paperwork.ts'
import { people } from './kk/people.ts'
import { photo } from './kk/photo.ts'
import { place } from './kk/place.ts'
import { problem } from './kk/problem.ts'
import { receipt } from './kk/receipt.ts'
import { refusal } from './kk/refusal.ts'
import { report } from './kk/report.ts'
import { search } from './kk/search.ts'
import { source } from './kk/source.ts'
import { terminal } from './kk/terminal.ts'
import { tool } from './kk/tool.ts'
import { track } from './kk/track.ts'
import { trust } from './kk/trust.ts'
import { verify } from './kk/verify.ts'
import { way } from './kk/way.ts'
import { zonePhoto } from './kk/zone-photo.ts'

export const kk = {
  ...track,
  ...applyPrint,
  ...apply,
  ...applyProblem,
  ...applyField,
  ...admin,
  ...audit,
  ...bulk,
  ...certify,
  ...component,
  ...desk,
  ...tool,
  ...caseWords,
  ...explore,
  ...finder,
  ...frame,
  ...fraud,
  ...guide,
  ...help,
  ...home,
  ...letter,
  ...match,
  ...need,
  ...office,
  ...offline,
  ...operate,
  ...paper,
  ...paperwork,
  ...people,
  ...photo,
  ...place,
  ...problem,
  ...receipt,
  ...refusal,
  ...source,
  ...report,
  ...search,
  ...terminal,
  ...trust,
  ...verify,
  ...way,
  ...zonePhoto,
}
