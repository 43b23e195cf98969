// English: a number taken apart by the reader.

export const explore = {
  'explore.sample': 'A sample number',
  'explore.sample.name':
    '{who, select, woman {A woman} leap_day {A woman, on a leap day} leading_zeros {A woman, with zeros in front} other {A man}}, {day}',
  'explore.show': 'Take it apart',
  'explore.own': 'Or type a number',
  'explore.own.hint': 'It stays on this device. Nothing is sent.',
  'explore.no_day': 'No such day can be told.',
  'explore.sex.male': 'a man',
  'explore.sex.female': 'a woman',
  'explore.sex.none': 'sex not said',
  'explore.century.19': 'born in the 1800s',
  'explore.century.20': 'born in the 1900s',
  'explore.century.21': 'born in the 2000s',
  'explore.century.none': 'century not said',
} as const
