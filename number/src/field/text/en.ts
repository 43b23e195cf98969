// The words of the field in English.

import type { Words } from './words.ts'

export const en: Words = {
  label: { iin: 'IIN', bin: 'BIN' },
  hint: '12 digits. Spaces and dashes do no harm.',
  missing: 'Enter the number.',
  use: digits => `Use ${digits}`,
  compare: 'Compare each digit with the document, above all the eleventh.',
  groups: {
    iin: ['born', 'century, sex', 'serial', 'check'],
    bin: ['registered', 'type', 'division', 'serial', 'check'],
  },
  whereToFind: { iin: 'Where to find the IIN', bin: 'Where to find the BIN' },
  found: {
    iin:
      'It is the line of twelve digits below the date of birth on the front of an identity card. ' +
      'In a passport it stands on page 2 or page 32.',
    bin: 'It is the line of twelve digits on the certificate of registration of the organisation.',
  },
  specimen: 'SPECIMEN',
  card: { title: 'IDENTITY CARD', name: 'Name', birthDate: 'Date of birth' },
}
