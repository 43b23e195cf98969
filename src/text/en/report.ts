// English: reporting an error on a page.

export const report = {
  'report.link': 'Report an error on this page',
  'report.title': 'Report an error on a page',
  'report.lead':
    'Is something wrong, out of date or hard to understand? Tell us, and an editor will look at it.',
  'report.about': 'The page:',
  'report.words': 'What is wrong?',
  'report.words.hint':
    'Write no names and no numbers of yours. We keep your words for the editors, without your address.',
  'report.submit': 'Send the report',
  'report.again': 'Try again',
  'report.missing': 'Say what is wrong',
  'report.too_long': 'This text is too long: at most {lengthMax} characters',
  'report.failed': 'Sorry, the error report cannot be processed at the moment.',
  'report.later': 'Try again later. What you wrote is kept below.',
  'report.kept':
    'What you wrote is kept on this device. It is sent by itself as soon as the network and the server answer; then you see its number. You can also try again now.',
  'report.thanks': 'Thank you, the error report has been received',
  'report.reference': 'Number of the report:',
  'report.next':
    'An editor compares the page with its source. What was changed is listed under “What has changed”.',
  'report.back': 'Back to the page',
} as const
