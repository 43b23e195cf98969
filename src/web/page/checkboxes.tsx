// Any number of answers, or one thing to confirm, for forms.

import type { Child } from 'hono/jsx'
import { type Choice, ChoiceItem, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-name.ts'
import { FormGroupFrame, FormGroupSet, type GroupProps, Remarks } from './form-group.tsx'
import { useProblem } from './surrounding.ts'

/** One answer that may be ticked; `exclusive` unticks the others, as "none of these". */
export interface Tick extends Choice {
  /** The name this one is sent under; the name of the group, when not given. */
  readonly name?: string
  readonly exclusive?: boolean
}

interface TicksProps {
  items: readonly (Tick | Divider)[]
  /** The values of the ticked answers. */
  values?: readonly string[] | undefined
  small?: boolean | undefined
}

/** A question with any number of answers. The first answer has the id of the group. */
export function Checkboxes(props: GroupProps & TicksProps) {
  return (
    <FormGroupSet {...props} problem={useProblem(props.id)}>
      <Ticks {...props} />
    </FormGroupSet>
  )
}

/**
 * One thing to confirm, without a question around it.
 *
 * `<Checkbox id="seen" value="yes" checked={seen}>I have seen the original</Checkbox>`
 */
export function Checkbox(props: {
  id: string
  name?: string
  value: string
  checked?: boolean
  hint?: Child
  children: Child
}) {
  const problem = useProblem(props.id)
  return (
    <FormGroupFrame problem={problem}>
      <Remarks id={props.id} problem={problem} />
      <Ticks
        id={props.id}
        name={props.name}
        items={[{ value: props.value, text: props.children, hint: props.hint }]}
        values={props.checked ? [props.value] : []}
      />
    </FormGroupFrame>
  )
}

function Ticks(props: TicksProps & { id: string; name?: string | undefined }) {
  return (
    <div
      class={classNames('govuk-checkboxes', props.small && 'govuk-checkboxes--small')}
      data-module="govuk-checkboxes"
    >
      {props.items.map((item, index) =>
        'divider' in item ? (
          <div class="govuk-checkboxes__divider">{item.divider}</div>
        ) : (
          <ChoiceItem
            kind="checkboxes"
            id={choiceId(props.id, index)}
            name={item.name ?? props.name ?? props.id}
            choice={item}
            checked={props.values?.includes(item.value) ?? false}
            exclusive={item.exclusive}
          />
        ),
      )}
    </div>
  )
}
