// Russian: what stands on every page.

import type { frame as english } from '../en/frame.ts'
import type { Translation } from '../message.ts'

export const frame: Translation<typeof english> = {
  'frame.skip': 'Перейти к основному содержанию',
  'frame.service': 'Tizilim',
  'frame.tagline': 'Индивидуальный идентификационный номер (ИИН) в Казахстане',
}
