-- The first tables: numbers formed once and for life, the people who hold them, and who looked.
-- Plain SQL that PostgreSQL 15 understands. Constraint names are spelled out because refusals map to them.

-- Demo numbers and real ones never share a database.
create table installation (
  only_row boolean not null default true,
  mode text not null,
  constraint installation_pkey primary key (only_row),
  constraint installation_one_row check (only_row),
  constraint installation_mode_known check (mode in ('demo', 'production'))
);

-- Ledgers ---------------------------------------------------------------------------------------------------

-- A bucket is the first seven digits of a number; its counter only ever goes up.
create table bucket (
  bucket integer not null,
  next_serial integer not null default 0,
  constraint bucket_pkey primary key (bucket),
  constraint bucket_has_seven_digits check (bucket between 0 and 9999999),
  constraint bucket_next_serial_in_range check (next_serial between 0 and 10000)
);

-- Pass one: weights 1 to 11. Pass two, when pass one gives 10: weights 3 to 11, 1, 2. Null when both give 10.
create function check_digit_of(first_eleven bigint) returns integer
language plpgsql immutable strict parallel safe as $$
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
end $$;

-- Every number there ever was. The key begins with the bucket, so the table can be split by it.
create table number (
  bucket integer not null,
  iin bigint not null,
  serial integer generated always as (((iin / 10) % 10000)::integer) stored,
  person_id uuid not null,
  origin text not null,
  formation_rule text not null,
  formed_at timestamptz not null,
  constraint number_pkey primary key (bucket, iin),
  constraint number_one_per_serial unique (bucket, serial),
  constraint number_has_a_bucket foreign key (bucket) references bucket (bucket),
  constraint number_in_its_bucket check (iin / 100000 = bucket),
  constraint number_origin_known check (origin in ('formed', 'imported')),
  constraint number_check_digit_fits
    check (origin = 'imported' or coalesce(check_digit_of(iin / 10) = iin % 10, false))
);

-- Serials that can never be numbers.
create table void_serial (
  bucket integer not null,
  serial integer not null,
  reason text not null,
  voided_at timestamptz not null,
  constraint void_serial_pkey primary key (bucket, serial),
  constraint void_serial_has_a_bucket foreign key (bucket) references bucket (bucket),
  constraint void_serial_in_range check (serial between 0 and 9999),
  constraint void_serial_reason_known check (reason in ('no_check_digit'))
);

-- The one truth. Payloads hold references and codes; personal values stand beside, bound by a salted hash.
create table event (
  stream_type text not null,
  stream_id text not null,
  version integer not null,
  version_before integer generated always as (nullif(version - 1, 0)) stored,
  kind text not null,
  at timestamptz not null,
  actor text not null,
  cause text,
  payload jsonb not null,
  commitment bytea,
  constraint event_pkey primary key (stream_type, stream_id, version),
  constraint event_leaves_no_gap
    foreign key (stream_type, stream_id, version_before) references event (stream_type, stream_id, version),
  constraint event_stream_type_known check (stream_type in ('person', 'application', 'bucket')),
  constraint event_version_counts_from_one check (version >= 1),
  constraint event_commitment_is_sha256 check (octet_length(commitment) = 32)
);

-- The personal values of an event: canonical JSON text and its salt. These rows may be erased, the event stays.
create table event_value (
  stream_type text not null,
  stream_id text not null,
  version integer not null,
  salt bytea not null,
  personal text not null,
  constraint event_value_pkey primary key (stream_type, stream_id, version),
  constraint event_value_has_an_event
    foreign key (stream_type, stream_id, version) references event (stream_type, stream_id, version),
  constraint event_value_salt_has_16_bytes check (octet_length(salt) = 16)
);

-- One row a request: the same key gives the same answer for ever.
create table idempotency (
  actor text not null,
  key uuid not null,
  request_hash bytea not null,
  answer jsonb,
  at timestamptz not null,
  constraint idempotency_pkey primary key (actor, key)
);

-- Who looked at whose data, for what. Written in the transaction of the read.
create table access (
  id uuid not null,
  at timestamptz not null,
  actor text not null,
  on_behalf_of text,
  subject_type text not null,
  subject_id text not null,
  purpose text not null,
  legal_basis text not null,
  attributes text[] not null,
  embargo text not null default 'none',
  visible_from timestamptz,
  constraint access_pkey primary key (id),
  constraint access_subject_type_known check (subject_type in ('person', 'application')),
  constraint access_embargo_known check (embargo in ('none', 'delayed', 'sealed')),
  constraint access_delay_has_an_end check ((embargo = 'delayed') = (visible_from is not null))
);
create index access_by_subject on access (subject_type, subject_id, at);

-- Projections: what the events amount to. They can be thrown away and made again. ---------------------------

create table person (
  id uuid not null,
  category text not null,
  birth_on date not null,
  birth_source text not null,
  birth_place text not null,
  birth_place_source text not null,
  sex text not null,
  sex_source text not null,
  citizenship text not null,
  citizenship_source text not null,
  version integer not null,
  constraint person_pkey primary key (id),
  constraint person_sex_known check (sex in ('male', 'female')),
  constraint person_citizenship_is_a_code check (citizenship ~ '^[A-Z]{1,3}$')
);
create index person_by_birth on person (birth_on);

create table person_name (
  person_id uuid not null,
  script text not null,
  family text not null,
  given text,
  cut boolean not null,
  source text not null,
  constraint person_name_pkey primary key (person_id, script),
  constraint person_name_has_a_person foreign key (person_id) references person (id),
  constraint person_name_script_known check (script in ('latin', 'cyrillic'))
);

create table document (
  kind text not null,
  country text not null,
  number text not null,
  person_id uuid not null,
  expires_on date not null,
  source text not null,
  constraint document_one_holder primary key (kind, country, number),
  constraint document_has_a_person foreign key (person_id) references person (id),
  constraint document_kind_known check (kind in ('passport'))
);
create index document_by_person on document (person_id);

create table holding (
  person_id uuid not null,
  iin bigint not null,
  state text not null,
  since timestamptz not null,
  constraint holding_pkey primary key (person_id, iin),
  constraint holding_has_a_person foreign key (person_id) references person (id),
  constraint holding_state_known
    check (state in ('active', 'conditionally_excluded', 'excluded', 'superseded', 'annulled'))
);
create unique index holding_one_active_per_person on holding (person_id)
  where state in ('active', 'conditionally_excluded');

create table application (
  id uuid not null,
  reference text not null,
  state text not null,
  channel text not null,
  rule_pack text not null,
  office text not null,
  officer text not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  person_id uuid,
  version integer not null,
  constraint application_pkey primary key (id),
  constraint application_one_per_reference unique (reference),
  constraint application_state_known check (state in (
    'draft', 'ready', 'submitted', 'intake_accepted', 'intake_refused', 'in_check', 'needs_correction',
    'assigned', 'existing_found', 'refused', 'delivered', 'withdrawn', 'expired')),
  constraint application_decided_for_a_person
    check ((state in ('assigned', 'existing_found', 'delivered')) = (person_id is not null))
);
create index application_by_office on application (office, changed_at desc);

create table application_value (
  application_id uuid not null,
  personal jsonb not null,
  constraint application_value_pkey primary key (application_id),
  constraint application_value_has_an_application foreign key (application_id) references application (id)
);

-- People who work here --------------------------------------------------------------------------------------

create table account (
  id uuid not null,
  sign_in_name text not null,
  display_name text not null,
  role text not null,
  office text not null,
  password_hash text,
  demo boolean not null,
  created_at timestamptz not null,
  suspended_at timestamptz,
  constraint account_pkey primary key (id),
  constraint account_one_per_sign_in_name unique (sign_in_name),
  constraint account_password_only_in_demo check (demo or password_hash is null)
);

create table session (
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null,
  used_at timestamptz not null,
  constraint session_pkey primary key (token_hash),
  constraint session_has_an_account foreign key (account_id) references account (id),
  constraint session_token_hash_is_sha256 check (octet_length(token_hash) = 32)
);

-- How often something was tried in a stretch of time, for limits.
create table attempt (
  what text not null,
  window_start timestamptz not null,
  tries integer not null,
  constraint attempt_pkey primary key (what, window_start)
);

-- Append-only -----------------------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is not allowed: it is append-only', tg_op, tg_table_name using errcode = '23001';
end $$;

create trigger number_append_only before update or delete or truncate on number
  for each statement execute function refuse_change();
create trigger void_serial_append_only before update or delete or truncate on void_serial
  for each statement execute function refuse_change();
create trigger event_append_only before update or delete or truncate on event
  for each statement execute function refuse_change();
-- Its rows may be erased one by one, when their term is over, but never altered.
create trigger event_value_never_altered before update or truncate on event_value
  for each statement execute function refuse_change();
create trigger installation_append_only before update or delete or truncate on installation
  for each statement execute function refuse_change();
create trigger access_append_only before update or delete or truncate on access
  for each statement execute function refuse_change();
create trigger idempotency_never_deleted before delete or truncate on idempotency
  for each statement execute function refuse_change();
create trigger bucket_never_deleted before delete or truncate on bucket
  for each statement execute function refuse_change();

create function refuse_counter_back() returns trigger language plpgsql as $$
begin
  if new.next_serial < old.next_serial or new.bucket <> old.bucket then
    raise exception 'the counter of bucket % may not go back', old.bucket using errcode = '23001';
  end if;
  return new;
end $$;
create trigger bucket_counter_never_back before update on bucket
  for each row execute function refuse_counter_back();

-- An answer once given to a key is never another one.
create function refuse_other_answer() returns trigger language plpgsql as $$
begin
  if old.answer is not null then
    raise exception 'the answer to an idempotency key may not change' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger idempotency_answered_once before update on idempotency
  for each row execute function refuse_other_answer();
