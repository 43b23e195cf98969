// All that is said in Russian, topic by topic.

import { component } from './ru/component.ts'
import { frame } from './ru/frame.ts'
import { paper } from './ru/paper.ts'

export const ru = { ...component, ...frame, ...paper }
