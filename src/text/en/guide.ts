// English: the chapters of the guide.

export const guide = {
  'guide.title': 'IIN for foreigners in Kazakhstan: the guide',
  'guide.title.year': 'IIN for foreigners in Kazakhstan in {year}: the guide',
  'guide.edition': 'By the rules of {day}.',
  'guide.download': 'Download the guide (PDF)',
  'guide.what': 'What is an IIN?',
  'guide.what.digits':
    'An IIN is an individual identification number of 12 digits. It has the same structure for everybody: six digits of the birth date, one of century and sex, four of a serial number, and a check digit.',
  'guide.what.life':
    'A registered person has one number for life. It stays when the name or the passport changes.',
  'guide.what.alone':
    'Citizens get the IIN with their first document, usually the birth certificate. Foreigners must obtain it on their own.',
  'guide.why': 'Why does a foreigner need an IIN?',
  'guide.how': 'How to get an IIN as a foreigner',
  'guide.papers': 'What to bring to a public service centre',
  'guide.helper': 'May somebody else apply for you?',
  'guide.time': 'What it costs and how long it takes',
  'guide.abroad': 'Whom consulates serve',
  'guide.where': 'Where the number is printed',
  'guide.next': 'What to do next',
  'guide.fraud': 'Intermediaries, fraud and help',
} as const
