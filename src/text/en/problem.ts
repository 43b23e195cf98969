// English: what is wrong with what was typed, and what to do.

export const problem = {
  'problem.mrz_missing': 'Type or paste the two lines of the passport.',
  'problem.mrz_not_two_lines':
    'A passport has two lines, and here {found, plural, one {is # line} other {are # lines}}. Put each on a line of its own.',
  'problem.mrz_other_document':
    'Lines of {found} characters are those of an identity card or a visa. Here a passport is needed: two lines of 44.',
  'problem.mrz_line_length':
    'Line {line} has {found, plural, one {# character} other {# characters}}. It must have 44. Count the signs < at its end.',
  'problem.mrz_character':
    'Line {line}, place {position}: “{character}” cannot stand there. Only Latin letters, digits and < can.',
  'problem.mrz_not_passport': 'The first line does not begin with P, so it is not a passport’s.',
  'problem.mrz_name_missing': 'The first line holds no name. It follows the sixth character.',
  'problem.mrz_name_unreadable':
    'The name in the first line holds a digit. Look for 0 in place of O, or 1 in place of I.',
  'problem.mrz_number_missing': 'The second line holds no passport number. It is at places 1 to 9.',
  'problem.mrz_state_unreadable':
    'The state holds a digit: {field, select, country {line 1, places 3 to 5} other {line 2, places 11 to 13}}. Look for 0 in place of O.',
  'problem.mrz_birth_unreadable':
    'The date of birth in the second line, places 14 to 19, must be six digits, or << for a part that is not known.',
  'problem.mrz_sex_unreadable': 'Place 21 of the second line must be M, F or <.',
  'problem.mrz_expiry_unreadable':
    'The date of expiry in the second line, places 22 to 27, is no day of the calendar.',
  'problem.mrz_check_digit':
    'Read the {field} again: line 2, places {from} to {to}. Its check digit at place {at} does not fit.',
  'problem.mrz_field.document_number': 'passport number',
  'problem.mrz_field.birth_date': 'date of birth',
  'problem.mrz_field.expiry_date': 'date of expiry',
  'problem.mrz_field.personal_number': 'personal number',
  'problem.mrz_field.whole': 'whole second line',
  'problem.passport_expired': 'The passport expired on {day}. It must be renewed first.',
  'problem.birth_date_missing': 'Enter the date of birth from the visual zone.',
  'problem.birth_date_incomplete':
    'Enter day, month and year of birth. If the passport leaves a part open, no number can be formed here: send the case to an operator.',
  'problem.birth_year_ambiguous':
    'The lines may mean {first} or {second}. Enter the full year from the visual zone.',
  'problem.birth_date_impossible':
    'There is no such day. Enter day, month and a year of four digits. Did you put the month first?',
  'problem.birth_date_in_future': 'The date of birth lies in the future. Check the year.',
  'problem.birth_date_too_long_ago': 'That is {years} years ago or more. Check the year.',
  'problem.birth_date_not_confirmed': 'Compare the date of birth with the visual zone and tick the box.',
  'problem.sex_missing': 'Choose the sex that the visual zone says.',
  'problem.sex_not_confirmed': 'Compare the sex with the visual zone and tick the box.',
  'problem.citizenship_missing': 'Choose the citizenship that the visual zone says.',
  'problem.citizenship_not_confirmed': 'Compare the citizenship with the visual zone and tick the box.',
  'problem.citizen_of_kazakhstan':
    'A citizen of Kazakhstan gets the number with the first document, not at this desk. It is on the identity card or in the passport.',
  'problem.birth_place_missing': 'Enter the place of birth from the visual zone.',
  'problem.birth_place_too_long': 'The place of birth must have at most {lengthMax} characters.',
  'problem.birth_place_characters':
    'The place of birth may hold Latin or Cyrillic letters, digits and plain punctuation. Another script needs a translation.',
  'problem.original_not_seen':
    'Look at the original passport and tick the box. Without it nothing can be accepted.',
  'problem.match_unanswered': 'Choose an answer: one of these holders, or why it is another person.',
  'problem.number_missing': 'Enter the number: 12 digits.',
  'problem.page.title': 'This cannot be done',
  'problem.page.not_found': 'Page not found',
  'problem.page.fault': 'Something went wrong here',
  'problem.page.request': 'Number of this request, for the support: {id}',
  'problem.page.application': 'Open the application',
  'problem.family_missing': 'Enter the surname as the paper has it.',
  'problem.name_too_long': 'A name must have at most {lengthMax} characters.',
  'problem.name_characters':
    'A name may hold Latin or Cyrillic letters, not both, with hyphens and apostrophes.',
  'problem.name_reason_missing': 'The name is another than in the lines. Choose why.',
  'problem.paper_missing': 'Look at this paper and tick it. Without it intake is refused (I1).',
  'problem.paper_one_missing': 'One of these papers is needed. Without it intake is refused (I1).',
  'problem.paper_expiry_missing': 'Enter until when this paper is valid.',
  'problem.paper_expired': 'This paper expired on {day}. Intake is refused (I2).',
  'problem.translation_language_missing': 'Choose into which language the passport is translated.',
  'problem.authority_name_missing': 'Enter the name of who acts for the applicant.',
  'problem.authority_number_missing':
    'Enter the number of the power of attorney, or of the paper in its place.',
  'problem.authority_closed': 'The rules do not let this person apply for another. Intake is refused (I3).',
  'problem.payload_unknown': 'This is not the code of our form.',
  'problem.payload_damaged': 'The code was not read whole. Scan it again, or go by the passport.',
  'problem.form_incomplete': 'The form in the code cannot be right: {topics}. Go by the passport.',
  'problem.signature_missing': 'The receipt must be signed before the certificate is handed over.',
  'problem.name_not_confirmed': 'Compare the name with the document and tick the box.',
  'problem.document_not_confirmed': 'Compare number, state and last day with the document and tick the box.',
  'problem.document_kind_closed':
    'The rules do not take this document from such a person. Ask for another one, or refuse intake.',
} as const
