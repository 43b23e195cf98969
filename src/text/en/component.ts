// English: the words that the parts of a page bring with them.

export const component = {
  'component.error': 'Error:',
  'component.problem': 'There is a problem',
  'component.back': 'Back',
  'component.breadcrumb': 'Breadcrumb',
  'component.language': 'Language',
  'component.day': 'Day',
  'component.month': 'Month',
  'component.year': 'Year',
  'component.warning': 'Warning',
  'component.success': 'Success',
  'component.important': 'Important',
  'component.strip.birth': 'born',
  'component.strip.century': 'century and sex',
  'component.strip.serial': 'serial',
  'component.strip.check': 'check',
  'component.strip.hidden': 'hidden',
  'component.passport':
    'The page of a passport with the photograph. The two lines at its foot, which machines read, are marked.',
} as const
