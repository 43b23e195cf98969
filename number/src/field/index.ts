// The form field <iin-field>, for web pages: importing this module defines it.

import { IinField } from './iin-field.ts'

export { IinField } from './iin-field.ts'

// A page that loads two bundles with the field keeps the first.
if (!customElements.get('iin-field')) customElements.define('iin-field', IinField)

declare global {
  interface HTMLElementTagNameMap {
    'iin-field': IinField
  }
}
