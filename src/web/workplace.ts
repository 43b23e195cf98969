// Where people who work here work: the parts of the site that a role may enter, the first being where it begins.

import { type Action, mayDo, type Officer } from '../service/permit.ts'
import type { MessageKey } from '../text/say.ts'

export interface Workplace {
  /** After the language prefix. */
  readonly path: string
  readonly permit: Action
  readonly name: Extract<MessageKey, `frame.place.${string}`>
}

const workplaces: readonly Workplace[] = [
  { path: '/desk', permit: 'application_read', name: 'frame.place.desk' },
  { path: '/desk/suspicion', permit: 'suspicion_report', name: 'frame.place.suspicion' },
  { path: '/admin', permit: 'admin_read', name: 'frame.place.admin' },
  { path: '/desk/approvals', permit: 'proposal_approve', name: 'frame.place.approvals' },
  { path: '/audit', permit: 'register_audit', name: 'frame.place.audit' },
]

export function workplacesOf(officer: Officer): readonly Workplace[] {
  return workplaces.filter(({ permit }) => mayDo(officer, permit))
}
