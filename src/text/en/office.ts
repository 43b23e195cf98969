// English: the names of offices.

export const office = {
  'office.ministry': 'The ministry',
  'office.demo_psc': 'Demo public service centre',
} as const
