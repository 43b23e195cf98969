// English: the names of offices.

export const office = {
  'office.demo_psc': 'Demo public service centre',
} as const
