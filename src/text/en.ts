// All that is said in English, topic by topic.

import { component } from './en/component.ts'
import { frame } from './en/frame.ts'
import { paper } from './en/paper.ts'

export const en = { ...component, ...frame, ...paper } as const
