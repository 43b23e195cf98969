// English: the letters to applicants. None has the number, a name or a reason in it: others may read a letter.

export const letter = {
  'letter.subject.submitted': 'Application {reference}: we have it',
  'letter.subject.intake_accepted': 'Application {reference}: accepted',
  'letter.subject.intake_refused': 'Application {reference}: not accepted',
  'letter.subject.correction_requested': 'Application {reference}: something must be corrected',
  'letter.subject.decided': 'Application {reference}: there is a decision',
  'letter.subject.delivered': 'Application {reference}: handed over',
  'letter.subject.expired': 'Application {reference}: it has ended',
  'letter.subject.one_time_code': 'Application {reference}: your code',
  'letter.submitted': 'We have your application {reference}. Nobody has checked it yet.',
  'letter.submitted.next':
    'Keep this reference. With it and your date of birth you can follow the application.',
  'letter.intake_accepted':
    'Your application {reference} and its papers were accepted. They are being checked now.',
  'letter.intake_accepted.next': 'You need do nothing. We write again when there is a decision.',
  'letter.intake_refused': 'The papers of your application {reference} were not accepted.',
  'letter.intake_refused.next': 'Your receipt says why. So does our site, and it says what you can do now.',
  'letter.correction_requested': 'Something in your application {reference} must be corrected.',
  'letter.correction_requested.next':
    'Our site shows what it is and why. Until you have corrected it, our time stands still.',
  'letter.decided': 'There is a decision on your application {reference}.',
  'letter.decided.next':
    'A letter may be read by others, so the decision is not in it. You can read it on our site.',
  'letter.delivered': 'The result of your application {reference} was handed over.',
  'letter.delivered.next': 'If you did not receive it, tell the office at once.',
  'letter.expired':
    'Your application {reference} has ended: the time to come with the papers, or to correct something, ran out.',
  'letter.expired.next': 'Nothing was decided about you. You may apply again at any time.',
  'letter.one_time_code': 'Your code for the application {reference} is {code}. It is good for ten minutes.',
  'letter.one_time_code.next':
    'Tell it to nobody, not even to us. If you did not ask for it, do nothing: without it nobody gets in.',
  'letter.look': 'Follow your application here: {address}',
  'letter.number': 'We never write an IIN in a letter, and we never ask for one by letter.',
  'letter.automatic': 'A program has sent this letter. Nobody reads what is answered to it.',
  'letter.demo': 'DEMO: this is a demonstration. No number is real, and no state office sends this letter.',
} as const
