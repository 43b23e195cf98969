// One answer out of several, for forms.

import { type Choice, ChoiceItem, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-name.ts'
import { FormGroupSet, type GroupProps } from './form-group.tsx'
import { useProblem } from './surrounding.ts'

/** A question with one answer. The first answer has the id of the group, so that an error links to it. */
export function Radios(
  props: GroupProps & {
    items: readonly (Choice | Divider)[]
    /** The value of the chosen answer. */
    value?: string | undefined
    inline?: boolean
    small?: boolean
  },
) {
  return (
    <FormGroupSet {...props} problem={useProblem(props.id)}>
      <div
        class={classNames(
          'govuk-radios',
          props.inline && 'govuk-radios--inline',
          props.small && 'govuk-radios--small',
        )}
        data-module="govuk-radios"
      >
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-radios__divider">{item.divider}</div>
          ) : (
            <ChoiceItem
              kind="radios"
              id={choiceId(props.id, index)}
              name={props.name ?? props.id}
              choice={item}
              checked={item.value === props.value}
            />
          ),
        )}
      </div>
    </FormGroupSet>
  )
}
