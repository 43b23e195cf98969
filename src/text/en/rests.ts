// English: what a page rests on, and when somebody last compared it with that.

export const rests = {
  'rests.title': 'What this page rests on',
  'rests.checked': 'Last checked: {day}.',
  'rests.stale':
    'This page was last checked on {day}, more than 180 days ago. It may be out of date: ask on 1414 before you rely on it.',
  'rests.official': 'Before you go, look at the official list on',
} as const
