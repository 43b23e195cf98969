// A button, or a link that looks like one, for forms and first steps.

import type { Child } from 'hono/jsx'
import { classNames } from './class-name.ts'
import { Key } from './key.tsx'

/** What a button may be told; see `Button`. */
export interface ButtonProps {
  kind?: 'main' | 'secondary' | 'warning'
  /** Makes it a link, with the looks of a button. */
  href?: string | undefined
  /** Whether it starts a journey and carries an arrow. */
  start?: boolean
  /** Sends the form to this address in place of its own. */
  action?: string
  name?: string | undefined
  value?: string | undefined
  disabled?: boolean
  /** Whether it prints the page; it waits hidden for the script that can. */
  print?: boolean
  /** Whether a second click within a second is ignored; yes, when not said. */
  preventDoubleClick?: boolean
  /** The letter that presses it, which stands on the button. */
  accessKey?: string
  children: Child
}

/** One main button a page; the others are secondary. What cannot be undone by the reader is a warning. */
export function Button(props: ButtonProps) {
  return props.href === undefined ? <PressButton {...props} /> : <LinkButton {...props} href={props.href} />
}

function PressButton(props: ButtonProps) {
  return (
    <button
      type={props.print ? 'button' : 'submit'}
      hidden={props.print}
      data-print={props.print ? '' : undefined}
      formaction={props.action}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      accesskey={props.accessKey}
      class={buttonClass(props)}
      data-prevent-double-click={props.preventDoubleClick === false ? undefined : 'true'}
      data-module="govuk-button"
    >
      <Face {...props} />
    </button>
  )
}

function LinkButton(props: ButtonProps & { href: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link that starts something looks and is announced as a button.
    <a
      href={props.href}
      role="button"
      draggable="false"
      accesskey={props.accessKey}
      class={buttonClass(props)}
      data-module="govuk-button"
    >
      <Face {...props} />
    </a>
  )
}

function Face(props: ButtonProps) {
  return (
    <>
      {props.children}
      {props.start && <StartIcon />}
      {props.accessKey && <Key>{props.accessKey.toUpperCase()}</Key>}
    </>
  )
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}

function buttonClass(props: ButtonProps): string {
  const kind = props.kind ?? 'main'
  return classNames(
    'govuk-button',
    kind !== 'main' && `govuk-button--${kind}`,
    props.start && 'govuk-button--start',
  )
}
