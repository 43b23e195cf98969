// All that is said in Kazakh, topic by topic.

import { bulk } from './kk/bulk.ts'
import { component } from './kk/component.ts'
import { desk } from './kk/desk.ts'
import { finder } from './kk/finder.ts'
import { frame } from './kk/frame.ts'
import { fraud } from './kk/fraud.ts'
import { guide } from './kk/guide.ts'
import { help } from './kk/help.ts'
import { home } from './kk/home.ts'
import { office } from './kk/office.ts'
import { offline } from './kk/offline.ts'
import { paper } from './kk/paper.ts'
import { problem } from './kk/problem.ts'
import { refusal } from './kk/refusal.ts'
import { report } from './kk/report.ts'
import { rests } from './kk/rests.ts'
import { search } from './kk/search.ts'
import { terminal } from './kk/terminal.ts'
import { trust } from './kk/trust.ts'
import { verify } from './kk/verify.ts'

export const kk = {
  ...bulk,
  ...component,
  ...desk,
  ...finder,
  ...frame,
  ...fraud,
  ...guide,
  ...help,
  ...home,
  ...office,
  ...offline,
  ...paper,
  ...problem,
  ...refusal,
  ...report,
  ...rests,
  ...search,
  ...terminal,
  ...trust,
  ...verify,
}
