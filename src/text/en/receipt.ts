// English: the receipts of intake, and the sheet that says why no number was formed.

export const receipt = {
  'receipt.title.accepted': 'Receipt: the papers were accepted',
  'receipt.title.refused': 'Receipt: the papers were not accepted',
  'receipt.title.decided': 'Decision: no number was formed',
  'receipt.fact.reference': 'Application',
  'receipt.fact.applicant': 'Applicant',
  'receipt.fact.on': 'Date',
  'receipt.fact.due': 'Decision at the latest on',
  'receipt.fact.office': 'Office',
  'receipt.fact.officer': 'Officer',
  'receipt.fact.papers': 'Papers received',
  'receipt.fact.reason': 'Reason',
  'receipt.fact.law': 'Legal ground',
  'receipt.law': '{source}: “{quote}” (checked on {day})',
  'receipt.now': 'What happens now?',
  'receipt.now.check': 'Your data and papers are being checked. You need do nothing.',
  'receipt.now.follow':
    'With the number of the application and your date of birth you can follow it on our site.',
  'receipt.now.bring': 'Bring this sheet and your document when you come for the result.',
  'receipt.can': 'What can you do?',
  'receipt.can.again': 'You can come again as soon as the reason is gone.',
  'receipt.can.apply': 'When what was wrong is mended, you can apply again.',
  'receipt.can.object':
    'You may object. Say so at this office, or write to the body above it. You may also go to court.',
  'receipt.can.time': 'How much time you have for that, the office and the free number 1414 can tell you.',
  'receipt.demo': 'DEMO: a demonstration made this sheet. It decides nothing.',
  'receipt.footer': 'Application {reference}, {day}',
} as const
