// English: reading the lines of a document from a photo.

export const zonePhoto = {
  'apply.photo': 'Read the lines from a photo',
  'apply.photo.hint':
    'Photograph the page with the lines, or choose a picture of it. It is read on this device. It is not sent, and not kept. At most 20\u00a0MB.',
  'apply.photo.weight': 'The reader is loaded when you choose a picture: {size}\u00a0kB.',
  'apply.photo.strip': 'The lines in your photo',
  'apply.photo.reading': 'The photo is being read.',
  'apply.photo.read':
    'The lines were read and stand in the field below. Compare every character with your document, the name above all: no check digit protects it.',
  'apply.photo.misfit':
    'A check digit does not fit, so something was read wrongly. Correct it in the field below.',
  'apply.photo.unsure': 'Line {line}: look again at places {places}. Nothing confirms what was read there.',
  'apply.photo.no_lines_found':
    'No lines were found in this photo. Take it again: in even light, straight from above, sharp, with the lines whole. Or type the lines.',
  'apply.photo.lines_unclear':
    'The lines in this photo are not clear enough. Take it again: in even light, straight from above, closer. Or type the lines.',
  'apply.photo.picture_too_small': 'This picture is too small. Choose a larger one, or type the lines.',
  'apply.photo.too_large': 'This picture is too large. Choose one of at most 20\u00a0MB, or type the lines.',
  'apply.photo.unreadable': 'This file cannot be read as a picture. Choose another, or type the lines.',
  'apply.photo.tool_failed': 'The photo could not be read on this device. Type the lines.',
} as const
