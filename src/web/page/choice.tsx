// One answer among several, with what it opens; shared by radios and checkboxes.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'

/** One answer a reader may choose. */
export interface Choice {
  readonly value: string
  readonly text: Child
  readonly hint?: Child
  /** Asked only when this answer is chosen; without JavaScript it is always asked. */
  readonly conditional?: Child
  /** Whether it cannot be chosen; its hint says why. */
  readonly disabled?: boolean
}

/** What stands between two answers: the word "or". */
export interface Divider {
  readonly divider: Child
}

/** One radio or checkbox with its label, its hint and what it opens. */
export function ChoiceItem(props: {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  choice: Choice
  checked: boolean
  exclusive?: boolean | undefined
}) {
  const { kind, id, choice } = props
  const opens = `conditional-${id}`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={props.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={props.checked}
          disabled={choice.disabled}
          data-behaviour={props.exclusive ? 'exclusive' : undefined}
          data-aria-controls={choice.conditional ? opens : undefined}
          aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
        />
        <label class={`govuk-label govuk-${kind}__label`} for={id}>
          {choice.text}
        </label>
        {choice.hint && (
          <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
            {choice.hint}
          </div>
        )}
      </div>
      {choice.conditional && (
        <div
          class={classNames(
            `govuk-${kind}__conditional`,
            !props.checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={opens}
        >
          {choice.conditional}
        </div>
      )}
    </>
  )
}

/** The id of the answer at `index`: the first carries the id of the group, so that an error links to it. */
export function choiceId(group: string, index: number): string {
  return index === 0 ? group : `${group}-${index + 1}`
}
