// What was found in a list: counted, drawn, shown by example, repaired where the reader agrees, and taken along.

import { explanation, judge } from '@tizilim/iin'
import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { Details } from '../page/details.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { PlainButton, StepHeading } from './bulk-step.tsx'

/** The result as it stands before the first list: everything but the numbers. */
export function ResultStep() {
  const language = useLanguage()
  return (
    <>
      <StepHeading>{say(language, 'bulk.result.title')}</StepHeading>
      <p class="govuk-body" data-place="summary" />
      <figure class="app-chart">
        <figcaption class="app-chart__caption">{say(language, 'bulk.chart')}</figcaption>
        <div data-place="chart" />
      </figure>
      <Counts />
      <InsetText>{explanation(judge(''), language).limits.join(' ')}</InsetText>
      <h2 class="govuk-heading-m">{say(language, 'bulk.look.title')}</h2>
      <p class="govuk-body">{say(language, 'bulk.look.lead')}</p>
      <div data-place="findings" />
      <div class="app-accepted" data-place="accepted" hidden>
        <p class="govuk-body" data-place="accepted-count" />
        <PlainButton act="take-back" secondary>
          {say(language, 'bulk.take_back')}
        </PlainButton>
      </div>
      <Save />
      <ResultParts />
    </>
  )
}

function Counts() {
  const language = useLanguage()
  const columns = [
    { text: say(language, 'bulk.table.finding') },
    { text: say(language, 'bulk.table.rows'), numeric: true },
    { text: say(language, 'bulk.table.share'), numeric: true },
  ]
  return (
    <div data-place="counts">
      <Details summary={say(language, 'bulk.table')}>
        <Table columns={columns} rows={[]} />
      </Details>
    </div>
  )
}

function Save() {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'bulk.save.title')}</h2>
      <p class="govuk-body">{say(language, 'bulk.save.lead')}</p>
      <div class="app-save">
        <PlainButton act="save-xlsx">{say(language, 'bulk.save.xlsx')}</PlainButton>
        <p class="govuk-hint">{say(language, 'bulk.save.xlsx.hint')}</p>
      </div>
      <div class="app-save">
        <PlainButton act="save-csv" secondary>
          {say(language, 'bulk.save.csv')}
        </PlainButton>
        <p class="govuk-hint">{say(language, 'bulk.save.csv.hint')}</p>
      </div>
      <p class="govuk-body" data-place="saving" role="status" />
      <PlainButton act="restart" secondary>
        {say(language, 'bulk.again')}
      </PlainButton>
    </>
  )
}

function ResultParts() {
  const language = useLanguage()
  const sentences = {
    summary: say(language, 'bulk.result.summary', {
      rows: '{rows}',
      wellFormed: '{wellFormed}',
      faulty: '{faulty}',
    }),
    accepted: say(language, 'bulk.accepted', { count: '{count}' }),
    nothing: say(language, 'bulk.look.nothing'),
    saving: say(language, 'bulk.saving'),
    saved: say(language, 'bulk.saved'),
  }
  return (
    <>
      {Object.entries(sentences).map(([name, sentence]) => (
        <Part name={name}>
          <span>{sentence}</span>
        </Part>
      ))}
      <Part name="count">
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {'{name}'}
          </th>
          <td class="govuk-table__cell govuk-table__cell--numeric">{'{count}'}</td>
          <td class="govuk-table__cell govuk-table__cell--numeric">{'{share}'}</td>
        </tr>
      </Part>
      <FindingParts />
    </>
  )
}

function FindingParts() {
  const language = useLanguage()
  return (
    <>
      <Part name="finding">
        <Details
          summary={
            <>
              {'{name}'}: <span data-place="count">{'{count}'}</span>
            </>
          }
        >
          <p class="govuk-body">{'{advice}'}</p>
          <p class="govuk-hint" data-place="first">
            {say(language, 'bulk.accept.first')}
          </p>
          <ul class="app-examples" aria-label={say(language, 'bulk.look.examples', { name: '{name}' })} />
          <p class="govuk-hint" data-place="shown" />
          <div class="govuk-button-group">
            <PlainButton act="accept-all" secondary>
              {say(language, 'bulk.accept.all', { count: '{count}' })}
            </PlainButton>
            <PlainButton act="show" secondary>
              {say(language, 'bulk.look.show')}
            </PlainButton>
            <PlainButton act="hide" secondary>
              {say(language, 'bulk.look.hide')}
            </PlainButton>
            <PlainButton act="more" secondary>
              {say(language, 'bulk.look.more')}
            </PlainButton>
          </div>
        </Details>
      </Part>
      <Part name="shown">
        <span>{say(language, 'bulk.look.shown', { shown: '{shown}', total: '{total}' })}</span>
      </Part>
      <Part name="accept-all">
        <span>{say(language, 'bulk.accept.all', { count: '{count}' })}</span>
      </Part>
      <Part name="example">
        <Example />
      </Part>
      <Part name="example-repair">
        <Example>
          <span class="app-example__repair">
            <span aria-hidden="true">→</span>{' '}
            <span class="govuk-visually-hidden">{say(language, 'bulk.look.repair')}</span>{' '}
            <span class="app-example__text">{'{repair}'}</span>
          </span>
          <PlainButton act="accept" secondary>
            {say(language, 'bulk.accept')}{' '}
            <span class="govuk-visually-hidden">{say(language, 'bulk.accept.row', { row: '{number}' })}</span>
          </PlainButton>
        </Example>
      </Part>
    </>
  )
}

/** One row of the list: where it stands, and what stands there. */
function Example(props: { children?: Child }) {
  return (
    <li class="app-example" data-row="{row}">
      <span class="app-example__row">
        {say(useLanguage(), 'bulk.look.row')} {'{number}'}
      </span>{' '}
      <span class="app-example__text">{'{text}'}</span>
      {props.children}
    </li>
  )
}
