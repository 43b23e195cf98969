// Which papers without a machine-readable zone a counter takes in, and whose.

import type { Status, TypedDocumentKind } from './code.ts'
import { standingRule } from './day.ts'
import type { RuleOf, RulePack } from './pack.ts'

export interface TypedDocument {
  readonly access: 'open' | 'closed' | 'ask'
  readonly row: RuleOf<'typed_document'>
}

/** Whether a paper of this kind is taken in on `dayOn` from somebody who is this to Kazakhstan. */
export function typedDocumentOn(
  pack: RulePack,
  dayOn: string,
  { kind, status }: { readonly kind: TypedDocumentKind; readonly status: Status },
): TypedDocument {
  const row = standingRule(pack, 'typed_document', kind, dayOn)
  const { access, statuses } = row.body
  return { access: statuses.includes(status) ? access : 'closed', row }
}
