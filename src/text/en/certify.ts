// English: the page where anybody checks the code of a certificate.

export const certify = {
  'certify.title': 'Check a certificate',
  'certify.lead':
    'A certificate has a square code. It is signed, so nobody can change it without being noticed.',
  'certify.device': 'The check happens on this device. What you show it is not sent.',
  'certify.sent': 'The code is sent to us for the check. It is neither stored nor logged.',
  'certify.picture': 'Picture of the code',
  'certify.picture.hint':
    'A photo or a screenshot with the whole code in it. If you have a PDF, take a screenshot of it.',
  'certify.camera': 'Use the camera',
  'certify.camera.stop': 'Stop the camera',
  'certify.camera.looking': 'Hold the code before the camera.',
  'certify.camera.view': 'What the camera sees',
  'certify.code': 'Text of the code',
  'certify.code.hint': 'What another scanner has read: a code of about 400 characters, or the whole link.',
  'certify.submit': 'Check',
  'certify.missing': 'Enter the text of the code.',
  'certify.trouble.picture':
    'No code can be read in this picture. Take it from straight above, with the whole code in it.',
  'certify.trouble.file': 'This browser cannot read the file as a picture. Take a photo or a screenshot.',
  'certify.trouble.camera': 'The camera cannot be used. Allow it in the browser, or choose a picture.',
  'certify.trouble.keys':
    'The keys of this register are not on this device yet. Open this page once with a network.',
  'certify.word.genuine': 'Genuine',
  'certify.word.unsure': 'Genuine, but perhaps withdrawn',
  'certify.word.demo': 'DEMO: unchanged, but no real certificate',
  'certify.word.withdrawn': 'Withdrawn',
  'certify.word.altered': 'Not genuine: the code was changed',
  'certify.word.unknown_key': 'Not genuine, as far as we can tell: its key is unknown',
  'certify.word.not_a_certificate': 'Not genuine: this is no code of a certificate',
  'certify.say.genuine': 'This register signed the code, and not a character in it is changed.',
  'certify.say.unsure': 'This register signed the code, and not a character in it is changed.',
  'certify.say.demo':
    'This demonstration signed the code, and not a character in it is changed. The number is not real and belongs to nobody.',
  'certify.say.withdrawn':
    'This register signed the code, but the certificate no longer holds. Ask its holder for a new one.',
  'certify.say.altered':
    'The code does not fit its signature. Somebody changed it, or it was read wrongly: scan it once more.',
  'certify.say.unknown_key':
    'The code names a key that this register does not have. It is from somewhere else, or made up.',
  'certify.say.not_a_certificate': 'A code with only a number or an address in it proves nothing.',
  'certify.list.now': 'It is not on the list of withdrawn certificates.',
  'certify.list.stale':
    'There is no network now. On the list of {when} it was not withdrawn. Since then it may have been.',
  'certify.list.none': 'There is no network now, so nobody can see whether it was withdrawn.',
  'certify.number': 'Number',
  'certify.compare':
    'Compare this with the sheet, and with the identity document of the person. The code does not say who shows it.',
  'certify.ask': 'Were you shown a certificate?',
  'certify.ask.link': 'Check its code',
} as const
