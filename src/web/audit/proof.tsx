// The proof of the register: each invariant with its result, and where the first breach is.

import type { InvariantResult } from '../../register/invariant.ts'
import { type MessageKey, say, sayAny } from '../../text/say.ts'
import { Page } from '../page/page.tsx'
import { Table } from '../page/table.tsx'
import { Tag } from '../page/tag.tsx'
import { languageOf, type Request, viewOf } from '../reader.ts'

export function ProofPage({ c, results }: { c: Request; results: readonly InvariantResult[] }) {
  const language = languageOf(c)
  const broken = results.filter(({ count }) => count > 0).length
  return (
    <Page view={viewOf(c, '/audit')} title={say(language, 'audit.verify.title')} back="/audit" wide>
      <p class="govuk-body">
        <strong>{say(language, 'operate.verify.result', { checked: results.length, broken })}</strong>
      </p>
      <Table
        columns={[
          { text: say(language, 'audit.verify.code') },
          { text: say(language, 'audit.verify.says') },
          { text: say(language, 'audit.verify.result') },
        ]}
        rows={results.map(({ code, count, at }) => [
          code,
          sayAny(language, `operate.invariant.${code}` as MessageKey, {}),
          count === 0 ? (
            <Tag tint="green">{say(language, 'audit.verify.holds')}</Tag>
          ) : (
            <>
              <Tag tint="red">{say(language, 'audit.verify.broken', { count })}</Tag>
              <span class="app-source">{say(language, 'audit.verify.first', { at: at[0] ?? '' })}</span>
            </>
          ),
        ])}
        firstCellIsHeader
        stacks
      />
    </Page>
  )
}
