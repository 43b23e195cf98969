// All that is said in Russian, topic by topic.

import { frame } from './ru/frame.ts'

export const ru = { ...frame }
