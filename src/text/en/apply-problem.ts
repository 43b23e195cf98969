// English: what is wrong with the applicant’s form, and what to do.

export const applyProblem = {
  'apply.problem.mrz_missing': 'Type or paste the lines at the foot of the passport page.',
  'apply.problem.mrz_not_two_lines':
    'A passport has two lines, a card two or three. Here we see {found}. Put each on a line of its own.',
  'apply.problem.mrz_other_document':
    'Lines of {found} characters are not those of a passport. A passport has two lines of 44.',
  'apply.problem.mrz_line_length':
    'Line {line} has {found} characters. It must have {wanted}. Count the signs < at its end.',
  'apply.problem.mrz_character':
    'Line {line}, place {position}: “{character}” cannot stand there. Only Latin letters, digits and < can.',
  'apply.problem.mrz_not_passport': 'The first line is not that of a passport or an identity card.',
  'apply.problem.mrz_name_missing': 'The lines hold no name. Copy them again.',
  'apply.problem.mrz_name_unreadable':
    'The name holds a digit. Look for 0 in place of O, or 1 in place of I.',
  'apply.problem.mrz_number_missing': 'The lines hold no document number.',
  'apply.problem.mrz_state_unreadable': 'The code of a state holds a digit. Look for 0 in place of O.',
  'apply.problem.mrz_birth_unreadable':
    'The date of birth in the lines must be six digits, or << for a part that is not known.',
  'apply.problem.mrz_sex_unreadable': 'The sex in the lines must be M, F or <.',
  'apply.problem.mrz_expiry_unreadable': 'The last day in the lines is no day of the calendar.',
  'apply.problem.mrz_check_digit':
    'Read the {field} again: line {line}, places {from} to {to}. Its check digit at place {at} does not fit.',
  'apply.problem.passport_expired': 'Your passport expired on {day}. A PSC will refuse it. Renew it first.',
  'apply.problem.document_kind_missing': 'Choose which document it is.',
  'apply.problem.document_country_missing': 'Choose the state that issued it.',
  'apply.problem.document_number_missing': 'Enter the document number.',
  'apply.problem.document_number_characters':
    'The document number may hold letters, digits, spaces, №, / and -.',
  'apply.problem.document_expired': 'Your document expired on {day}. A PSC will refuse it. Renew it first.',
  'apply.problem.script_missing': 'Choose in which letters your name is written.',
  'apply.problem.family_missing': 'Enter your surname, or your only name.',
  'apply.problem.given_missing': 'Enter your given names, or tick that you have one name only.',
  'apply.problem.name_characters':
    'A name may hold Latin or Cyrillic letters, spaces, hyphens and apostrophes.',
  'apply.problem.name_choice_missing':
    'You typed {typed}. The lines of the passport say {read}, and that is what the register copies. Choose which is right.',
  'apply.problem.sex_missing': 'Choose the sex that the document says.',
  'apply.problem.birth_place_missing': 'Enter the place of birth.',
  'apply.problem.place_characters': 'Use Latin or Cyrillic letters, digits and plain punctuation.',
  'apply.problem.status_missing': 'Choose who you are.',
  'apply.problem.citizenship_missing': 'Choose your citizenship.',
  'apply.problem.citizen_of_kazakhstan':
    'A citizen of Kazakhstan gets the number with the first document. It is on your identity card or in your passport.',
  'apply.problem.address_missing': 'Enter where you live.',
  'apply.problem.contact_missing': 'Choose how we shall tell you.',
  'apply.problem.email_invalid': 'Enter an e-mail address, such as name@example.org.',
  'apply.problem.phone_invalid': 'Enter a telephone number of 6 to 15 digits, with the code of the country.',
  'apply.problem.purpose_missing': 'Choose what you need the number for.',
  'apply.problem.choice_missing': 'Choose one of the answers.',
  'apply.problem.had_missing': 'Say whether you have had an IIN.',
  'apply.problem.applicant_missing': 'Choose who applies.',
  'apply.problem.representative_missing': 'Enter the name of the person who acts for the applicant.',
  'apply.problem.representation_closed': 'A representative cannot apply this way.',
  'apply.problem.authority_number_missing': 'Enter the number of the paper.',
  'apply.problem.authority_notary_missing': 'Enter the notary.',
  'apply.problem.authority_scope_missing': 'Choose what the power of attorney allows.',
  'apply.problem.authority_scope_too_narrow':
    'This power of attorney does not allow the representative to apply. A new one is needed.',
  'apply.problem.authority_revoked_missing': 'Say whether the power of attorney has been taken back.',
  'apply.problem.authority_revoked':
    'Nobody can act by a power of attorney that was taken back. A new one is needed.',
  'apply.problem.authority_expired': 'The power of attorney ended on {day}. A new one is needed.',
  'apply.problem.authority_dates_reversed': 'The last day lies before the day of issue. Check both.',
  'apply.problem.channel_missing': 'Choose where you apply.',
  'apply.problem.channel_closed': 'This way is closed.',
  'apply.problem.signature_not_offered':
    'This way needs an electronic signature. This service cannot take one yet.',
  'apply.problem.category_missing': 'A consulate serves certain categories only. Choose yours.',
  'apply.problem.category_closed': 'The consulates do not serve this category.',
  'apply.problem.category_age': 'By your date of birth this category does not fit.',
  'apply.problem.too_long': 'Use at most {lengthMax} characters.',
  'apply.problem.day_missing': 'Enter day, month and year.',
  'apply.problem.day_incomplete': 'A part of the date is missing. Enter day, month and year.',
  'apply.problem.day_year_short': 'Enter the year with four digits.',
  'apply.problem.day_month_unknown': 'Month must be 1 to 12. Did you put the month first?',
  'apply.problem.day_not_in_calendar': 'There is no such day in that month. Check the day.',
  'apply.problem.day_in_future': 'This day lies in the future. Check the year.',
  'apply.problem.day_too_long_ago': 'That is {years} years ago or more. Check the year.',
  'apply.problem.field.document_number': 'document number',
  'apply.problem.field.birth_date': 'date of birth',
  'apply.problem.field.expiry_date': 'last day',
  'apply.problem.field.personal_number': 'personal number',
  'apply.problem.field.whole': 'whole text of the lines',
  'apply.problem.document_kind_closed': 'This document is not taken from such a person.',
} as const
