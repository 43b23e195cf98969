// Calendar days as text, `YYYY-MM-DD`, in the Gregorian calendar: no clock, no time zone, no Date.

/** Whether `text` is a day that the calendar has: `1996-02-29` is one, `1995-02-29` is not. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The day with these parts, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** Full years from `bornOn` to `dayOn`; negative when born later. Who is born on 29 February grows older on 1 March. */
export function ageOn(bornOn: string, dayOn: string): number {
  const years = Number(dayOn.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return dayOn.slice(5) < bornOn.slice(5) ? years - 1 : years
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
