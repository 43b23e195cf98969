// How our components for forms are told what an example of the design system was told.

import { raw } from 'hono/html'
import { Checkboxes, type Tick } from '../../src/web/page/checkboxes.tsx'
import type { Divider } from '../../src/web/page/choice.tsx'
import { DateInput } from '../../src/web/page/date-input.tsx'
import { Fieldset } from '../../src/web/page/fieldset.tsx'
import { Input, type InputProps } from '../../src/web/page/input.tsx'
import { Label } from '../../src/web/page/label.tsx'
import { Radios } from '../../src/web/page/radios.tsx'
import { Select } from '../../src/web/page/select.tsx'
import { Textarea } from '../../src/web/page/textarea.tsx'
import { type Adapter, type Item, idOf, type Options, sizeOf, variants } from './fixture.ts'

const field = [
  'id',
  'name',
  'label.text',
  'label.classes',
  'label.isPageHeading',
  'hint.text',
  'errorMessage.text',
]
const group = [
  ...['name', 'idPrefix', 'hint.text', 'errorMessage.text'],
  ...['fieldset.legend.text', 'fieldset.legend.classes', 'fieldset.legend.isPageHeading'],
]
const choice = [
  ...['items[].value', 'items[].text', 'items[].checked', 'items[].hint.text', 'items[].divider'],
  ...['items[].conditional.html', 'items[].conditional'],
]

/** By the name of the component in the design system. */
export const fieldAdapters: Readonly<Record<string, Adapter>> = {
  input: {
    understands: [
      ...field,
      ...['classes', 'value', 'inputmode', 'autocomplete', 'autocapitalize', 'spellcheck', 'suffix.text'],
    ],
    atLeast: 20,
    render: options => <Input {...fieldProps(options)} {...inputProps(options)} />,
  },
  textarea: {
    understands: [...field, 'value', 'autocomplete', 'spellcheck'],
    atLeast: 10,
    render: options => (
      <Textarea
        {...fieldProps(options)}
        value={options.value?.toString()}
        autocomplete={options.autocomplete}
        spellcheck={options.spellcheck}
      />
    ),
  },
  select: {
    understands: [...field, 'items[].value', 'items[].text', 'items[].selected', 'value'],
    atLeast: 5,
    render: options => {
      const chosen = chosenOf(options, 'selected')
      if (chosen === null || options.items?.some(item => item.value === undefined)) return null
      const items = (options.items ?? []).map(item => ({ value: String(item.value), text: item.text ?? '' }))
      return <Select {...fieldProps(options)} items={items} value={chosen} />
    },
  },
  'date-input': {
    understands: [
      'id',
      'namePrefix',
      'fieldset.legend.text',
      'hint.text',
      'errorMessage.text',
      ...['day', 'month', 'year'].map(part => `values.dob-${part}`),
    ],
    atLeast: 3,
    render: options => {
      const said = (part: string) => options.values?.[`dob-${part}`]?.toString() ?? ''
      const value = options.values && { day: said('day'), month: said('month'), year: said('year') }
      return options.fieldset && <DateInput {...groupProps(options)} value={value} />
    },
    // Ours always names the parts after the group, the design system only when told.
    adjust: (html, options) => html.replaceAll(/name="(?=(day|month|year)")/g, `name="${idOf(options)}-`),
  },
  radios: {
    understands: [...group, ...choice, 'classes', 'value'],
    atLeast: 16,
    render: options => {
      const chosen = chosenOf(options, 'checked')
      if (chosen === null || !options.fieldset) return null
      const looks = variants(options.classes, 'govuk-radios')
      return (
        <Radios
          {...groupProps(options)}
          items={choices(options)}
          value={chosen}
          inline={looks.includes('inline')}
          small={looks.includes('small')}
        />
      )
    },
  },
  checkboxes: {
    understands: [...group, ...choice, 'classes', 'items[].name', 'items[].behaviour'],
    atLeast: 18,
    render: options =>
      options.fieldset && (
        <Checkboxes
          {...groupProps(options)}
          items={choices(options)}
          values={(options.items ?? []).filter(item => item.checked).map(item => String(item.value))}
          small={options.classes === 'govuk-checkboxes--small'}
        />
      ),
  },
  fieldset: {
    understands: ['legend.text', 'legend.classes', 'legend.isPageHeading'],
    atLeast: 9,
    render: options => (
      <Fieldset
        legend={options.legend?.text}
        size={sizeOf(options.legend)}
        heading={options.legend?.isPageHeading}
      />
    ),
  },
  label: {
    understands: ['text', 'for'],
    atLeast: 1,
    render: options => options.for && <Label for={options.for}>{options.text}</Label>,
  },
}

function fieldProps(options: Options) {
  return {
    id: idOf(options),
    name: options.name,
    label: options.label?.text,
    labelSize: sizeOf(options.label),
    heading: options.label?.isPageHeading,
    hint: options.hint?.text,
  }
}

function inputProps(options: Options): Partial<InputProps> {
  const width = variants(options.classes, 'govuk-input').find(name => name.startsWith('width-'))
  return {
    value: options.value?.toString(),
    inputmode: options.inputmode as InputProps['inputmode'],
    autocomplete: options.autocomplete,
    autocapitalize: options.autocapitalize as InputProps['autocapitalize'],
    spellcheck: options.spellcheck,
    spaced: variants(options.classes, 'govuk-input').includes('extra-letter-spacing'),
    suffix: options.suffix?.text,
    ...(width && { width: Number(width.slice('width-'.length)) as NonNullable<InputProps['width']> }),
  }
}

// Null when an example says it twice, which ours cannot.
function chosenOf(options: Options, mark: 'checked' | 'selected'): string | undefined | null {
  const items = options.items ?? []
  if (options.value !== undefined && items.some(item => item[mark] !== undefined)) return null
  return (options.value ?? items.find(item => item[mark])?.value)?.toString()
}

function groupProps(options: Options) {
  const legend = options.fieldset?.legend
  return {
    id: idOf(options),
    name: options.namePrefix ?? options.name,
    legend: legend?.text,
    legendSize: sizeOf(legend),
    heading: legend?.isPageHeading,
    hint: options.hint?.text,
  }
}

function choices(options: Options): (Tick | Divider)[] {
  return (options.items ?? []).map(item =>
    item.divider === undefined ? tick(item) : { divider: item.divider },
  )
}

function tick(item: Item): Tick {
  return {
    value: String(item.value),
    text: item.text,
    hint: item.hint?.text,
    conditional: item.conditional ? raw(item.conditional.html ?? '') : undefined,
    exclusive: item.behaviour === 'exclusive',
    ...(item.name && { name: item.name }),
  }
}
