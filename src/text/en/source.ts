// English: what every page of the guide says of its rules and its sources.

export const source = {
  'source.home': 'Home',
  'source.title': 'What this page rests on',
  'source.checked': 'Last checked: {day}.',
  'source.stale': 'Last checked: {day}. That is more than 180 days ago: ask on 1414 before you rely on it.',
  'source.as_of': 'These are the answers as of {day}, by the rules {pack}.',
  'source.today': 'Show the rules of today',
  'source.official.title': 'Check the official list',
  'source.official': 'Always compare with the official list of cases and papers before you go:',
  'source.since': 'So since {day}.',
  'source.access.open': 'Open',
  'source.access.closed': 'Closed',
  'source.access.ask': 'Ask first',
  'source.print': 'Print this page',
} as const
