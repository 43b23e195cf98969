// A stand-in for validators of the idnumbers kind (identique/idnumbers-npm, its Kazakhstan module; not on npm under
// that name), in our own words: a regular expression with named groups, tested and then run again, digits by split
// and map, sums by reduce over slices, the calendar by a table, the birth date as a Date.

const SHAPE = /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<century>\d)(?<serial>\d{4})(?<check>\d)$/
const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** Yes or no, by way of the whole parse. */
export function validates(text) {
  if (!text || typeof text !== 'string' || !SHAPE.test(text)) return false
  return parses(text) !== null
}

/** The parts as an object, or null. */
export function parses(text) {
  const match = SHAPE.exec(text)
  if (!match?.groups) return null
  const { year, month, day, century, serial, check } = match.groups
  const checkDigit = checkDigitOf(text)
  if (checkDigit === null || checkDigit !== parseInt(check, 10)) return null
  const base = centuryOf(parseInt(century, 10))
  if (base === null) return null
  const [sex, firstYear] = base
  const date = [parseInt(year, 10) + firstYear, parseInt(month, 10), parseInt(day, 10)]
  if (!isDay(...date)) return null
  return { isValid: true, birthDate: new Date(date[0], date[1] - 1, date[2]), sex, serial, check: checkDigit }
}

function weigh(digits, weights) {
  if (digits.length > weights.length) throw new Error('more digits than weights')
  return digits.reduce((sum, digit, at) => sum + digit * weights[at], 0) % 11
}

function checkDigitOf(text) {
  const digits = text.split('').map(digit => parseInt(digit, 10))
  let rest = weigh(digits.slice(0, -1), FIRST)
  if (rest === 10) rest = weigh(digits.slice(0, -1), SECOND)
  return rest < 10 ? rest : null
}

function centuryOf(digit) {
  const sex = digit % 2 === 1 ? 'male' : 'female'
  if (digit >= 1 && digit < 3) return [sex, 1800]
  if (digit >= 3 && digit < 5) return [sex, 1900]
  return digit >= 5 && digit < 7 ? [sex, 2000] : null
}

function isDay(year, month, day) {
  if (month < 1 || month > 12 || day < 1) return false
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 && isLeap ? 29 : lengths[month - 1])
}
