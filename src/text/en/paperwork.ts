// English: the list of papers, and passports, translations and names.

export const paperwork = {
  'paperwork.title': 'Your list of papers',
  'paperwork.lead':
    'Say who applies and where. The list shows what to bring and why each paper is asked for.',
  'paperwork.channel': 'Where do you apply?',
  'paperwork.category': 'Your category at the consulate',
  'paperwork.applicant': 'Who comes?',
  'paperwork.applicant.self': 'I myself',
  'paperwork.applicant.representative': 'Somebody with a power of attorney',
  'paperwork.applicant.legal_representative': 'A parent or guardian',
  'paperwork.script': 'In which letters is your passport?',
  'paperwork.script.unknown': 'I do not know',
  'paperwork.script.latin': 'Latin',
  'paperwork.script.cyrillic': 'Cyrillic',
  'paperwork.script.other': 'Other letters',
  'paperwork.show': 'Show the list',
  'paperwork.list': 'Tick what you have',
  'paperwork.none': 'There is nothing to bring: this way is not open to you.',
  'paperwork.device': 'Ticks stay on this page and are not sent.',
  'paperwork.translation': 'Translation and names',
  'paperwork.translation.lead':
    'One wrong letter can cost you days. Look at what is taken from which part of the passport.',
  'paperwork.translation.when': 'Does the passport need a translation?',
  'paperwork.translation.zone': 'What is taken from where?',
  'paperwork.translation.names': 'What about unusual names?',
  'paperwork.names.one': 'One name only: it is written as the surname, and the given name stays empty.',
  'paperwork.names.patronymic': 'No patronymic: leave it out. Foreigners need none.',
  'paperwork.names.letters':
    'Other letters: the two lines at the foot of the page write every name in Latin letters. Copy them as they stand.',
  'paperwork.names.cyrillic':
    'The spelling in Cyrillic is a suggestion. You decide, and it should be the same in every paper.',
} as const
