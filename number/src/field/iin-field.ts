// The element behind <iin-field>: a text field that takes part in forms and judges what is typed, on the device alone.

import { judge } from '../judge.ts'
import type { JudgeOptions, Kind, Rule, Verdict } from '../verdict.ts'
import { buildParts, type Parts } from './parts.ts'
import { show } from './show.ts'

/**
 * A form field for an IIN or BIN. It posts twelve digits under its `name`, says what is wrong only when the person has
 * left it or sends the form, and sends nothing anywhere itself.
 *
 * Attributes: `name`, `value`, `label`, `lang` (`kk`, `ru`, `en`; else the nearest one around it), `as`, `rule`, `on`,
 * `required`, `disabled`, `readonly`, and `advisory`, which tells of problems without stopping the form.
 */
export class IinField extends HTMLElement {
  static readonly formAssociated = true
  static readonly observedAttributes: readonly string[] =
    'value label lang as rule on required readonly advisory'.split(' ')

  readonly #internals = this.attachInternals()
  readonly #parts: Parts
  #text = ''
  #isTouched = false
  #isDisabled = false
  #options: JudgeOptions = {}
  #verdict: Verdict = judge('')

  constructor() {
    super()
    this.#parts = buildParts(this.attachShadow({ mode: 'open', delegatesFocus: true }))
    const { input, suggestion } = this.#parts
    input.addEventListener('input', () => this.#take(input.value))
    input.addEventListener('change', () => this.#leave())
    suggestion.addEventListener('click', () => this.#accept(suggestion.value))
    this.addEventListener('invalid', () => this.#touch())
  }

  /** What the form posts: the twelve digits, or the text as typed where there are none. */
  get value(): string {
    return this.#verdict.value ?? this.#text
  }

  set value(text: string) {
    this.#take(String(text))
  }

  /** The verdict on what is typed, the same as `judge` gives. */
  get verdict(): Verdict {
    return this.#verdict
  }

  /** Options of `judge`; they go before the attributes `as`, `rule` and `on`. */
  get options(): JudgeOptions {
    return {
      as: (this.getAttribute('as') ?? undefined) as Kind | undefined,
      rule: (this.getAttribute('rule') ?? undefined) as Rule | undefined,
      on: this.getAttribute('on') ?? undefined,
      ...this.#options,
    }
  }

  set options(options: JudgeOptions) {
    this.#options = { ...options }
    this.#update()
  }

  get name(): string {
    return this.getAttribute('name') ?? ''
  }

  set name(name: string) {
    this.setAttribute('name', name)
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  get validity(): ValidityState {
    return this.#internals.validity
  }

  get validationMessage(): string {
    return this.#internals.validationMessage
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  connectedCallback(): void {
    this.#adopt('value')
    this.#adopt('options')
    this.#update()
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (name === 'value') this.#text = value ?? ''
    this.#update()
  }

  formResetCallback(): void {
    this.#isTouched = false
    this.#take(this.getAttribute('value') ?? '')
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled
    this.#update()
  }

  formStateRestoreCallback(state: string): void {
    this.#take(state)
  }

  /** Takes over what a page set as a plain property before this class was there. */
  #adopt(name: 'value' | 'options'): void {
    const own = Object.getOwnPropertyDescriptor(this, name)
    if (own === undefined) return
    Reflect.deleteProperty(this, name)
    Reflect.set(this, name, own.value)
  }

  #take(text: string): void {
    this.#text = text
    this.#update()
  }

  /** From now on problems are shown: the person has left the field or tried to send the form. */
  #touch(): void {
    this.#isTouched = true
    this.#update()
  }

  #leave(): void {
    if (this.#text !== '') this.#touch()
    // Unlike `input`, the event `change` does not leave a shadow tree by itself.
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #accept(digits: string): void {
    this.#take(digits)
    this.#parts.input.focus()
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }

  /** Judges anew and brings form, validity and what is seen into line. */
  #update(): void {
    this.#verdict = judge(this.#text, this.options)
    const message = show(this.#parts, {
      host: this,
      text: this.#text,
      verdict: this.#verdict,
      isTouched: this.#isTouched,
      isDisabled: this.#isDisabled,
    })
    this.#internals.setFormValue(this.value, this.#text)
    this.#internals.setValidity(this.#faults(), message, this.#parts.input)
  }

  #faults(): ValidityStateFlags {
    if (this.#text === '') return { valueMissing: this.hasAttribute('required') }
    return { badInput: this.#verdict.level !== 'well-formed' && !this.hasAttribute('advisory') }
  }
}
