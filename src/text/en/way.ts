// English: why somebody needs a number, and the ways to it.

export const way = {
  'way.why.title': 'Why does a foreigner need an IIN?',
  'way.why.lead':
    'The list of cases has grown since 2025. Choose yours, and we tell you where to go and what to bring.',
  'way.why.listed': 'On the list',
  'way.why.asked': 'Not on the list, but you will probably be asked',
  'way.why.other': 'Something else',
  'way.why.check': 'Check this case',
  'way.why.about': 'for: {name}',
  'way.how.title': 'How to get an IIN as a foreigner',
  'way.how.lead': 'There are several official ways. All are free. Not all are open to everyone.',
  'way.how.table': 'The ways on {day}',
  'way.how.way': 'Way',
  'way.how.self': 'You yourself',
  'way.how.other': 'A representative',
  'way.how.reason': 'Where sources disagree',
  'way.how.papers': 'See the papers',
  'way.how.papers.title': 'What to bring',
} as const
