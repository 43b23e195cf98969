// The room around one field: its label or legend, its hint and its problem, for every kind of input.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'
import { ErrorMessage } from './error-message.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelSize } from './label.tsx'

/** What every single input takes. The problem is found by `id` among the problems of the page. */
export interface FieldProps {
  id: string
  /** The name it is sent under; the id, when not given. */
  name?: string | undefined
  label: Child
  labelSize?: LabelSize | undefined
  /** Whether the label is the page's h1. */
  heading?: boolean | undefined
  hint?: Child
}

/** What every group of inputs takes. */
export interface GroupProps {
  id: string
  name?: string | undefined
  legend: Child
  legendSize?: LabelSize | undefined
  /** Whether the legend is the page's h1. */
  heading?: boolean | undefined
  hint?: Child
}

/** One input with its label, hint and problem. */
export function FormGroup(props: FieldProps & { problem: string | undefined; children: Child }) {
  return (
    <FormGroupFrame problem={props.problem}>
      <Label for={props.id} size={props.labelSize} heading={props.heading}>
        {props.label}
      </Label>
      <Remarks id={props.id} hint={props.hint} problem={props.problem} />
      {props.children}
    </FormGroupFrame>
  )
}

/** Several inputs under one legend, with their hint and problem. */
export function FormGroupSet(
  props: GroupProps & { problem: string | undefined; role?: 'group'; children: Child },
) {
  return (
    <FormGroupFrame problem={props.problem}>
      <Fieldset
        legend={props.legend}
        size={props.legendSize}
        heading={props.heading}
        describedBy={describedBy(props.id, props.hint, props.problem)}
        {...(props.role && { role: props.role })}
      >
        <Remarks id={props.id} hint={props.hint} problem={props.problem} />
        {props.children}
      </Fieldset>
    </FormGroupFrame>
  )
}

/** The frame that carries the error mark. */
export function FormGroupFrame(props: { problem: string | undefined; children: Child }) {
  return (
    <div class={classNames('govuk-form-group', props.problem !== undefined && 'govuk-form-group--error')}>
      {props.children}
    </div>
  )
}

/** The hint and the problem of a field, in the order they are read. */
export function Remarks(props: { id: string; hint?: Child; problem: string | undefined }) {
  return (
    <>
      {props.hint && <Hint for={props.id}>{props.hint}</Hint>}
      {props.problem !== undefined && <ErrorMessage for={props.id}>{props.problem}</ErrorMessage>}
    </>
  )
}

/** The ids of what describes the field `id`, for `aria-describedby`; undefined when nothing does. */
export function describedBy(id: string, hint: Child, problem: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', problem === undefined ? '' : `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}
