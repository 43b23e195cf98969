// All that is said in Kazakh, topic by topic.

import { frame } from './kk/frame.ts'

export const kk = { ...frame }
