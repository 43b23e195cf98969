// Kazakh: a number taken apart by the reader.

import type { explore as english } from '../en/explore.ts'
import type { Translation } from '../message.ts'

export const explore: Translation<typeof english> = {
  'explore.sample': 'Үлгі нөмір',
  'explore.sample.name':
    '{who, select, woman {Әйел} leap_day {Әйел, 29 ақпан} leading_zeros {Әйел, басында нөлдер бар} other {Ер}}, {day}',
  'explore.show': 'Бөліп көрсету',
  'explore.own': 'Немесе нөмірді теріңіз',
  'explore.own.hint': 'Ол осы құрылғыда қалады. Ештеңе жіберілмейді.',
  'explore.no_day': 'Мұндай күнді анықтау мүмкін емес.',
  'explore.sex.male': 'ер адам',
  'explore.sex.female': 'әйел',
  'explore.sex.none': 'жынысы айтылмаған',
  'explore.century.19': 'туған жылы 1800–1899',
  'explore.century.20': 'туған жылы 1900–1999',
  'explore.century.21': 'туған жылы 2000–2099',
  'explore.century.none': 'ғасыры айтылмаған',
}
