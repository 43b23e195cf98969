// A stand-in for the npm package inn-validate 1.0.1, which Node cannot load (its modules import a folder): the same
// steps in our own words. All digits are parsed into a list, a reduce goes over them without a first value, the check
// digit is never compared, dates are built as Date, and whatever is wrong is thrown and caught.

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

const within = (value, least, most) => value >= least && value <= most

/** Its answer is a yes or no, or with `details` an object with a Date. */
export function innValidate({ text, details }) {
  const digits = text.split('').map(digit => parseInt(digit, 10))
  if (!hasCheckDigit(digits)) return false
  try {
    const found = isPerson(digits[4]) ? person(digits) : organisation(digits)
    return details ? found : true
  } catch {
    return false
  }
}

function hasCheckDigit(digits) {
  if (digits.length !== 12) return false
  const weigh = weights => weights.slice().reduce((sum, weight, at) => sum + weight * digits[at]) % 11
  const rest = weigh(FIRST)
  return (rest === 10 ? weigh(SECOND) : rest) < 10
}

function isPerson(fifth) {
  if (!within(fifth, 0, 6)) throw new Error('invalid identification number')
  return fifth < 4
}

function person(digits) {
  const month = parseInt(`${digits[2]}${digits[3]}`, 10) - 1
  if (!within(month, 0, 11)) throw new Error('invalid month')
  const day = parseInt(`${digits[4]}${digits[5]}`, 10)
  if (!within(digits[6], 1, 6)) throw new Error('invalid sex or epoch')
  const year = parseInt(`${18 + Math.floor((digits[6] - 1) / 2)}${digits[0]}${digits[1]}`, 10)
  if (!within(day, 1, 31) || (year % 4 === 0 && month === 1 && day > 29)) throw new Error('invalid day')
  return { birthDate: new Date(year, month, day), sex: digits[6] % 2 === 1 }
}

function organisation(digits) {
  const short = parseInt(`${digits[0]}${digits[1]}`, 10)
  const year = new Date().getFullYear() - 2000 >= short ? 2000 + short : 1900 + short
  const month = parseInt(`${digits[2]}${digits[3]}`, 10) - 1
  if (!within(month, 0, 11)) throw new Error('invalid month')
  return { registrationDate: new Date(year, month), type: digits[4], division: digits[5] }
}
