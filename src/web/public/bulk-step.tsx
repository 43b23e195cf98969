// The steps between a chosen file and its result: which column is meant, and how far the check is.

import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { Checkbox } from '../page/checkboxes.tsx'
import { classNames } from '../page/class-name.ts'
import { Part } from '../page/part.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'

/** A heading that takes the focus when its step begins, so that a screen reader starts there. */
export function StepHeading(props: { children: Child }) {
  return (
    <h2 class="govuk-heading-m app-step" tabindex={-1}>
      {props.children}
    </h2>
  )
}

/** Asks which column holds the numbers, and shows how the file was understood. */
export function ColumnStep() {
  const language = useLanguage()
  return (
    <>
      <StepHeading>{say(language, 'bulk.column.title')}</StepHeading>
      <p class="govuk-body" data-place="format" />
      <Select id="column" label={say(language, 'bulk.column')} items={[]} />
      <Preview />
      <Select
        id="person"
        label={say(language, 'bulk.person')}
        hint={say(language, 'bulk.person.hint')}
        items={[{ value: '', text: say(language, 'bulk.person.none') }]}
      />
      <Checkbox id="headings" value="yes">
        {say(language, 'bulk.headings')}
      </Checkbox>
      <div class="govuk-button-group">
        <PlainButton act="judge">{say(language, 'bulk.judge')}</PlainButton>
        <PlainButton act="restart" secondary>
          {say(language, 'bulk.other')}
        </PlainButton>
      </div>
      <Part name="format-csv">
        <span>
          {say(language, 'bulk.column.rows', { count: '{count}' })}{' '}
          {say(language, 'bulk.format.csv', { encoding: '{encoding}', delimiter: '{delimiter}' })}
        </span>
      </Part>
      <Part name="format-xlsx">
        <span>
          {say(language, 'bulk.column.rows', { count: '{count}' })}{' '}
          {say(language, 'bulk.format.xlsx', { sheet: '{sheet}' })}
        </span>
      </Part>
    </>
  )
}

/** The first rows, in a frame of their own that moves sideways: a table may have any number of columns. */
function Preview() {
  const name = say(useLanguage(), 'bulk.preview')
  return (
    // What moves sideways must be reached by keyboard.
    <section class="app-scroll" aria-label={name} tabindex={0}>
      <table class="govuk-table app-preview">
        <caption class="govuk-table__caption">{name}</caption>
        <thead class="govuk-table__head" data-place="preview-head" />
        <tbody class="govuk-table__body" data-place="preview-body" />
      </table>
    </section>
  )
}

/** Tells how far the tool is, and lets the reader stop it. */
export function ProgressStep() {
  const language = useLanguage()
  return (
    <>
      <StepHeading>
        <span data-place="reading">{say(language, 'bulk.reading')}</span>
        <span data-place="judging">{say(language, 'bulk.judging')}</span>
      </StepHeading>
      <progress class="app-progress" aria-label={say(language, 'bulk.judging')} max={1} />
      <p class="govuk-body app-tabular" data-place="done" />
      <PlainButton act="cancel" secondary>
        {say(language, 'bulk.cancel')}
      </PlainButton>
      <Part name="progress">
        <span>{say(language, 'bulk.progress', { done: '{done}', total: '{total}' })}</span>
      </Part>
      <Part name="canceled">
        <span>{say(language, 'bulk.canceled')}</span>
      </Part>
    </>
  )
}

/** A button that sends nothing; `act` is what the tool does when it is pressed. */
export function PlainButton(props: {
  act: string
  secondary?: boolean
  isHidden?: boolean
  children: Child
}) {
  return (
    <button
      type="button"
      class={classNames('govuk-button', props.secondary && 'govuk-button--secondary')}
      data-act={props.act}
      hidden={props.isHidden}
    >
      {props.children}
    </button>
  )
}
