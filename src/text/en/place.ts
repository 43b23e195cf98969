// English: where the number stands, what its digits say, and papers without it.

export const place = {
  'place.where.title': 'Where is my IIN?',
  'place.where.lead': 'Look at your document first. The place of the number is marked in each drawing.',
  'place.where.unknown': 'Other documents that carry it',
  'place.where.foreign': 'A foreign passport never shows an IIN.',
  'place.picture': 'Drawing, marked SPECIMEN: {name}. {says}',
  'place.picture.page': 'page {page}',
  'place.digit.title': 'What is an IIN?',
  'place.digit.lead':
    'An IIN is an individual identification number: twelve digits that are given to every registered person, once and for life.',
  'place.digit.use':
    'You need it to pay taxes, to open a bank account, to register property, and to deal with the state and with businesses.',
  'place.digit.same':
    'The structure is the same for everyone, citizens and foreigners. Here is what each part of a number says.',
  'place.digit.parts': 'What the digits say',
  'place.digit.birth': 'Digits 1 to 6: the date of birth, as year, month and day.',
  'place.digit.century':
    'Digit 7: century and sex. 1 and 2: born in the 1800s, 3 and 4: in the 1900s, 5 and 6: in the 2000s. Odd is a man, even a woman. 0 says neither.',
  'place.digit.serial': 'Digits 8 to 11: a serial number of the register.',
  'place.digit.check':
    'Digit 12: a check digit, computed from the eleven before it. It catches most slips, and not all: an error in digit 11 often stays unseen.',
  'place.digit.not': 'What it is not',
  'place.digit.not.proof': 'It is no proof: who knows your number is not you.',
  'place.digit.not.paper': 'It is no document and no permit to stay or work.',
  'place.digit.not.bin': 'It is not a BIN, the number of an organization.',
  'place.digit.history': 'How it came about',
  'place.digit.doubt': 'What sources say differently',
  'place.resident.title': 'Permanent residents and stateless people',
  'place.resident.lead':
    'You get the number with your residence permit or your stateless person’s certificate.',
  'place.resident.missing': 'Does your document show no IIN?',
  'place.exchange.title': 'A citizen’s document without an IIN',
  'place.exchange.look': 'Was your card issued in 1997 or later? Look here first',
  'place.exchange.locality': 'Is there a public service centre (PSC) where you live?',
  'place.exchange.with_branch': 'Yes',
  'place.exchange.without_branch': 'No',
  'place.exchange.show': 'Show where to go',
  'place.exchange.go': 'Where to go: {channel}',
  'place.exchange.papers': 'What to bring',
  'place.exchange.hand_in': 'What to hand in',
  'place.exchange.fee': 'What does it cost?',
  'place.exchange.history': 'Why the document must show it',
  'place.trade.title': 'Entrepreneurs: IIN or BIN?',
  'place.trade.lead':
    'If you work in your own name, your IIN is the number of your business too. A company has a number of its own, the BIN.',
  'place.trade.tell': 'How to tell them apart',
  'place.trade.iin': 'IIN: the first six digits are a date of birth.',
  'place.trade.bin': 'BIN: year and month of registration, then 4, 5 or 6 in the fifth place.',
  'place.trade.joint': 'A joint enterprise of several people gets a BIN.',
  'place.trade.check': 'Check a number',
} as const
