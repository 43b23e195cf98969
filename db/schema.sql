-- The schema as the migrations leave it, for review: made by node scripts/schema.mjs, run by nobody.
-- A test compares it with the migrations, so that every change of the schema is seen in review.

create or replace function public.check_digit_of(first_eleven bigint)
 returns integer
 language plpgsql
 immutable parallel safe strict
as $function$
declare
  digit integer;
  first_sum integer := 0;
  second_sum integer := 0;
begin
  for place in 1..11 loop
    digit := (first_eleven / (10 ^ (11 - place))::bigint) % 10;
    first_sum := first_sum + place * digit;
    second_sum := second_sum + (case when place <= 9 then place + 2 else place - 9 end) * digit;
  end loop;
  if first_sum % 11 < 10 then return first_sum % 11; end if;
  if second_sum % 11 < 10 then return second_sum % 11; end if;
  return null;
end $function$;

create or replace function public.refuse_change()
 returns trigger
 language plpgsql
as $function$
begin
  raise exception '% on % is not allowed: it is append-only', tg_op, tg_table_name using errcode = '23001';
end $function$;

create or replace function public.refuse_counter_back()
 returns trigger
 language plpgsql
as $function$
begin
  if new.next_serial < old.next_serial or new.bucket <> old.bucket then
    raise exception 'the counter of bucket % may not go back', old.bucket using errcode = '23001';
  end if;
  return new;
end $function$;

create or replace function public.refuse_other_answer()
 returns trigger
 language plpgsql
as $function$
begin
  if old.answer is not null and (
    row(new.actor, new.key, new.answer, new.at) is distinct from row(old.actor, old.key, old.answer, old.at)
    or new.request_hash is not null or new.salt is not null)
  then
    raise exception 'the answer to an idempotency key may not change' using errcode = '23001';
  end if;
  return new;
end $function$;

create table access (
  id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  on_behalf_of text,
  subject_type text not null,
  subject_id text not null,
  purpose text not null,
  legal_basis text not null,
  attributes text[] not null,
  embargo text default 'none'::text not null,
  visible_from timestamp with time zone,
  place bigint generated always as identity not null,
  constraint access_pkey primary key (id),
  constraint access_one_per_place unique (place),
  constraint access_delay_has_an_end check ((embargo = 'delayed'::text) = (visible_from is not null)),
  constraint access_embargo_known check (embargo = any (array['none'::text, 'delayed'::text, 'sealed'::text])),
  constraint access_subject_type_known check (subject_type = any (array['person'::text, 'application'::text,
    'account'::text]))
);
create index access_by_actor on access using btree (actor, at);
create index access_by_subject on access using btree (subject_type, subject_id, at);
create trigger access_append_only before delete or update or truncate on access for each statement execute
  function refuse_change();

create table account (
  id uuid not null,
  sign_in_name text,
  display_name text not null,
  role text not null,
  office text not null,
  password_hash text,
  demo boolean not null,
  created_at timestamp with time zone not null,
  suspended_at timestamp with time zone,
  person_id uuid,
  used_at timestamp with time zone,
  constraint account_pkey primary key (id),
  constraint account_one_per_sign_in_name unique (sign_in_name),
  constraint account_password_has_a_name check (password_hash is null or sign_in_name is not null),
  constraint account_password_only_in_demo check (demo or password_hash is null),
  constraint account_role_known check (role = any (array['counter_officer'::text, 'consular_officer'::text,
    'operator'::text, 'supervisor'::text, 'register_administrator'::text, 'rule_editor'::text,
    'auditor'::text, 'representative'::text, 'holder'::text]))
);

create table application (
  id uuid not null,
  reference text not null,
  state text not null,
  channel text not null,
  rule_pack text not null,
  office text,
  officer text,
  opened_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  person_id uuid,
  version integer not null,
  due_on date,
  ground text,
  correction_field text,
  correction_reason text,
  conflict_officer text,
  conflict_second text,
  constraint application_pkey primary key (id),
  constraint application_one_per_reference unique (reference),
  constraint application_correction_has_a_field check ((state = 'needs_correction'::text) = (correction_field
    is not null)),
  constraint application_decided_for_a_person check ((state = any (array['assigned'::text,
    'existing_found'::text, 'delivered'::text])) = (person_id is not null)),
  constraint application_refused_on_a_ground check ((state = any (array['refused'::text,
    'intake_refused'::text])) = (ground is not null)),
  constraint application_second_is_another check (conflict_second <> conflict_officer),
  constraint application_state_known check (state = any (array['draft'::text, 'ready'::text,
    'submitted'::text, 'intake_accepted'::text, 'intake_refused'::text, 'in_check'::text,
    'needs_correction'::text, 'assigned'::text, 'existing_found'::text, 'refused'::text, 'delivered'::text,
    'withdrawn'::text, 'expired'::text]))
);
create index application_by_office on application using btree (office, changed_at desc);
create index application_by_person on application using btree (person_id) where person_id is not null;
create index application_by_term on application using btree (due_on, opened_at) where state = any
  (array['draft'::text, 'submitted'::text, 'intake_accepted'::text, 'in_check'::text,
  'needs_correction'::text]);
create index application_refused on application using btree (changed_at) where ground is not null;
create index application_waiting on application using btree (changed_at) where state = any
  (array['draft'::text, 'submitted'::text, 'needs_correction'::text]);

create table application_lease (
  application_id uuid not null,
  officer text not null,
  taken_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint application_lease_pkey primary key (application_id)
);

create table application_scan (
  id uuid not null,
  application_id uuid not null,
  item text not null,
  media_type text not null,
  size_bytes integer not null,
  content bytea not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  constraint application_scan_pkey primary key (id),
  constraint application_scan_not_large check (size_bytes >= 1 and size_bytes <= (5 * 1024 * 1024)),
  constraint application_scan_size_counted check (size_bytes = octet_length(content)),
  constraint application_scan_type_known check (media_type = any (array['image/jpeg'::text, 'image/png'::text,
    'application/pdf'::text]))
);
create index application_scan_of_application on application_scan using btree (application_id, added_at);

create table application_value (
  application_id uuid not null,
  personal jsonb not null,
  constraint application_value_pkey primary key (application_id),
  constraint application_value_has_an_application foreign key (application_id) references application(id)
);

create table attempt (
  what text not null,
  window_start timestamp with time zone not null,
  tries integer not null,
  constraint attempt_pkey primary key (what, window_start)
);

create table bucket (
  bucket integer not null,
  next_serial integer default 0 not null,
  constraint bucket_pkey primary key (bucket),
  constraint bucket_has_seven_digits check (bucket >= 0 and bucket <= 9999999),
  constraint bucket_next_serial_in_range check (next_serial >= 0 and next_serial <= 10000)
);
create trigger bucket_counter_never_back before update on bucket for each row execute function
  refuse_counter_back();
create trigger bucket_never_deleted before delete or truncate on bucket for each statement execute function
  refuse_change();

create table certificate_key (
  id text not null,
  public_key jsonb not null,
  private_key jsonb,
  first_used_at timestamp with time zone not null,
  distrusted_at timestamp with time zone,
  constraint certificate_key_pkey primary key (id),
  constraint certificate_key_private_only_in_demo check (private_key is null or (public_key -> 'demo'::text) =
    'true'::jsonb)
);
create unique index certificate_key_one_of_demo on certificate_key using btree ((true)) where private_key is
  not null and distrusted_at is null;

create table certificate (
  id uuid not null,
  person_id uuid not null,
  iin bigint not null,
  key_id text not null,
  facts_version integer not null,
  issued_at timestamp with time zone not null,
  replaced_at timestamp with time zone,
  constraint certificate_pkey primary key (id),
  constraint certificate_signed_by_a_key foreign key (key_id) references certificate_key(id)
);
create unique index certificate_one_in_force on certificate using btree (person_id, iin, key_id) where
  replaced_at is null;
create index certificate_replaced on certificate using btree (id) where replaced_at is not null;

create table challenge (
  hash bytea not null,
  purpose text not null,
  created_at timestamp with time zone not null,
  constraint challenge_pkey primary key (hash),
  constraint challenge_hash_is_sha256 check (octet_length(hash) = 32),
  constraint challenge_purpose_known check (purpose = any (array['enroll'::text, 'sign_in'::text]))
);
create index challenge_by_time on challenge using btree (created_at);

create table person (
  id uuid not null,
  category text,
  birth_on date,
  birth_source text,
  birth_place text,
  birth_place_source text,
  sex text,
  sex_source text,
  birth_precision text,
  self_employed boolean,
  life text default 'alive'::text not null,
  merged_into uuid,
  erased boolean default false not null,
  constraint person_pkey primary key (id),
  constraint person_merged_into_a_person foreign key (merged_into) references person(id),
  constraint person_birth_precision_known check (birth_precision = any (array['day'::text, 'month'::text,
    'year'::text, 'nominal'::text])),
  constraint person_category_known check (category = any (array['citizen'::text, 'kandas'::text,
    'permanent_resident'::text, 'stateless'::text, 'temporary_foreigner'::text, 'refugee'::text,
    'diplomat'::text])),
  constraint person_erased_or_known check (erased or category is not null and self_employed is not null and
    birth_on is not null and sex is not null),
  constraint person_life_known check (life = any (array['alive'::text, 'deceased'::text,
    'declared_dead'::text])),
  constraint person_merged_into_another check (merged_into <> id),
  constraint person_sex_known check (sex = any (array['male'::text, 'female'::text]))
);
create index person_by_birth on person using btree (birth_on);
create index person_by_survivor on person using btree (merged_into) where merged_into is not null;

create table citizenship (
  person_id uuid not null,
  code text not null,
  source text not null,
  constraint citizenship_pkey primary key (person_id, code),
  constraint citizenship_has_a_person foreign key (person_id) references person(id),
  constraint citizenship_is_a_code check (code ~ '^[A-Z]{1,3}$'::text)
);

create table document (
  kind text not null,
  country text not null,
  number text not null,
  person_id uuid not null,
  expires_on date,
  source text not null,
  id uuid not null,
  issued_on date,
  placement text not null,
  state text not null,
  replaced_by uuid,
  constraint document_pkey primary key (id),
  constraint document_one_holder unique (kind, country, number),
  constraint document_has_a_person foreign key (person_id) references person(id),
  constraint document_replaced_by_a_document foreign key (replaced_by) references document(id),
  constraint document_issued_before_it_expires check (issued_on <= expires_on),
  constraint document_kind_known check (kind = any (array['birth_certificate'::text,
    'medical_birth_certificate'::text, 'passport'::text, 'identity_card'::text, 'residence_permit'::text,
    'kandas_certificate'::text, 'stateless_certificate'::text, 'diplomatic_passport'::text,
    'service_passport'::text, 'registration_certificate'::text, 'travel_document'::text, 'chip'::text])),
  constraint document_placement_known check (placement = any (array['card_front_below_birth_date'::text,
    'passport_page_32'::text, 'passport_page_2'::text, 'permit_front'::text, 'stateless_page_2'::text,
    'certificate_insert'::text, 'chip'::text, 'none'::text])),
  constraint document_replaced_by_another check (replaced_by <> id),
  constraint document_state_known check (state = any (array['issued'::text, 'replaced'::text, 'lost'::text,
    'surrendered'::text, 'expired'::text, 'invalid_without_iin'::text]))
);
create index document_by_person on document using btree (person_id);

create table duplicate_key (
  person_id uuid not null,
  key bytea not null,
  constraint duplicate_key_pkey primary key (key, person_id),
  constraint duplicate_key_has_a_person foreign key (person_id) references person(id)
);
create index duplicate_key_by_person on duplicate_key using btree (person_id);

create table event (
  stream_type text not null,
  stream_id text not null,
  version integer not null,
  version_before integer generated always as (nullif(version - 1, 0)) stored,
  kind text not null,
  at timestamp with time zone not null,
  actor text not null,
  cause text,
  payload jsonb not null,
  commitment bytea,
  place bigint generated always as identity not null,
  constraint event_pkey primary key (stream_type, stream_id, version),
  constraint event_one_per_place unique (place),
  constraint event_leaves_no_gap foreign key (stream_type, stream_id, version_before) references
    event(stream_type, stream_id, version),
  constraint event_commitment_is_sha256 check (octet_length(commitment) = 32),
  constraint event_stream_type_known check (stream_type = any (array['person'::text, 'application'::text,
    'bucket'::text, 'proposal'::text, 'account'::text])),
  constraint event_version_counts_from_one check (version >= 1)
);
create index event_by_actor on event using btree (actor, at);
create index event_override on event using btree (at) where kind = 'person_registered'::text and (payload ->>
  'difference'::text) is not null;
create trigger event_append_only before delete or update or truncate on event for each statement execute
  function refuse_change();

create table event_value (
  stream_type text not null,
  stream_id text not null,
  version integer not null,
  salt bytea not null,
  personal text not null,
  constraint event_value_pkey primary key (stream_type, stream_id, version),
  constraint event_value_has_an_event foreign key (stream_type, stream_id, version) references
    event(stream_type, stream_id, version),
  constraint event_value_salt_has_16_bytes check (octet_length(salt) = 16)
);
create trigger event_value_never_altered before update or truncate on event_value for each statement execute
  function refuse_change();

create table holding (
  person_id uuid not null,
  iin bigint not null,
  state text not null,
  since timestamp with time zone not null,
  version integer not null,
  successor bigint,
  reason text,
  constraint holding_pkey primary key (person_id, iin),
  constraint holding_has_a_person foreign key (person_id) references person(id),
  constraint holding_state_known check (state = any (array['active'::text, 'conditionally_excluded'::text,
    'excluded'::text, 'superseded'::text, 'annulled'::text])),
  constraint holding_successor_when_superseded check ((state = 'superseded'::text) = (successor is not null)),
  constraint holding_superseded_by_another check (successor <> iin)
);
create index holding_by_number on holding using btree (iin);
create index holding_by_successor on holding using btree (successor) where successor is not null;
create unique index holding_one_active_per_person on holding using btree (person_id) where state = any
  (array['active'::text, 'conditionally_excluded'::text]);
create index holding_out_of_use on holding using btree (person_id, iin) where state = any
  (array['excluded'::text, 'superseded'::text, 'annulled'::text]);

create table exclusion (
  id uuid not null,
  person_id uuid not null,
  iin bigint not null,
  kind text not null,
  ground text not null,
  source text,
  from_on date not null,
  restored_on date,
  restored_source text,
  constraint exclusion_pkey primary key (id),
  constraint exclusion_has_a_holding foreign key (person_id, iin) references holding(person_id, iin),
  constraint exclusion_kind_known check (kind = any (array['excluded'::text, 'conditionally_excluded'::text])),
  constraint exclusion_restored_after_it_began check (restored_on >= from_on),
  constraint exclusion_restored_with_a_source check (restored_source is null or restored_on is not null)
);
create unique index exclusion_one_open_per_number on exclusion using btree (person_id, iin) where restored_on
  is null;

create table holder_code (
  application_id uuid not null,
  salt bytea not null,
  code_hash bytea not null,
  made_at timestamp with time zone not null,
  tries integer not null,
  constraint holder_code_pkey primary key (application_id),
  constraint holder_code_tries_counted check (tries >= 0 and tries <= 5)
);

create table holder_session (
  token_hash bytea not null,
  application_id uuid not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  constraint holder_session_pkey primary key (token_hash)
);

create table idempotency (
  actor text not null,
  key uuid not null,
  request_hash bytea,
  answer jsonb,
  at timestamp with time zone not null,
  salt bytea,
  constraint idempotency_pkey primary key (actor, key),
  constraint idempotency_hash_has_a_salt check ((request_hash is null) = (salt is null)),
  constraint idempotency_salt_has_16_bytes check (octet_length(salt) = 16)
);
create index idempotency_to_forget on idempotency using btree (at) where request_hash is not null;
create trigger idempotency_answered_once before update on idempotency for each row execute function
  refuse_other_answer();
create trigger idempotency_never_deleted before delete or truncate on idempotency for each statement execute
  function refuse_change();

create table installation (
  only_row boolean default true not null,
  mode text not null,
  constraint installation_pkey primary key (only_row),
  constraint installation_mode_known check (mode = any (array['demo'::text, 'production'::text])),
  constraint installation_one_row check (only_row)
);
create trigger installation_append_only before delete or update or truncate on installation for each statement
  execute function refuse_change();

create table invitation (
  account_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint invitation_pkey primary key (account_id),
  constraint invitation_one_per_token unique (token_hash),
  constraint invitation_has_an_account foreign key (account_id) references account(id),
  constraint invitation_ends_after_it_began check (expires_at > created_at),
  constraint invitation_token_hash_is_sha256 check (octet_length(token_hash) = 32)
);

create table legacy_identifier (
  id uuid not null,
  person_id uuid not null,
  scheme text not null,
  value text not null,
  state text not null,
  constraint legacy_identifier_pkey primary key (id),
  constraint legacy_identifier_has_a_person foreign key (person_id) references person(id),
  constraint legacy_identifier_scheme_known check (scheme = any (array['tin'::text, 'sic'::text,
    'statistics'::text])),
  constraint legacy_identifier_state_known check (state = any (array['active'::text, 'conflict'::text,
    'retired'::text]))
);
create index legacy_identifier_by_person on legacy_identifier using btree (person_id);
create index legacy_identifier_by_value on legacy_identifier using btree (scheme, value);
create unique index legacy_identifier_one_active_holder on legacy_identifier using btree (scheme, value) where
  state = 'active'::text;

create table letter (
  id uuid not null,
  kind text not null,
  reference text not null,
  application_id uuid not null,
  language text not null,
  contact text,
  code text,
  queued_at timestamp with time zone not null,
  useful_until timestamp with time zone,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone,
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  refusals integer default 0 not null,
  constraint letter_pkey primary key (id),
  constraint letter_attempts_counted check (attempts >= 0),
  constraint letter_brings_a_code check (code is null or kind = 'one_time_code'::text),
  constraint letter_code_only_while_it_waits check (code is null or next_attempt_at is not null),
  constraint letter_contact_not_long check (length(contact) <= 254),
  constraint letter_contact_only_while_it_waits check ((next_attempt_at is not null) = (contact is not null)),
  constraint letter_done_once check (sent_at is null or given_up_at is null),
  constraint letter_kind_known check (kind = any (array['submitted'::text, 'intake_accepted'::text,
    'intake_refused'::text, 'correction_requested'::text, 'decided'::text, 'delivered'::text, 'expired'::text,
    'one_time_code'::text, 'contact_changed'::text])),
  constraint letter_language_known check (language = any (array['kk'::text, 'ru'::text, 'en'::text])),
  constraint letter_refusals_counted check (refusals >= 0 and refusals <= attempts),
  constraint letter_waits_or_is_done check ((sent_at is null and given_up_at is null) = (next_attempt_at is
    not null))
);
create index letter_in_turn on letter using btree (useful_until, next_attempt_at, id) where next_attempt_at is
  not null;
create index letter_of_application on letter using btree (application_id, queued_at);

create table migration (
  version integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_version_unique primary key (version)
);

create table number (
  bucket integer not null,
  iin bigint not null,
  serial integer generated always as ((iin / 10 % 10000::bigint)::integer) stored,
  person_id uuid not null,
  origin text not null,
  formation_rule text not null,
  formed_at timestamp with time zone not null,
  constraint number_pkey primary key (bucket, iin),
  constraint number_has_a_bucket foreign key (bucket) references bucket(bucket),
  constraint number_check_digit_fits check (origin = 'imported'::text or coalesce(check_digit_of(iin / 10) =
    (iin % 10::bigint), false)),
  constraint number_in_its_bucket check ((iin / 100000) = bucket),
  constraint number_origin_known check (origin = any (array['formed'::text, 'imported'::text]))
);
create index number_by_serial on number using btree (bucket, serial);
create index number_by_time on number using brin (formed_at);
create index number_imported on number using btree (bucket, serial) where origin = 'imported'::text;
create unique index number_one_formed_per_serial on number using btree (bucket, serial) where origin =
  'formed'::text;
create trigger number_append_only before delete or update or truncate on number for each statement execute
  function refuse_change();

create table outside_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  constraint outside_identity_pkey primary key (issuer, subject),
  constraint outside_identity_has_an_account foreign key (account_id) references account(id),
  constraint outside_identity_not_long check (length(issuer) <= 500 and length(subject) >= 1 and
    length(subject) <= 255)
);
create index outside_identity_by_account on outside_identity using btree (account_id);

create table passkey (
  credential_id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_pkey primary key (credential_id),
  constraint passkey_has_an_account foreign key (account_id) references account(id),
  constraint passkey_counter_not_negative check (counter >= 0),
  constraint passkey_credential_id_not_long check (length(credential_id) >= 1 and length(credential_id) <=
    1400),
  constraint passkey_public_key_not_long check (octet_length(public_key) <= 4096)
);
create index passkey_by_account on passkey using btree (account_id);

create table person_name (
  person_id uuid not null,
  script text not null,
  family text not null,
  given text,
  cut boolean not null,
  source text not null,
  patronymic text,
  constraint person_name_pkey primary key (person_id, script),
  constraint person_name_has_a_person foreign key (person_id) references person(id),
  constraint person_name_script_known check (script = any (array['latin'::text, 'cyrillic'::text]))
);

create table proposal (
  id uuid not null,
  action text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  command jsonb,
  state text not null,
  decided_by text,
  decided_at timestamp with time zone,
  constraint proposal_pkey primary key (id),
  constraint proposal_decided_by_another check (state = 'withdrawn'::text or decided_by <> proposed_by),
  constraint proposal_decided_by_somebody check ((state = 'open'::text) = (decided_by is null)),
  constraint proposal_state_known check (state = any (array['open'::text, 'approved'::text, 'rejected'::text,
    'withdrawn'::text]))
);
create index proposal_open on proposal using btree (proposed_at) where state = 'open'::text;

create table report (
  id uuid not null,
  reference text not null,
  reported_at timestamp with time zone not null,
  page text not null,
  language text not null,
  pack text not null,
  words text not null,
  build text,
  answered_at timestamp with time zone,
  answered_by text,
  constraint report_pkey primary key (id),
  constraint report_reference_unique unique (reference),
  constraint report_answered_by_somebody check ((answered_at is null) = (answered_by is null)),
  constraint report_build_not_long check (length(build) <= 100),
  constraint report_language_known check (language = any (array['kk'::text, 'ru'::text, 'en'::text])),
  constraint report_page_not_long check (length(page) <= 100),
  constraint report_words_not_long check (length(words) >= 1 and length(words) <= 2000)
);
create index report_by_time on report using btree (reported_at);
create index report_open on report using btree (reported_at) where answered_at is null;

create table seal (
  number integer not null,
  ledger text not null,
  sealed_at timestamp with time zone not null,
  last_place bigint not null,
  places bigint[] not null,
  digests bytea[] not null,
  hash bytea not null,
  constraint seal_pkey primary key (number),
  constraint seal_ends_at_its_last_place check (last_place = places[cardinality(places)]),
  constraint seal_hash_is_sha256 check (octet_length(hash) = 32),
  constraint seal_ledger_known check (ledger = any (array['access'::text, 'event'::text])),
  constraint seal_numbers_count_from_one check (number >= 1),
  constraint seal_one_digest_a_place check (cardinality(places) >= 1 and cardinality(places) <= 1000 and
    cardinality(digests) = cardinality(places))
);
create index seal_by_ledger on seal using btree (ledger, last_place);
create trigger seal_append_only before delete or update or truncate on seal for each statement execute
  function refuse_change();

create table session (
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  constraint session_pkey primary key (token_hash),
  constraint session_has_an_account foreign key (account_id) references account(id),
  constraint session_token_hash_is_sha256 check (octet_length(token_hash) = 32)
);

create table suspicion (
  id uuid not null,
  reference text not null,
  reported_at timestamp with time zone not null,
  reported_by text not null,
  office text not null,
  application text,
  words text not null,
  answered_at timestamp with time zone,
  answered_by text,
  constraint suspicion_pkey primary key (id),
  constraint suspicion_one_per_reference unique (reference),
  constraint suspicion_answered_by_somebody check ((answered_at is null) = (answered_by is null)),
  constraint suspicion_application_not_long check (length(application) <= 20),
  constraint suspicion_words_not_long check (length(words) >= 1 and length(words) <= 2000)
);
create index suspicion_by_time on suspicion using btree (reported_at);

create table void_serial (
  bucket integer not null,
  serial integer not null,
  reason text not null,
  voided_at timestamp with time zone not null,
  constraint void_serial_pkey primary key (bucket, serial),
  constraint void_serial_has_a_bucket foreign key (bucket) references bucket(bucket),
  constraint void_serial_in_range check (serial >= 0 and serial <= 9999),
  constraint void_serial_reason_known check (reason = 'no_check_digit'::text)
);
create trigger void_serial_append_only before delete or update or truncate on void_serial for each statement
  execute function refuse_change();
