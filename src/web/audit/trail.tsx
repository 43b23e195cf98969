// The trail of a case, an officer or a number: what was done and who looked, line by line.

import {
  type AuditAct,
  type AuditLook,
  type AuditQuestion,
  type AuditTrail,
  trailLengthMax,
} from '../../service/audit-trail.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { momentInWords } from '../admin/admin-page.tsx'
import { Button } from '../page/button.tsx'
import { address, Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { WarningText } from '../page/warning-text.tsx'
import { languageOf, type Request, viewOf } from '../reader.ts'

export function TrailPage({
  c,
  trail,
  question,
}: {
  c: Request
  trail: AuditTrail
  question: AuditQuestion
}) {
  const language = languageOf(c)
  const title = say(language, `audit.trail.${trail.subject}`, { of: trail.of })
  return (
    <Page view={viewOf(c, '/audit')} title={title} back="/audit" wide>
      {trail.isCut && <WarningText>{say(language, 'audit.cut', { most: trailLengthMax })}</WarningText>}
      <h2 class="govuk-heading-m">{say(language, 'audit.acts')}</h2>
      {trail.acts.length === 0 ? (
        <p class="govuk-body">{say(language, 'audit.acts.none')}</p>
      ) : (
        <Acts acts={trail.acts} />
      )}
      <h2 class="govuk-heading-m">{say(language, 'audit.looks')}</h2>
      {trail.looks.length === 0 ? (
        <p class="govuk-body">{say(language, 'audit.looks.none')}</p>
      ) : (
        <Looks looks={trail.looks} />
      )}
      <form method="post" action={address(language, '/audit/export')}>
        <input type="hidden" name="subject" value={question.subject} />
        <input type="hidden" name="text" value={question.text} />
        <p class="govuk-hint">{say(language, 'audit.export.hint')}</p>
        <Button kind="secondary" preventDoubleClick={false}>
          {say(language, 'audit.export')}
        </Button>
      </form>
    </Page>
  )
}

function Acts({ acts }: { acts: readonly AuditAct[] }) {
  const language = useLanguage()
  return (
    <Table
      columns={[
        { text: say(language, 'audit.at') },
        { text: say(language, 'audit.actor') },
        { text: say(language, 'audit.act') },
        { text: say(language, 'audit.details') },
      ]}
      rows={acts.map(({ at, actor, kind, stream, version, payload }) => [
        <Moment language={language} at={at} />,
        actor,
        <>
          <code>{kind}</code>
          <span class="app-source">
            {stream} {version}
          </span>
        </>,
        <code class="app-once">{payloadInWords(payload)}</code>,
      ])}
      firstCellIsHeader
      stacks
    />
  )
}

function Looks({ looks }: { looks: readonly AuditLook[] }) {
  const language = useLanguage()
  return (
    <Table
      columns={[
        { text: say(language, 'audit.at') },
        { text: say(language, 'audit.actor') },
        { text: say(language, 'audit.about') },
        { text: say(language, 'audit.purpose') },
        { text: say(language, 'audit.attributes') },
      ]}
      rows={looks.map(({ at, actor, subject, purpose, legalBasis, attributes }) => [
        <Moment language={language} at={at} />,
        actor,
        subject,
        <>
          <code>{purpose}</code>
          <span class="app-source">{legalBasis}</span>
        </>,
        attributes.join(', '),
      ])}
      firstCellIsHeader
      stacks
    />
  )
}

function Moment({ language, at }: { language: Language; at: string }) {
  return <time datetime={at}>{momentInWords(language, at)}</time>
}

function payloadInWords(payload: AuditAct['payload']): string {
  return Object.entries(payload)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`)
    .join('; ')
}
