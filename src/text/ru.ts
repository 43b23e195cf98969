// All that is said in Russian, topic by topic.

import { admin } from './ru/admin.ts'
import { apply } from './ru/apply.ts'
import { applyField } from './ru/apply-field.ts'
import { applyPrint } from './ru/apply-print.ts'
import { applyProblem } from './ru/apply-problem.ts'
import { audit } from './ru/audit.ts'
import { bulk } from './ru/bulk.ts'
import { caseWords } from './ru/case.ts'
import { certify } from './ru/certify.ts'
import { component } from './ru/component.ts'
import { desk } from './ru/desk.ts'
import { explore } from './ru/explore.ts'
import { finder } from './ru/finder.ts'
import { frame } from './ru/frame.ts'
import { fraud } from './ru/fraud.ts'
import { guide } from './ru/guide.ts'
import { help } from './ru/help.ts'
import { home } from './ru/home.ts'
import { letter } from './ru/letter.ts'
import { match } from './ru/match.ts'
import { need } from './ru/need.ts'
import { office } from './ru/office.ts'
import { offline } from './ru/offline.ts'
import { operate } from './ru/operate.ts'
import { paper } from './ru/paper.ts'
import { paperwork } from './ru/paperwork.ts'
import { people } from './ru/people.ts'
import { photo } from './ru/photo.ts'
import { place } from './ru/place.ts'
import { problem } from './ru/problem.ts'
import { receipt } from './ru/receipt.ts'
import { refusal } from './ru/refusal.ts'
import { report } from './ru/report.ts'
import { search } from './ru/search.ts'
import { source } from './ru/source.ts'
import { terminal } from './ru/terminal.ts'
import { tool } from './ru/tool.ts'
import { track } from './ru/track.ts'
import { trust } from './ru/trust.ts'
import { verify } from './ru/verify.ts'
import { way } from './ru/way.ts'
import { zonePhoto } from './ru/zone-photo.ts'

export const ru = {
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
