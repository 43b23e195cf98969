// A calendar day in three fields, for forms.

import { say } from '../../text/say.ts'
import { classNames } from './class-name.ts'
import { FormGroupSet, type GroupProps } from './form-group.tsx'
import { Label } from './label.tsx'
import { useLanguage, useProblem } from './surrounding.ts'

/** The three texts as they were typed; nothing is tidied here. */
export interface DateText {
  readonly day: string
  readonly month: string
  readonly year: string
}

const parts = ['day', 'month', 'year'] as const

/**
 * Day, month and year under one legend, sent as `<name>-day`, `<name>-month` and `<name>-year`.
 *
 * A problem of the field `<id>` marks all three inputs, a problem of `<id>-year` only that one.
 */
export function DateInput(
  props: GroupProps & {
    value?: DateText | undefined
    birthday?: boolean
    /** Whether the month may be a word; a phone then offers letters for it. */
    wordy?: boolean
  },
) {
  const whole = useProblem(props.id)
  const problems = {
    day: useProblem(`${props.id}-day`),
    month: useProblem(`${props.id}-month`),
    year: useProblem(`${props.id}-year`),
  }
  const problem = whole ?? problems.day ?? problems.month ?? problems.year
  return (
    <FormGroupSet {...props} problem={problem} role="group">
      <div class="govuk-date-input" id={props.id}>
        {parts.map(part => (
          <DatePart
            id={props.id}
            name={props.name ?? props.id}
            part={part}
            value={props.value?.[part]}
            birthday={props.birthday}
            wordy={props.wordy && part === 'month'}
            wrong={whole !== undefined || problems[part] !== undefined}
          />
        ))}
      </div>
    </FormGroupSet>
  )
}

function DatePart(props: {
  id: string
  name: string
  part: (typeof parts)[number]
  value: string | undefined
  birthday: boolean | undefined
  wordy: boolean | undefined
  wrong: boolean
}) {
  const id = `${props.id}-${props.part}`
  return (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <Label for={id} class="govuk-date-input__label">
          {say(useLanguage(), `component.${props.part}`)}
        </Label>
        <input
          class={classNames(
            'govuk-input govuk-date-input__input',
            props.wrong && 'govuk-input--error',
            props.part === 'year' || props.wordy ? 'govuk-input--width-4' : 'govuk-input--width-2',
          )}
          id={id}
          name={`${props.name}-${props.part}`}
          type="text"
          value={props.value}
          autocomplete={props.birthday ? `bday-${props.part}` : undefined}
          inputmode={props.wordy ? undefined : 'numeric'}
        />
      </div>
    </div>
  )
}
