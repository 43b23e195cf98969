// Why a file cannot be checked: a closed list, whose sentences stand on the page.

export const troubles = [
  'file_too_large',
  'file_unreadable',
  'file_empty',
  'file_damaged',
  'file_old_excel',
  'file_no_sheet',
  'rows_too_many',
  'tool_failed',
] as const

export type Trouble = (typeof troubles)[number]

/** What is read or, where it cannot be, why not. */
export type Reading<Read> =
  | { readonly ok: true; readonly read: Read }
  | { readonly ok: false; readonly trouble: Trouble }

export function unread(trouble: Trouble): Reading<never> {
  return { ok: false, trouble }
}
