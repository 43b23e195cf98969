// All that is said in Kazakh, topic by topic.

import { component } from './kk/component.ts'
import { desk } from './kk/desk.ts'
import { frame } from './kk/frame.ts'
import { home } from './kk/home.ts'
import { need } from './kk/need.ts'
import { office } from './kk/office.ts'
import { paper } from './kk/paper.ts'
import { paperwork } from './kk/paperwork.ts'
import { place } from './kk/place.ts'
import { problem } from './kk/problem.ts'
import { refusal } from './kk/refusal.ts'
import { source } from './kk/source.ts'
import { terminal } from './kk/terminal.ts'
import { verify } from './kk/verify.ts'
import { way } from './kk/way.ts'

export const kk = {
  ...component,
  ...desk,
  ...frame,
  ...home,
  ...need,
  ...office,
  ...paper,
  ...paperwork,
  ...place,
  ...problem,
  ...refusal,
  ...source,
  ...terminal,
  ...verify,
  ...way,
}
