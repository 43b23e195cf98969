// Rows and columns, for lists at the desk and for comparing.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'

/** One column: its heading, and whether it holds figures that line up. */
export interface Column {
  readonly text: Child
  readonly numeric?: boolean
}

/** A table with its caption, which names it; the first cell of a row may be its heading. */
export function Table(props: {
  caption?: Child
  captionSize?: 's' | 'm' | 'l'
  /** Without headings the columns still say which of them hold figures. */
  columns: readonly Column[]
  headless?: boolean
  rows: readonly (readonly Child[])[]
  firstCellIsHeader?: boolean
  /** Whether, on a phone, each row becomes a block with every value under its heading. */
  stacks?: boolean
}) {
  const { stacks = false } = props
  // A browser forgets that a table is one when its parts are laid out as blocks.
  const role = (name: string) => (stacks ? { role: name } : {})
  return (
    <table class={classNames('govuk-table', stacks && 'app-table-stacks')} {...role('table')}>
      {props.caption && (
        <caption
          class={classNames(
            'govuk-table__caption',
            props.captionSize && `govuk-table__caption--${props.captionSize}`,
          )}
        >
          {props.caption}
        </caption>
      )}
      {!props.headless && <Head columns={props.columns} role={role} />}
      <tbody class="govuk-table__body" {...role('rowgroup')}>
        {props.rows.map(row => (
          <tr class="govuk-table__row" {...role('row')}>
            {row.map((cell, index) =>
              props.firstCellIsHeader && index === 0 ? (
                <th scope="row" class="govuk-table__header" {...role('rowheader')}>
                  {cell}
                </th>
              ) : (
                <td
                  class={numericClass('govuk-table__cell', props.columns[index])}
                  data-column={stacks ? props.columns[index]?.text : undefined}
                  {...role('cell')}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head(props: { columns: readonly Column[]; role: (name: string) => { role?: string } }) {
  const { role } = props
  return (
    <thead class="govuk-table__head" {...role('rowgroup')}>
      <tr class="govuk-table__row" {...role('row')}>
        {props.columns.map(column => (
          <th scope="col" class={numericClass('govuk-table__header', column)} {...role('columnheader')}>
            {column.text}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function numericClass(name: string, column: Column | undefined): string {
  return classNames(name, column?.numeric && `${name}--numeric`)
}
