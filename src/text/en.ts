// All that is said in English, topic by topic.

import { frame } from './en/frame.ts'

export const en = { ...frame } as const
