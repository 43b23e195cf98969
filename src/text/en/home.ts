// English: the first page, with its three doors.

export const home = {
  'home.title': 'One number, once and for life',
  'home.lead':
    'The individual identification number (IIN) has twelve digits. With it you deal with the state, banks and employers in Kazakhstan.',
  'home.sample': 'A sample. It belongs to nobody.',
  'home.what': 'What is an IIN?',
  'home.what.lead': 'What the twelve digits say, and what they do not.',
  'home.need': 'Do you need one?',
  'home.need.lead': 'A few questions, three minutes, nothing is stored.',
  'home.how': 'How do you get one?',
  'home.how.lead': 'Which ways are open today, and what to bring.',
  'home.check': 'Check if you need an IIN',
  'home.verify': 'Check a number',
  'home.free.title': 'What does it cost?',
  'home.free':
    'Nothing: the state fee is 0\u00a0₸. Only the state issues an IIN. Anyone who sells you one is deceiving you.',
  'home.scam':
    'Somebody may be paid to collect, prepare and submit your papers, and for nothing else. If you are offered a number, phone the police: 102.',
  'home.services': 'Public services and information',
  'home.more': 'More answers',
  'home.desk.title': 'Do you work at a public service centre?',
  'home.desk': 'Take applications in and decide them at the desk.',
  'home.desk.link': 'Go to the desk',
} as const
