// English: searching the pages and rules.

export const search = {
  'search.title': 'Search',
  'search.words': 'What are you looking for?',
  'search.example': 'For example: Address reference',
  'search.submit': 'Search',
  'search.found': '{count, plural, one {# answer} other {# answers}}',
  'search.none': 'Nothing was found. Try one word less, or phone 1414.',
  'search.rule': 'A rule',
} as const
