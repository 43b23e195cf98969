// Kazakh: what stands on every page.

import type { frame as english } from '../en/frame.ts'
import type { Translation } from '../message.ts'

export const frame: Translation<typeof english> = {
  'frame.skip': 'Негізгі мазмұнға өту',
  'frame.service': 'Tizilim',
  'frame.tagline': 'Қазақстандағы жеке сәйкестендіру нөмірі (ЖСН)',
}
