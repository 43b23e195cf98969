// English: reading without a network.

export const offline = {
  'offline.title': 'Without a network',
  'offline.lead':
    'The public pages that you have opened stay on this device, and so do the pages below. They open even when there is no network. Pages for officers, applications and results are never kept.',
  'offline.stale': 'The network does not answer. This page is from {when} and may be out of date.',
  'offline.stale.name': 'No network',
  'offline.lost': 'The page you asked for is not on this device. You can open one of these:',
  'offline.pages': 'Pages on this device',
  'offline.fetched': 'fetched: {when}',
  'offline.missing': 'not on this device yet',
  'offline.without':
    'For this, JavaScript must be switched on, and the browser must be able to keep pages: private windows often do not.',
  'offline.keep': 'Keep pages on this device',
  'offline.remove': 'Remove the pages from this device',
  'offline.kept': 'The pages are on this device.',
  'offline.removed': 'The pages are removed, and none is kept any more.',
} as const
