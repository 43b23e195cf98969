// How each of our components is told what an example of the design system was told.

import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { BackLink } from '../../src/web/page/back-link.tsx'
import { Breadcrumbs, type Crumb } from '../../src/web/page/breadcrumbs.tsx'
import { Button } from '../../src/web/page/button.tsx'
import { Details } from '../../src/web/page/details.tsx'
import { ErrorSummary } from '../../src/web/page/error-summary.tsx'
import { InsetText } from '../../src/web/page/inset-text.tsx'
import type { LabelSize } from '../../src/web/page/label.tsx'
import { NotificationBanner } from '../../src/web/page/notification-banner.tsx'
import { Panel } from '../../src/web/page/panel.tsx'
import { SkipLink } from '../../src/web/page/skip-link.tsx'
import { SummaryList } from '../../src/web/page/summary-list.tsx'
import { Table } from '../../src/web/page/table.tsx'
import { Tag } from '../../src/web/page/tag.tsx'
import { WarningText } from '../../src/web/page/warning-text.tsx'
import { fieldAdapters } from './field-adapter.tsx'
import { type Adapter, type Cell, type Options, type Row, variants, type Words } from './fixture.ts'

/** By the name of the component in the design system. */
export const adapters: Readonly<Record<string, Adapter>> = {
  ...fieldAdapters,
  'skip-link': {
    understands: ['text', 'href'],
    atLeast: 5,
    render: options => <SkipLink href={options.href ?? '#content'}>{options.text ?? ''}</SkipLink>,
  },
  'back-link': {
    understands: ['text', 'href'],
    atLeast: 3,
    render: options => <BackLink href={options.href ?? '#'}>{options.text ?? 'Back'}</BackLink>,
  },
  breadcrumbs: {
    understands: ['items[].text', 'items[].href'],
    atLeast: 5,
    render: options => <Breadcrumbs items={options.items as readonly Crumb[]} />,
  },
  button: {
    understands: [
      'text',
      'classes',
      'disabled',
      'href',
      'isStartButton',
      'name',
      'value',
      'preventDoubleClick',
    ],
    atLeast: 15,
    render: options => {
      // Ours leaves the attribute out where the design system writes "false".
      if (options.preventDoubleClick === false) return null
      const kind = variant(options.classes, 'govuk-button') as 'secondary' | 'warning' | undefined
      return (
        <Button
          kind={kind ?? 'main'}
          href={options.href}
          start={options.isStartButton ?? false}
          name={options.name}
          value={options.value?.toString()}
          disabled={options.disabled ?? false}
          preventDoubleClick={options.preventDoubleClick ?? false}
        >
          {options.text}
        </Button>
      )
    },
  },
  'error-summary': {
    understands: ['titleText', 'errorList[].text', 'errorList[].href'],
    atLeast: 2,
    render: options => {
      const items = options.errorList ?? []
      if (options.titleText !== 'There is a problem' || items.some(item => !item.href)) return null
      return (
        <ErrorSummary
          problems={items.map(item => ({ field: item.href?.slice(1) ?? '', message: item.text ?? '' }))}
        />
      )
    },
  },
  'summary-list': {
    understands: [
      ...['rows[].key.text', 'rows[].value.text', 'rows[].value.html'],
      ...[
        'rows[].actions.items[].href',
        'rows[].actions.items[].text',
        'rows[].actions.items[].visuallyHiddenText',
      ],
    ],
    atLeast: 5,
    render: options => {
      const rows = options.rows as readonly Row[]
      const tooMany = rows.some(row => (row.actions?.items?.length ?? 0) > 1)
      return tooMany ? null : <SummaryList rows={rows.map(summaryRow)} />
    },
  },
  'inset-text': {
    understands: ['text'],
    atLeast: 2,
    render: options => <InsetText>{options.text}</InsetText>,
  },
  'warning-text': {
    understands: ['text', 'iconFallbackText'],
    atLeast: 2,
    render: options =>
      options.iconFallbackText === 'Warning' ? <WarningText>{options.text}</WarningText> : null,
  },
  'notification-banner': {
    understands: ['text', 'type'],
    atLeast: 6,
    render: options => <NotificationBanner success={options.type === 'success'} heading={options.text} />,
  },
  details: {
    understands: ['summaryText', 'text', 'html', 'id', 'open'],
    atLeast: 7,
    render: options => (
      <Details
        summary={options.summaryText}
        open={options.open ?? false}
        {...(options.id && { id: options.id })}
      >
        {content(options)}
      </Details>
    ),
  },
  tag: {
    understands: ['text', 'classes'],
    atLeast: 6,
    render: options => <Tag {...tinted(variant(options.classes, 'govuk-tag'))}>{options.text}</Tag>,
  },
  table: {
    understands: [
      ...['rows[][].text', 'rows[][].format', 'head[].text', 'head[].format'],
      ...['caption', 'captionClasses', 'firstCellIsHeader'],
    ],
    atLeast: 6,
    render: options => <Table {...tableProps(options)} />,
  },
  panel: {
    understands: ['titleText', 'text', 'html', 'headingLevel'],
    atLeast: 5,
    render: options => (
      <Panel title={options.titleText} level={options.headingLevel === 2 ? 2 : 1}>
        {content(options)}
      </Panel>
    ),
  },
}

function summaryRow(row: Row) {
  const action = row.actions?.items?.[0]
  const about = action?.visuallyHiddenText
  return {
    key: row.key.text,
    value: content(row.value),
    ...(action && { action: { href: action.href ?? '', text: action.text, ...(about && { about }) } }),
  }
}

function tableProps(options: Options) {
  const rows = options.rows as readonly (readonly Cell[])[]
  return {
    caption: options.caption,
    captionSize: variant(options.captionClasses, 'govuk-table__caption') as LabelSize,
    columns: (options.head ?? rows[0] ?? []).map(cell => ({
      text: cell.text,
      numeric: cell.format === 'numeric',
    })),
    headless: options.head === undefined,
    rows: rows.map(row => row.map(cell => cell.text)),
    firstCellIsHeader: options.firstCellIsHeader ?? false,
  }
}

function content(words: Words): Child {
  return words.html === undefined ? words.text : raw(words.html)
}

function tinted(tint: string | undefined) {
  return tint === undefined ? {} : { tint: tint as 'green' }
}

function variant(classes: string | undefined, block: string): string | undefined {
  return variants(classes, block)[0]
}
