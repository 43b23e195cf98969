// All that is said in English, topic by topic.

import { component } from './en/component.ts'
import { desk } from './en/desk.ts'
import { frame } from './en/frame.ts'
import { home } from './en/home.ts'
import { need } from './en/need.ts'
import { office } from './en/office.ts'
import { paper } from './en/paper.ts'
import { paperwork } from './en/paperwork.ts'
import { place } from './en/place.ts'
import { problem } from './en/problem.ts'
import { refusal } from './en/refusal.ts'
import { source } from './en/source.ts'
import { terminal } from './en/terminal.ts'
import { verify } from './en/verify.ts'
import { way } from './en/way.ts'

export const en = {
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
} as const
