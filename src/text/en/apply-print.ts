// English: the sheet that an applicant prints and brings to the counter.

export const applyPrint = {
  'apply.print.title': 'Form to print',
  'apply.print.lead':
    'Two sides of A4: your form with its code, your list of papers, and a card to show at the counter.',
  'apply.print.blank': 'Nothing is filled in yet, so this is the blank form. Fill it in by hand.',
  'apply.print.preparation': 'Preparation sheet. The office has its own form.',
  'apply.print.form': 'Application for an individual identification number',
  'apply.print.code': 'Code for the counter',
  'apply.print.code.alt': 'A square code with all that is written on this sheet.',
  'apply.print.code.long': 'The form is too long for a code. The officer types it from this sheet.',
  'apply.print.papers': 'List of papers',
  'apply.print.card': 'Show this at the counter',
  'apply.print.phrase.want':
    'Hello. I am applying for an individual identification number (IIN). My form is ready.',
  'apply.print.phrase.scan': 'Please scan the code on this sheet.',
  'apply.print.phrase.papers': 'Here are my papers. Is everything there?',
  'apply.print.phrase.receipt': 'Please give me a receipt with the date, also if you refuse.',
  'apply.print.phrase.write': 'Please write down what is missing.',
  'apply.print.signature': 'Signature and date',
  'apply.print.button': 'Print',
  'apply.print.stopped': 'This form cannot be printed yet:',
} as const
