// English: reading without a network.

export const offline = {
  'offline.title': 'Without a network',
  'offline.lead':
    'The guide, the need check, the lists of papers, the finders and the number check work on this device without a network, in all three languages. For that, at most {size}\u00a0kB are fetched once. Nothing that you type is kept, but a report that waits to be sent, and no page for officers.',
  'offline.stale':
    'The network does not answer. This page comes from your device, as things stood on {when}, and may be out of date.',
  'offline.stale.name': 'No network',
  'offline.lost': 'The page you asked for needs the network. These work without:',
  'offline.pages': 'What works without a network',
  'offline.fetched': 'On this device, as things stood on {when}',
  'offline.missing': 'Not on this device yet',
  'offline.without':
    'For this, JavaScript must be switched on, and the browser must be able to keep pages: private windows often do not.',
  'offline.keep': 'Keep pages on this device',
  'offline.remove': 'Remove the pages from this device',
  'offline.kept': 'The pages are on this device.',
  'offline.removed': 'The pages are removed, and none is kept any more.',
} as const
