// English: the tool for the photos of a new document.

export const photo = {
  'photo.title': 'Make the two photos yourself',
  'photo.lead':
    'The photos are 35\u00a0mm wide and 45\u00a0mm high. Take a picture of the face from the front, before a light wall. It stays on your device.',
  'photo.without':
    'This tool needs JavaScript. Without it, any photo shop makes photos of 3.5 by 4.5\u00a0cm.',
  'photo.file': 'Choose a picture',
  'photo.file.hint': 'JPEG, PNG or WebP, at most 20\u00a0MB. It is not uploaded.',
  'photo.too_large': 'This picture is larger than 20\u00a0MB. Choose a smaller one.',
  'photo.unreadable': 'This file cannot be read as a picture. Choose another.',
  'photo.frame': 'The part of the picture that is printed',
  'photo.frame.hint':
    'Move the picture until the whole face is in the frame. Use the buttons, the arrow keys with + and −, or your finger.',
  'photo.larger': 'Larger',
  'photo.smaller': 'Smaller',
  'photo.left': 'Frame to the left',
  'photo.right': 'Frame to the right',
  'photo.up': 'Frame up',
  'photo.down': 'Frame down',
  'photo.reset': 'Begin again',
  'photo.coarse':
    'The chosen part is small and may look coarse on paper. Choose a larger picture, or make it smaller in the frame.',
  'photo.print': 'Print two photos',
  'photo.print.hint':
    'Print at 100 percent, without fitting to the page. Then each photo is 35\u00a0mm wide: measure it.',
} as const
