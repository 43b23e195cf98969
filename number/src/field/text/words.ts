// What the field says besides the sentences on a verdict, the same in every language.

import type { Kind } from '../../verdict.ts'

export interface Words {
  readonly label: Readonly<Record<Kind, string>>
  readonly hint: string
  readonly missing: string
  /** On the button that takes a suggestion over. */
  readonly use: (digits: string) => string
  readonly compare: string
  /** Under the groups of the number strip. */
  readonly groups: Readonly<Record<Kind, readonly string[]>>
  readonly whereToFind: Readonly<Record<Kind, string>>
  readonly found: Readonly<Record<Kind, string>>
  /** Written across the picture, and the labels on the drawn card. */
  readonly specimen: string
  readonly card: { readonly title: string; readonly name: string; readonly birthDate: string }
}
