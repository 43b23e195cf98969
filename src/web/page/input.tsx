// A field for one line of text, for forms.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'
import { describedBy, type FieldProps, FormGroup } from './form-group.tsx'
import { useProblem } from './surrounding.ts'

/** What a text field may be told beside its label; see `Input`. */
export interface InputProps extends FieldProps {
  value?: string | undefined
  type?: 'text' | 'password' | 'email' | 'tel' | 'search' | 'date'
  /** How many characters the field looks wide. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  inputmode?: 'numeric' | 'email' | 'tel' | undefined
  autocomplete?: string | undefined
  autocapitalize?: 'none' | 'characters' | undefined
  spellcheck?: boolean | undefined
  maxlength?: number
  /** Whether characters stand apart, as in a number that is copied digit by digit. */
  spaced?: boolean
  /** Whether the text is read by machines and set with letters of one width. */
  machine?: boolean
  suffix?: Child
}

/**
 * One line of text with its label, hint and problem.
 *
 * `<Input id="iin" label="Number" inputmode="numeric" width={20} spaced spellcheck={false} />`
 */
export function Input(props: InputProps) {
  const problem = useProblem(props.id)
  const input = (
    <input
      class={inputClass(props, problem)}
      id={props.id}
      name={props.name ?? props.id}
      type={props.type ?? 'text'}
      value={props.value}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      maxlength={props.maxlength}
      spellcheck={props.spellcheck}
      aria-describedby={describedBy(props.id, props.hint, problem)}
    />
  )
  return (
    <FormGroup {...props} problem={problem}>
      {props.suffix ? <Suffixed suffix={props.suffix}>{input}</Suffixed> : input}
    </FormGroup>
  )
}

function Suffixed(props: { suffix: Child; children: Child }) {
  return (
    <div class="govuk-input__wrapper">
      {props.children}
      <div class="govuk-input__suffix" aria-hidden="true">
        {props.suffix}
      </div>
    </div>
  )
}

function inputClass(props: InputProps, problem: string | undefined): string {
  return classNames(
    'govuk-input',
    props.width && `govuk-input--width-${props.width}`,
    props.spaced && 'govuk-input--extra-letter-spacing',
    props.machine && 'app-machine-text',
    problem !== undefined && 'govuk-input--error',
  )
}
