// One answer out of many in a list, for forms.

import { classNames } from './class-name.ts'
import { describedBy, type FieldProps, FormGroup } from './form-group.tsx'
import { useProblem } from './surrounding.ts'

/** A list to choose from, as long as the states of the world; short lists are radios. */
export function Select(
  props: FieldProps & {
    items: readonly { readonly value: string; readonly text: string }[]
    value?: string | undefined
    autocomplete?: string
  },
) {
  const problem = useProblem(props.id)
  return (
    <FormGroup {...props} problem={problem}>
      <select
        class={classNames('govuk-select', problem !== undefined && 'govuk-select--error')}
        id={props.id}
        name={props.name ?? props.id}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(props.id, props.hint, problem)}
      >
        {props.items.map(item => (
          <option value={item.value} selected={item.value === props.value}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  )
}
