// English: finding a public service centre or a consulate.

export const finder = {
  'finder.psc.title': 'Find a public service centre (PSC)',
  'finder.consulate.title': 'Find a consulate',
  'finder.region': 'Region or city',
  'finder.country': 'Country',
  'finder.all': 'All',
  'finder.submit': 'Show',
  'finder.found': '{count, plural, one {# place} other {# places}}',
  'finder.sample': 'SAMPLE: a made-up place',
  'finder.hours': 'Confirm by telephone before you go.',
  'finder.address': 'Address',
  'finder.phone': 'Telephone',
  'finder.open': 'Open',
  'finder.website': 'Website',
  'finder.checked': 'Last checked',
  'finder.appointment':
    'Consulates often see people by appointment only. Phone before you go, and ask how to get one.',
  'finder.bring': 'What a foreigner brings',
  'finder.bring.exchange': 'What a citizen brings to exchange a document',
  'finder.bring.link': 'Make your own list of papers',
  'finder.served': 'Whom consulates serve',
  'finder.confirm':
    'The list is not complete, and each consulate may differ. Another reason is no refusal: ask the consulate.',
} as const
