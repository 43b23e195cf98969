// Stand-ins for what applications write by hand: three shapes met again and again in public code, in our own words.
// They test the digits and the check digit only; none knows the calendar.

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** A regular expression, then loops over two lists of weights; the quickest shape met. */
export function loops(text) {
  if (!/^\d{12}$/.test(text)) return false
  const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]
  let sum = 0
  for (let at = 0; at < 11; at++) sum += parseInt(text[at], 10) * first[at]
  let rest = sum % 11
  if (rest === 10) {
    sum = 0
    for (let at = 0; at < 11; at++) sum += parseInt(text[at], 10) * second[at]
    rest = sum % 11
  }
  return rest === parseInt(text[11], 10)
}

/** A regular expression, then reduce over weights made anew with each call. */
export function reduced(text) {
  if (!/^[0-9]{12}$/.test(text)) return false
  const weigh = weights => weights.reduce((sum, weight, at) => sum + parseInt(text[at], 10) * weight, 0)
  let rest = weigh([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (rest === 10) rest = weigh([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return rest === parseInt(text[11], 10)
}

/** The text split into numbers, then reduce. */
export function splitAndReduced(text) {
  if (text.length !== 12) return false
  const digits = text.split('').map(Number)
  const weigh = weights => weights.reduce((sum, weight, at) => sum + weight * digits[at], 0)
  let rest = weigh(FIRST) % 11
  if (rest === 10) rest = weigh(SECOND) % 11
  return rest === digits[11]
}
