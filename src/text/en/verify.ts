// English: the page where anybody checks a number.

export const verify = {
  'verify.title': 'Check a number',
  'verify.lead': 'See whether twelve digits can be an IIN or a BIN. The number is not stored.',
  'verify.lead.officer':
    'You are signed in, so you also see whether the number was issued here. Each such look is recorded.',
  'verify.number': 'Number',
  'verify.number.hint': '12 digits. Spaces and dashes do no harm.',
  'verify.submit': 'Check',
  'verify.issued': 'This number was issued by this register.',
  'verify.issued.limit': 'It does not show that the person before you is its holder. Compare the document.',
  'verify.state.active': 'It is active.',
  'verify.state.conditionally_excluded': 'It is conditionally excluded from the register.',
  'verify.state.excluded': 'It is excluded from the register.',
  'verify.state.superseded': 'It was superseded by another number.',
  'verify.state.annulled': 'It was annulled.',
  'verify.fault': 'look here',
} as const
