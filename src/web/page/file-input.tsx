// A field for choosing a file, for forms and for tools that read it on the device.

import { describedBy, type FieldProps, FormGroup } from './form-group.tsx'
import { useProblem } from './surrounding.ts'

/**
 * One file with its label, hint and problem. `accept` lists types or endings, and only helps to choose.
 *
 * What a tool reads `onDevice` belongs to no form, so that none sends it.
 *
 * `<FileInput id="scan" label="Scan" accept="image/jpeg,application/pdf" />`
 */
export function FileInput(props: FieldProps & { accept: string; onDevice?: boolean }) {
  const problem = useProblem(props.id)
  return (
    <FormGroup {...props} problem={problem}>
      <input
        class="govuk-file-upload"
        type="file"
        id={props.id}
        name={props.name ?? props.id}
        form={props.onDevice ? '' : undefined}
        accept={props.accept}
        aria-describedby={describedBy(props.id, props.hint, problem)}
      />
    </FormGroup>
  )
}
