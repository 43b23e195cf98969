// Kazakh: what a page rests on, and when somebody last compared it with that.

import type { rests as english } from '../en/rests.ts'
import type { Translation } from '../message.ts'

export const rests: Translation<typeof english> = {
  'rests.title': 'Бұл бет неге негізделген',
  'rests.checked': 'Соңғы тексерілген күні: {day}.',
  'rests.stale':
    'Бұл бет соңғы рет {day} тексерілген, содан бері 180 күннен көп өтті. Ескіруі мүмкін: алдымен 1414 нөмірінен сұраңыз.',
  'rests.official': 'Барар алдында ресми тізімді қараңыз:',
}
