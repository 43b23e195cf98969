// A field for several lines of text, for forms.

import { classNames } from './class-name.ts'
import { describedBy, type FieldProps, FormGroup } from './form-group.tsx'
import { useProblem } from './surrounding.ts'

/** What a field of several lines may be told beside its label; see `Textarea`. */
export interface TextareaProps extends FieldProps {
  value?: string | undefined
  rows?: number
  autocomplete?: string | undefined
  autocapitalize?: 'none' | 'characters' | undefined
  spellcheck?: boolean | undefined
  maxlength?: number
  /** Whether the text is read by machines and set with letters of one width, as the foot of a passport. */
  machine?: boolean
}

/** Several lines of text with their label, hint and problem. */
export function Textarea(props: TextareaProps) {
  const problem = useProblem(props.id)
  return (
    <FormGroup {...props} problem={problem}>
      <textarea
        class={classNames(
          'govuk-textarea',
          props.machine && 'app-machine-text',
          problem !== undefined && 'govuk-textarea--error',
        )}
        id={props.id}
        name={props.name ?? props.id}
        rows={props.rows ?? 5}
        autocomplete={props.autocomplete}
        autocapitalize={props.autocapitalize}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy(props.id, props.hint, problem)}
      >
        {props.value}
      </textarea>
    </FormGroup>
  )
}
