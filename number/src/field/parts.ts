// The pieces of the field in its shadow tree, built once; each that can be seen is a CSS part.

import { html } from './element.ts'
import { STYLE } from './style.ts'

export interface Parts {
  readonly label: HTMLLabelElement
  readonly hint: HTMLElement
  readonly input: HTMLInputElement
  /** The number in its groups, for the eye. */
  readonly strip: HTMLElement
  /** Problems or what the digits say, for everyone. */
  readonly message: HTMLElement
  readonly suggestion: HTMLButtonElement
  readonly summary: HTMLElement
  readonly found: HTMLElement
}

/** Fills a shadow root with the pieces of a field. */
export function buildParts(shadow: ShadowRoot): Parts {
  const parts: Parts = {
    label: html('label', { for: 'input', part: 'label' }),
    hint: html('div', { id: 'hint', part: 'hint' }),
    input: html('input', {
      id: 'input',
      part: 'input',
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'aria-describedby': 'hint message',
    }),
    strip: html('div', { id: 'strip', part: 'strip', 'aria-hidden': 'true' }),
    message: html('div', { id: 'message', part: 'message', role: 'status' }),
    suggestion: html('button', { type: 'button', part: 'suggestion' }),
    summary: html('summary', { part: 'find' }),
    found: html('div', { part: 'found' }),
  }
  const { label, hint, input, strip, message, suggestion, summary, found } = parts
  shadow.append(label, hint, input, strip, message, suggestion, html('details', {}, [summary, found]))
  // A constructed sheet needs no exception in a content security policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  shadow.adoptedStyleSheets = [sheet]
  return parts
}
