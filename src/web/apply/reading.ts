// The pages of the applicant's form that a device can make by itself: all of them, for they hold nothing personal.

import { topics } from '../../form/field.ts'
import type { Reading } from '../reading.ts'
import { showBefore, showCheck, showConfirmation } from './check.tsx'
import { showForm } from './form.tsx'
import { showPrint } from './print.tsx'
import { showStart } from './start.tsx'
import { showTasks } from './tasks.tsx'
import { showTopic } from './topic.tsx'

export const applyReadings: readonly Reading[] = [
  { path: '/apply', handle: showStart },
  { path: '/apply/tasks', handle: showTasks },
  ...topics.map(topic => ({ path: `/apply/${topic}`, handle: showTopic(topic) })),
  { path: '/apply/check', handle: showCheck },
  { path: '/apply/before-you-submit', handle: showBefore },
  { path: '/apply/confirmation', handle: showConfirmation },
  { path: '/apply/print', handle: showPrint },
  { path: '/apply/form', handle: showForm },
]
