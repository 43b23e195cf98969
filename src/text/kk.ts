// All that is said in Kazakh, topic by topic.

import { component } from './kk/component.ts'
import { frame } from './kk/frame.ts'
import { paper } from './kk/paper.ts'

export const kk = { ...component, ...frame, ...paper }
