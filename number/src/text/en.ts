// The sentences in English.

import type { Sentences } from './sentences.ts'

export const en: Sentences = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  wellFormed: {
    iin: 'This is a well-formed IIN.',
    bin: 'This is a well-formed BIN, the number of an organisation.',
    unknown: 'The check digit of this number fits.',
  },
  broken: 'This number is not well-formed.',
  notANumber: 'This is not a number of twelve digits.',
  person: (day, month, year, sex) => `Its digits say: born on ${day} ${month} ${year}, ${sex}.`,
  business: ({ month, entity, division }) =>
    `Its digits say: registered or registered again in month ${month.slice(3)} of a year that ends in ` +
    `${month.slice(0, 2)}; ${en.entity[entity!]}; ${en.division[division!]}.`,
  entity: {
    resident: 'resident legal entity',
    non_resident: 'non-resident legal entity',
    joint_entrepreneurship: 'joint entrepreneurship of individuals',
  },
  division: {
    head_office: 'head office',
    branch: 'branch',
    representative_office: 'representative office',
    other: 'other division',
  },
  problem: {
    characters: ({ at }) => `Character ${at + 1} is not a digit from 0 to 9.`,
    length: () => 'The number must have exactly 12 digits.',
    birth_date: () => 'The first six digits are not a day of the calendar.',
    century_digit: () => 'The seventh digit cannot be 7, 8 or 9.',
    registration_month: () => 'The third and fourth digits are not a month.',
    entity_type: () => 'The fifth digit of a BIN must be 4, 5 or 6.',
    division: () => 'The sixth digit of a BIN must be from 0 to 4.',
    check_digit: () => 'Check the number: the last digit does not fit the others.',
    never_issued: () => 'No number begins with these eleven digits: there is no check digit for them.',
  },
  notice: {
    tidied: 'Spaces, dashes or full-width digits were tidied.',
    look_alike: 'A letter or a digit of another script stands where a digit should.',
    leading_zero_lost: 'Did a spreadsheet drop a zero at the beginning?',
    scientific_notation:
      'A spreadsheet has rounded this number and its digits cannot be recovered. Export the column again as text.',
    birth_date:
      'The first six digits are not a day of the calendar. Since 2013 this is not an error: ' +
      'numbers are not tied to birth dates.',
    century_digit:
      'The seventh digit is 7, 8 or 9. Since 2013 this is not an error: numbers are not tied to century and sex.',
    century_unknown: 'The century and sex are not encoded in this number: its seventh digit is 0.',
    nineteenth_century: 'Its digits say a birth in the 1800s: most likely a test number or a slip.',
    in_future: 'The birth date in the digits has not come yet.',
    birth_date_differs:
      'The digits say another birth date. This can be right: ' +
      'numbers are not tied to birth dates since 2013. Check the document.',
    sex_differs:
      'The digits say another sex. This can be right: numbers are not tied to sex since 2013. Check the document.',
    division_disputed: 'Sources disagree on what 3 and 4 mean as the sixth digit.',
    looks_like_bin: 'This is a well-formed BIN, the number of an organisation.',
    looks_like_rnn: 'It fits the old taxpayer number (RNN), which was abolished on 1 January 2013.',
    official_test_number: 'This number stands on the test certificates of the state and belongs to nobody.',
  },
  suggestion: digits => `It could be ${digits}.`,
  limits: [
    'A well-formed number does not show that it was issued, or to whom.',
    'A mistake in the 11th digit is usually not caught.',
  ],
}
