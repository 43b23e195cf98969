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
}) {
  return (
    <table class="govuk-table">
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
      {!props.headless && <Head columns={props.columns} />}
      <tbody class="govuk-table__body">
        {props.rows.map(row => (
          <tr class="govuk-table__row">
            {row.map((cell, index) =>
              props.firstCellIsHeader && index === 0 ? (
                <th scope="row" class="govuk-table__header">
                  {cell}
                </th>
              ) : (
                <td class={numericClass('govuk-table__cell', props.columns[index])}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head(props: { columns: readonly Column[] }) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {props.columns.map(column => (
          <th scope="col" class={numericClass('govuk-table__header', column)}>
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
