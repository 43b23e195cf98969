// English: the page where anybody checks a number.

export const verify = {
  'verify.title': 'Check a number',
  'verify.lead': 'See whether twelve digits can be an IIN or a BIN.',
  'verify.device': 'The check happens on this device. Nothing is sent.',
  'verify.sent': 'The number is sent to us for the check. It is not stored.',
  'verify.lead.officer':
    'You are signed in, so you also see whether the number was issued here. Each such look is recorded.',
  'verify.number': 'Number',
  'verify.number.hint':
    '12 digits. On an ID card they stand on the front, below the date of birth. Spaces and dashes do no harm.',
  'verify.compare': 'Compare with a document',
  'verify.compare.lead':
    'Leave empty what you do not want to compare. Digits are a hint and no proof: a difference is not a mistake.',
  'verify.birth': 'Date of birth in the document',
  'verify.birth.hint': 'For example, 7 3 1990',
  'verify.birth.incomplete': 'Enter day, month and year, or leave all three empty.',
  'verify.birth.impossible':
    'There is no such day. Enter day, month and a year of four digits. Did you put the month first?',
  'verify.sex': 'Sex in the document',
  'verify.sex.female': 'Female',
  'verify.sex.male': 'Male',
  'verify.sex.none': 'Do not compare',
  'verify.submit': 'Check',
  'verify.zero_lost': '{count} digits: did a spreadsheet drop a leading zero?',
  'verify.use': 'Use {digits}',
  'verify.easy_to_fake': 'Digits that fit each other are easy to make up. Compare them with the document.',
  'verify.misses': 'What can this check miss?',
  'verify.where': 'Where does the number stand?',
  'verify.where.card': 'On an identity card: on the front, below the date of birth.',
  'verify.where.passport': 'In a passport of Kazakhstan: on page 2 or on page 32.',
  'verify.where.certificate':
    'A foreigner has it on the sheet that was handed out when the number was issued.',
  'verify.find': 'Do you not know where the number stands in your document?',
  'verify.list': 'Do you have a whole list?',
  'verify.list.link': 'Check a spreadsheet or a CSV file',
  'verify.issued': 'This number was issued by this register.',
  'verify.issued.limit': 'It does not show that the person before you is its holder. Compare the document.',
  'verify.state.active': 'It is active.',
  'verify.state.conditionally_excluded': 'It is conditionally excluded from the register.',
  'verify.state.excluded': 'It is excluded from the register.',
  'verify.state.superseded': 'It was superseded by another number.',
  'verify.state.annulled': 'It was annulled.',
  'verify.fault': 'look here',
} as const
