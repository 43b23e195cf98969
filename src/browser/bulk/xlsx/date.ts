// Days as a spreadsheet counts them, as text: what is a date in the file must stay one in what comes out of it.

const dayMs = 86_400_000
/** From the day that counts as 0 to 1 January 1970. */
const daysTo1970 = { 1900: 25_569, 1904: 24_107 } as const

export type Epoch = keyof typeof daysTo1970

// Sweden writes days as ISO 8601 does.
const day = new Intl.DateTimeFormat('sv', { timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('sv', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' })

/** A count of days as `1990-01-01`, with the time where it has one; null for what is no day of a spreadsheet. */
export function dateText(count: number, epoch: Epoch): string | null {
  if (!(count >= 0 && count < 2_958_466)) return null
  const atMs = Math.round((count - daysTo1970[epoch]) * dayMs)
  if (count < 1) return moment.format(atMs).slice(-8)
  return (Number.isInteger(count) ? day : moment).format(atMs)
}

// The numbers of formats that every spreadsheet has without naming them.
const namedDates = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]

/** Whether a cell with this format shows a day or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return namedDates.includes(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  // Words in quotes, brackets and escaped letters say nothing of the kind of value.
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}
