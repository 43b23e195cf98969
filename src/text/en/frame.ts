// English: what stands on every page.

export const frame = {
  'frame.skip': 'Skip to main content',
  'frame.service': 'Tizilim',
  'frame.tagline': 'The individual identification number (IIN) of Kazakhstan',
} as const
