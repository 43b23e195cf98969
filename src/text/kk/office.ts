// Kazakh: the names of offices.

import type { office as english } from '../en/office.ts'
import type { Translation } from '../message.ts'

export const office: Translation<typeof english> = {
  'office.ministry': 'Министрлік',
  'office.demo_psc': 'Демонстрациялық ХҚКО',
}
