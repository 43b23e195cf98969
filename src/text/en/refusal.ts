// English: why the application says no, and what to do.

export const refusal = {
  'refusal.setting_unknown': 'The setting {name} is not known. Known are: {known}.',
  'refusal.setting_invalid': 'The setting {name} cannot be {value}. Correct it or leave it out.',
  'refusal.authority_unreadable':
    'The file {file}, which TIZILIM_AUTHORITY names, must be JSON with the name of the authority in kk, ru and en, and a certificateKey that is whole.',
  'refusal.certificate_key_missing':
    'A real register signs its certificates: the file that TIZILIM_AUTHORITY names needs a certificateKey. docs/operate.md says how to make one.',
  'refusal.data_folder_held':
    'The data folder {folder} is in use by the process {holder}. Stop it, or name another folder in TIZILIM_DATA.',
  'refusal.data_folder_not_writable':
    'The data folder {folder} cannot be written to ({reason}). Mend its rights, or name another folder in TIZILIM_DATA.',
  'refusal.data_folder_full':
    'There is no room left for the data folder {folder} ({reason}). Make room and start again: nothing is lost.',
  'refusal.data_folder_path_too_long':
    'The path {folder} is longer than {limit} bytes. Choose a shorter one.',
  'refusal.database_platform_unsupported':
    'The bundled PostgreSQL does not run on {platform} ({reason}). Use Linux or macOS, on Windows WSL, or name a server in DATABASE_URL.',
  'refusal.database_binaries_unreachable':
    'PostgreSQL refuses to run as root, and the account it would use cannot read its programs in {folder}. Start as an ordinary user, or move the project to a folder that all may read.',
  'refusal.database_unreachable':
    '{reason, select, address_invalid {DATABASE_URL must be an address such as postgres://user@host:5432/name.} other {The PostgreSQL of DATABASE_URL does not answer: {address} ({reason}). Check the address and that the server runs.}}',
  'refusal.database_too_old':
    'The PostgreSQL at {address} is version {version}. Version {versionMin} or newer is needed.',
  'refusal.database_full':
    'The disk of the database is full, so its tables could not be prepared. Make room and start again: nothing is lost.',
  'refusal.schema_newer_than_program':
    'The tables are of version {schema}, and this program knows {program}. Start the newer program that made them.',
  'refusal.migration_altered':
    'The migration {migration} was changed after it had been applied. Put the file back as it was.',
  'refusal.port_taken':
    'Port {port} is in use by another program. Stop it, or choose another with PORT=3001 npm start.',
  'refusal.address_unusable':
    'The address {host} with the port {port} cannot be listened on ({reason}). Name an address that this machine has in TIZILIM_HOST, and a port that you may use in PORT.',
  'refusal.rules_invalid': 'The rule pack cannot be relied on. At {at}: {words}.',
  'refusal.mode_mismatch':
    'This program runs as {program, select, demo {a demonstration} other {a real register}}, and its data are those of {data, select, demo {a demonstration} other {a real register}}. The two are never mixed: name another folder in TIZILIM_DATA, or another database in DATABASE_URL.',
  'refusal.application_unknown': 'We find no application with this reference and date of birth. Check both.',
  'refusal.code_wrong':
    'This code does not fit, or it is older than ten minutes. Check it, or ask for a new one.',
  'refusal.sign_in_required':
    'You are not signed in, or your session has ended. Sign in here to go on: what you typed is kept.',
  'refusal.sign_in_failed': 'The name or the password is not right. Check both and try again.',
  'refusal.sign_in_too_often':
    'Too many tries. Wait {waitMinutes, plural, one {# minute} other {# minutes}}, then try again.',
  'refusal.submission_too_often':
    'Too many forms came from your address. Wait {waitMinutes, plural, one {# minute} other {# minutes}}, then send it again.',
  'refusal.claim_too_often':
    'Too many tries. Wait {waitMinutes, plural, one {# minute} other {# minutes}}, then try again.',
  'refusal.suspicion_too_often':
    'That is too many notes at once. Wait {waitMinutes, plural, one {# minute} other {# minutes}}, then send it again.',
  'refusal.report_too_often':
    'Too many reports were sent from your network. Wait {waitMinutes, plural, one {# minute} other {# minutes}} and send it again. What you wrote is kept.',
  'refusal.check_too_often':
    'Your address has asked for too many checks. Wait {waitMinutes, plural, one {# minute} other {# minutes}} and ask again.',
  'refusal.passkey_failed':
    'The passkey was not accepted. Try once more. If it fails again, ask an administrator for a new link.',
  'refusal.invitation_invalid':
    'This link is wrong, too old, or was used before. Ask an administrator for a new one.',
  'refusal.own_account': 'Nobody changes their own account. Ask another administrator.',
  'refusal.last_administrator': 'This is the last administrator who can sign in. Invite another one first.',
  'refusal.seal_head_unreadable': 'This is no seal. A seal is a number and 64 signs, as the proof prints it.',
  'refusal.proof_too_long':
    'The register is too large to be proved from a page. Run npm run operate -- verify on the machine.',
  'refusal.outside_failed':
    'The sign-in elsewhere did not succeed, or no account here is bound to it. Start again, or ask an administrator for a link.',
  'refusal.outside_away':
    'The outside sign-in service does not answer. Try again in a minute, or use your passkey.',
  'refusal.not_permitted': 'Your role may not do this. If your work needs it, ask a supervisor.',
  'refusal.request_forged':
    'This request did not come from a page of this service, so nothing was done. Go back, load the page again and repeat.',
  'refusal.not_found': 'There is no such page, or it is not yours to see. Check the address.',
  'refusal.request_too_large': 'That was too much to send at once. Send less.',
  'refusal.request_unreadable': 'The request could not be read. Load the page again and repeat.',
  'refusal.idempotency_key_reused':
    'This form was sent before with other answers. Load the page again and repeat.',
  'refusal.changed_meanwhile': 'Somebody else changed this meanwhile. Look at the page again and repeat.',
  'refusal.register_busy':
    'Too much work is waiting for the register, so nothing was done. Wait a minute and repeat.',
  'refusal.application_already_decided': 'This application is closed already. Open it to see how it ended.',
  'refusal.application_not_confirmed': 'The data are not compared with the passport yet. Do that first.',
  'refusal.channel_closed': 'Applications are not taken at this desk today. The rule of the day says so.',
  'refusal.passport_expired':
    'The passport has expired since the application was opened. It must be renewed first.',
  'refusal.earlier_number_found':
    'A number of a person with the same data was found. Look at it below and answer.',
  'refusal.document_already_held':
    'This passport is recorded with a person in the register, so no second number is formed with it. Confirm the number of that person.',
  'refusal.bucket_full':
    'All numbers for this date of birth and sex are given out, so none can be formed. Send the case to an operator.',
  'refusal.birth_date_not_formable':
    'The rule of the day forms no number for this century of birth. Send the case to an operator.',
  'refusal.fault':
    'The fault is ours. Nothing was changed. Try again, and tell us the number below if it happens again.',
  'refusal.name_missing': 'A surname is needed, in one script or in two.',
  'refusal.name_too_long': 'A name can have at most {lengthMax} letters.',
  'refusal.name_characters': 'A name holds a sign that no name has. Use letters, hyphens and apostrophes.',
  'refusal.name_script_unknown': 'The name is not in the letters it is said to be in ({script}).',
  'refusal.birth_date_invalid':
    'The date of birth can not be right. It must be a day of our calendar, not in the future and not more than 130 years ago.',
  'refusal.birth_place_invalid':
    'The place of birth is empty, too long, or holds a sign that no place name has.',
  'refusal.citizenship_invalid': 'A citizenship must be the code of a state, each only once.',
  'refusal.document_invalid': 'Number, state or dates of the document can not be right.',
  'refusal.legacy_identifier_invalid': 'A number of an older register has 1 to 20 letters and digits.',
  'refusal.number_malformed': 'A number has twelve digits.',
  'refusal.code_unknown': 'The field {field} holds a word that is not one of those it can hold.',
  'refusal.reference_invalid': 'Name the act or the body in 1 to 200 signs that can be printed.',
  'refusal.change_empty': 'Nothing was given that could be changed.',
  'refusal.document_missing': 'A citizen gets the number at the first document. Record the document with it.',
  'refusal.document_state_unfit': 'The document is not in a state that allows this.',
  'refusal.exclusion_date_invalid': 'The day of exclusion is no day of the calendar.',
  'refusal.exclusion_ground_unfit': 'This ground is for non-residents only, and the person is none.',
  'refusal.exclusion_not_restorable': 'An exclusion for this ground can not be undone.',
  'refusal.number_out_of_use':
    'The number is out of use, so no certificate is given. An operator can restore it.',
  'refusal.exclusion_before_birth': 'The day of exclusion lies before the birth.',
  'refusal.exclusion_in_future': 'The day of exclusion lies in the future.',
  'refusal.merge_with_itself': 'A record can not be merged with itself.',
  'refusal.legacy_identifier_linked': 'This number of an older register is linked to the person already.',
  'refusal.legacy_identifier_conflict':
    'Another person has this number of an older register. Settle that first.',
  'refusal.number_already_recorded': 'This number is recorded already.',
  'refusal.person_has_a_number': 'The person has a number in use. One person has one number.',
  'refusal.number_state_unfit': 'The person’s number is not in a state that allows this.',
  'refusal.renumbering_unfounded': 'The law gives no reason for another number here.',
  'refusal.person_merged': 'This record was merged into another. Act on that one.',
  'refusal.person_erased': 'The data of this person are erased: their term was over.',
  'refusal.merge_survivor_without_number': 'Only the other record has a number. Merge into that one.',
  'refusal.merge_unknown': 'This record was not merged, so there is nothing to undo.',
  'refusal.proposal_closed': 'Somebody has decided this proposal already.',
  'refusal.erasure_too_early': 'The term of these data is not over.',
  'refusal.rule_unknown': 'No rule of the day knows {kind} {key}.',
  'refusal.conflict_of_interest': 'You can not act on your own record. Hand the case to a colleague.',
  'refusal.second_person_needed': 'Somebody else must approve what you have proposed.',
  'refusal.second_officer_needed':
    'The applicant has your surname. Open the case page and ask for a second officer.',
  'refusal.case_held': 'A colleague has this case open. Nothing was changed. Wait, or take the case over.',
  'refusal.case_not_held': 'Nobody else has this case open. Open it.',
  'refusal.application_state_unfit':
    'The application is not in a state that allows this. Open it to see where it stands.',
  'refusal.scan_type_unknown': 'A scan must be a JPEG, PNG or PDF.',
  'refusal.scan_too_large':
    'A scan has at most 5\u00a0MB, all scans of a case 20\u00a0MB. Scan in fewer points.',
} as const
