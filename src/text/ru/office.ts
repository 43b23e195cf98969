// Russian: the names of offices.

import type { office as english } from '../en/office.ts'
import type { Translation } from '../message.ts'

export const office: Translation<typeof english> = {
  'office.ministry': 'Министерство',
  'office.demo_psc': 'Демонстрационный ЦОН',
}
