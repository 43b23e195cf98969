// All that is said in English, topic by topic.

import { admin } from './en/admin.ts'
import { apply } from './en/apply.ts'
import { applyField } from './en/apply-field.ts'
import { applyPrint } from './en/apply-print.ts'
import { applyProblem } from './en/apply-problem.ts'
import { audit } from './en/audit.ts'
import { bulk } from './en/bulk.ts'
import { caseWords } from './en/case.ts'
import { certify } from './en/certify.ts'
import { component } from './en/component.ts'
import { desk } from './en/desk.ts'
import { explore } from './en/explore.ts'
import { finder } from './en/finder.ts'
import { frame } from './en/frame.ts'
import { fraud } from './en/fraud.ts'
import { guide } from './en/guide.ts'
import { help } from './en/help.ts'
import { home } from './en/home.ts'
import { letter } from './en/letter.ts'
import { match } from './en/match.ts'
import { need } from './en/need.ts'
import { office } from './en/office.ts'
import { offline } from './en/offline.ts'
import { operate } from './en/operate.ts'
import { paper } from './en/paper.ts'
import { paperwork } from './en/paperwork.ts'
import { people } from './en/people.ts'
import { photo } from './en/photo.ts'
import { place } from './en/place.ts'
import { problem } from './en/problem.ts'
import { receipt } from './en/receipt.ts'
import { refusal } from './en/refusal.ts'
import { report } from './en/report.ts'
import { search } from './en/search.ts'
import { source } from './en/source.ts'
import { terminal } from './en/terminal.ts'
import { tool } from './en/tool.ts'
import { track } from './en/track.ts'
import { trust } from './en/trust.ts'
import { verify } from './en/verify.ts'
import { way } from './en/way.ts'
import { zonePhoto } from './en/zone-photo.ts'

export const en = {
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
} as const
