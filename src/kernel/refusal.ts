// What the application may say no with: a closed set of codes, each with one HTTP status.

/** Every refusal there is. Its sentence stands in `text/` under `refusal.<code>`, its page in `docs/errors.md`. */
export const refusals = {
  // At the start, said on the terminal.
  setting_unknown: 500,
  setting_invalid: 500,
  authority_unreadable: 500,
  certificate_key_missing: 500,
  data_folder_held: 503,
  data_folder_not_writable: 503,
  data_folder_full: 503,
  data_folder_path_too_long: 503,
  database_platform_unsupported: 503,
  database_binaries_unreachable: 503,
  database_unreachable: 503,
  database_too_old: 503,
  database_full: 503,
  schema_newer_than_program: 503,
  migration_altered: 503,
  port_taken: 503,
  address_unusable: 503,
  rules_invalid: 500,
  mode_mismatch: 503,
  // While people work.
  application_unknown: 404,
  code_wrong: 401,
  sign_in_required: 401,
  sign_in_failed: 401,
  sign_in_too_often: 429,
  submission_too_often: 429,
  claim_too_often: 429,
  suspicion_too_often: 429,
  report_too_often: 429,
  check_too_often: 429,
  passkey_failed: 401,
  invitation_invalid: 404,
  outside_failed: 401,
  outside_away: 503,
  own_account: 403,
  last_administrator: 409,
  proof_too_long: 503,
  seal_head_unreadable: 422,
  not_permitted: 403,
  request_forged: 403,
  not_found: 404,
  request_too_large: 413,
  request_unreadable: 400,
  idempotency_key_reused: 409,
  changed_meanwhile: 409,
  register_busy: 503,
  application_already_decided: 409,
  application_not_confirmed: 409,
  channel_closed: 409,
  passport_expired: 409,
  earlier_number_found: 409,
  document_already_held: 409,
  bucket_full: 409,
  birth_date_not_formable: 422,
  name_missing: 422,
  name_too_long: 422,
  name_characters: 422,
  name_script_unknown: 422,
  birth_date_invalid: 422,
  birth_place_invalid: 422,
  citizenship_invalid: 422,
  document_invalid: 422,
  legacy_identifier_invalid: 422,
  number_malformed: 422,
  code_unknown: 422,
  reference_invalid: 422,
  change_empty: 422,
  exclusion_date_invalid: 422,
  exclusion_ground_unfit: 422,
  exclusion_before_birth: 422,
  exclusion_in_future: 422,
  merge_with_itself: 422,
  legacy_identifier_linked: 409,
  legacy_identifier_conflict: 409,
  number_already_recorded: 409,
  person_has_a_number: 409,
  number_state_unfit: 409,
  number_out_of_use: 409,
  document_missing: 422,
  document_state_unfit: 409,
  exclusion_not_restorable: 409,
  renumbering_unfounded: 409,
  person_merged: 409,
  person_erased: 409,
  merge_survivor_without_number: 409,
  merge_unknown: 409,
  proposal_closed: 409,
  erasure_too_early: 409,
  rule_unknown: 409,
  conflict_of_interest: 403,
  second_person_needed: 403,
  second_officer_needed: 403,
  case_held: 409,
  case_not_held: 409,
  application_state_unfit: 409,
  scan_type_unknown: 422,
  scan_too_large: 422,
  fault: 500,
} as const

export type RefusalCode = keyof typeof refusals

/** Values a sentence may need. Never personal data: they reach logs. */
export type RefusalDetails = Readonly<Record<string, string | number>>

/** The application says no: one code, one HTTP status, one sentence in each language. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly status: number
  readonly details: RefusalDetails

  constructor(code: RefusalCode, details: RefusalDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.status = refusals[code]
    this.details = details
  }
}
