// The proof of the register: each invariant with its result, and where the first breach is.

import type { InvariantResult } from '../../register/invariant.ts'
import type { SealState } from '../../register/seal-proof.ts'
import type { Proof } from '../../service/audit-proof.ts'
import { sealEveryMs } from '../../service/sealing.ts'
import { type MessageKey, say, sayAny } from '../../text/say.ts'
import { momentInWords } from '../admin/admin-page.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { Tag } from '../page/tag.tsx'
import { WarningText } from '../page/warning-text.tsx'
import { languageOf, type Request, viewOf } from '../reader.ts'

export function ProofPage({ c, proof }: { c: Request; proof: Proof }) {
  const language = languageOf(c)
  const { results, seals, isKeptHeadThere } = proof
  const broken = results.filter(({ count }) => count > 0).length
  return (
    <Page view={viewOf(c, '/audit')} title={say(language, 'audit.verify.title')} back="/audit" wide>
      <p class="govuk-body">
        <strong>{say(language, 'operate.verify.result', { checked: results.length, broken })}</strong>
      </p>
      {isKeptHeadThere === false && <WarningText>{say(language, 'operate.seal.lost')}</WarningText>}
      {isKeptHeadThere && <p class="govuk-body">{say(language, 'operate.seal.kept')}</p>}
      <Invariants results={results} />
      <Seals seals={seals} />
    </Page>
  )
}

function Invariants({ results }: { results: readonly InvariantResult[] }) {
  const language = useLanguage()
  return (
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
  )
}

/** The last seal, for the auditor to keep elsewhere: with it a later proof tells whether all was rewritten. */
function Seals({ seals: { head, waiting, waitingSince } }: { seals: SealState }) {
  const language = useLanguage()
  const since = waitingSince === null ? '' : momentInWords(language, waitingSince)
  const seconds = sealEveryMs / 1000
  return (
    <section aria-labelledby="seals">
      <h2 class="govuk-heading-m" id="seals">
        {say(language, 'audit.verify.seals')}
      </h2>
      <p class="govuk-body">{say(language, 'operate.seal.waiting', { waiting, since, seconds })}</p>
      {head === null ? (
        <p class="govuk-body">{say(language, 'operate.seal.none')}</p>
      ) : (
        <p class="govuk-body">
          {say(language, 'operate.seal.head')}{' '}
          <code class="app-once">
            {head.number} {head.hash}
          </code>
        </p>
      )}
    </section>
  )
}
