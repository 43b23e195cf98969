// English: what stands on every page.

export const frame = {
  'frame.skip': 'Skip to main content',
  'frame.service': 'Tizilim',
  'frame.tagline': 'The individual identification number (IIN) of Kazakhstan',
  'frame.demo.name': 'Demonstration',
  'frame.demo': 'Demonstration: no number here is real, and this is not the state’s site.',
  'frame.sign_out': 'Sign out',
  'frame.free': 'An IIN is free of charge, and only the state issues it.',
  'frame.help': 'Help by telephone:',
  'frame.help.free': ', free of charge in Kazakhstan',
  'frame.verify': 'Check a number',
  'frame.fraud': 'Offers to sell a number',
  'frame.desk': 'Desk for officers',
  'frame.api': 'API for developers',
  'frame.maker': 'Made by the Tizilim project, an open implementation of the law on national registers.',
  'frame.links': 'More on this site',
} as const
