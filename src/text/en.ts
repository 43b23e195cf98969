// All that is said in English, topic by topic.

import { bulk } from './en/bulk.ts'
import { component } from './en/component.ts'
import { desk } from './en/desk.ts'
import { frame } from './en/frame.ts'
import { home } from './en/home.ts'
import { match } from './en/match.ts'
import { office } from './en/office.ts'
import { offline } from './en/offline.ts'
import { operate } from './en/operate.ts'
import { paper } from './en/paper.ts'
import { problem } from './en/problem.ts'
import { refusal } from './en/refusal.ts'
import { terminal } from './en/terminal.ts'
import { verify } from './en/verify.ts'

export const en = {
  ...bulk,
  ...component,
  ...desk,
  ...frame,
  ...home,
  ...match,
  ...office,
  ...offline,
  ...operate,
  ...paper,
  ...problem,
  ...refusal,
  ...terminal,
  ...verify,
} as const
