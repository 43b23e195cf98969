// All that is said in Russian, topic by topic.

import { bulk } from './ru/bulk.ts'
import { component } from './ru/component.ts'
import { desk } from './ru/desk.ts'
import { frame } from './ru/frame.ts'
import { home } from './ru/home.ts'
import { match } from './ru/match.ts'
import { office } from './ru/office.ts'
import { offline } from './ru/offline.ts'
import { operate } from './ru/operate.ts'
import { paper } from './ru/paper.ts'
import { problem } from './ru/problem.ts'
import { refusal } from './ru/refusal.ts'
import { terminal } from './ru/terminal.ts'
import { verify } from './ru/verify.ts'

export const ru = {
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
}
