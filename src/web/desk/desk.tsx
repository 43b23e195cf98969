// The desk: where an officer begins a new application and finds those of the office.

import { dayIn, timeIn } from '../../kernel/clock.ts'
import { type ApplicationLine, listApplications } from '../../service/application.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { Table } from '../page/table.tsx'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { StateTag } from './state-tag.tsx'

export async function showDesk(c: Request): Promise<Response> {
  const language = languageOf(c)
  const lines = await listApplications(c.get('site').context, c.get('officer')!)
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'desk.title')} wide>
      <p class="govuk-body">{say(language, 'desk.lead')}</p>
      <Button href={`/${language}/desk/new`} start>
        {say(language, 'desk.new')}
      </Button>
      {lines.length === 0 ? (
        <p class="govuk-body">{say(language, 'desk.empty')}</p>
      ) : (
        <Table
          caption={say(language, 'desk.latest')}
          captionSize="m"
          columns={[
            { text: say(language, 'desk.column.reference') },
            { text: say(language, 'desk.column.state') },
            { text: say(language, 'desk.column.changed') },
          ]}
          rows={lines.map(line => rowOf(language, line))}
          firstCellIsHeader
        />
      )}
    </Page>,
  )
}

function rowOf(language: Language, { reference, state, changedAt }: ApplicationLine) {
  return [
    <a class="govuk-link app-reference" href={`/${language}/desk/application/${reference}`}>
      {reference}
    </a>,
    <StateTag state={state} />,
    `${dateInWords(language, dayIn(changedAt))}, ${timeIn(changedAt)}`,
  ]
}
