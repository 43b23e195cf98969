// English: the first page.

export const home = {
  'home.title': 'One number, once and for life',
  'home.lead':
    'The individual identification number (IIN) has twelve digits. Here you can check one, and officers can form one for a foreigner.',
  'home.sample': 'A sample. It belongs to nobody.',
  'home.verify': 'Check a number',
  'home.free.title': 'What does it cost?',
  'home.free':
    'Nothing: the state fee is 0 ₸. Only the state issues an IIN. Anyone who sells you one is deceiving you.',
  'home.desk.title': 'Do you work at a public service centre?',
  'home.desk': 'Take applications in and decide them at the desk.',
  'home.desk.link': 'Go to the desk',
} as const
