-- The whole register: people of every category, all their documents and older numbers, and every change of a number
-- with its way back. Still plain SQL that PostgreSQL 15 understands.

-- Persons ---------------------------------------------------------------------------------------------------------

create table citizenship (
  person_id uuid not null,
  code text not null,
  source text not null,
  constraint citizenship_pkey primary key (person_id, code),
  constraint citizenship_has_a_person foreign key (person_id) references person (id),
  constraint citizenship_is_a_code check (code ~ '^[A-Z]{1,3}$')
);
insert into citizenship (person_id, code, source) select id, citizenship, citizenship_source from person;

-- Personal values become nullable, because they can be erased while the person's number stays for ever.
alter table person
  alter column category drop not null,
  drop column citizenship,
  drop column citizenship_source,
  drop column version,
  alter column birth_on drop not null,
  alter column birth_source drop not null,
  alter column birth_place drop not null,
  alter column birth_place_source drop not null,
  alter column sex drop not null,
  alter column sex_source drop not null,
  add column birth_precision text default 'day',
  add column self_employed boolean default false,
  add column life text not null default 'alive',
  add column merged_into uuid,
  add column erased boolean not null default false,
  add constraint person_category_known check (category in ('citizen', 'kandas', 'permanent_resident', 'stateless',
    'temporary_foreigner', 'refugee', 'diplomat')),
  add constraint person_birth_precision_known check (birth_precision in ('day', 'month', 'year', 'nominal')),
  add constraint person_life_known check (life in ('alive', 'deceased', 'declared_dead')),
  add constraint person_merged_into_another check (merged_into <> id),
  add constraint person_erased_or_known
    check (erased or (category is not null and self_employed is not null and birth_on is not null and sex is not null)),
  add constraint person_merged_into_a_person foreign key (merged_into) references person (id);
create index person_by_survivor on person (merged_into) where merged_into is not null;
alter table person alter column birth_precision drop default, alter column self_employed drop default;

alter table person_name add column patronymic text;

-- The eleven carriers of the number, and the chip. A document has an id of its own, so that events can speak of it
-- without repeating its number. A person of the first release has one document, which takes the id of the person.
alter table document add column id uuid;
update document set id = person_id;
alter table document
  drop constraint document_one_holder,
  drop constraint document_kind_known,
  alter column expires_on drop not null,
  add column issued_on date,
  add column placement text not null default 'none',
  add column state text not null default 'issued',
  add column replaced_by uuid,
  add constraint document_pkey primary key (id),
  add constraint document_one_holder unique (kind, country, number),
  add constraint document_kind_known check (kind in ('birth_certificate', 'medical_birth_certificate', 'passport',
    'identity_card', 'residence_permit', 'kandas_certificate', 'stateless_certificate', 'diplomatic_passport',
    'service_passport', 'registration_certificate', 'travel_document', 'chip')),
  add constraint document_placement_known check (placement in ('card_front_below_birth_date', 'passport_page_32',
    'passport_page_2', 'permit_front', 'stateless_page_2', 'certificate_insert', 'chip', 'none')),
  add constraint document_state_known check (state in ('issued', 'replaced', 'lost', 'surrendered', 'expired',
    'invalid_without_iin')),
  add constraint document_issued_before_it_expires check (issued_on <= expires_on),
  add constraint document_replaced_by_a_document foreign key (replaced_by) references document (id),
  add constraint document_replaced_by_another check (replaced_by <> id);
alter table document alter column placement drop default, alter column state drop default;

-- Numbers of older registers. A value that two persons claim is kept for both, as a conflict that blocks neither.
create table legacy_identifier (
  id uuid not null,
  person_id uuid not null,
  scheme text not null,
  value text not null,
  state text not null,
  constraint legacy_identifier_pkey primary key (id),
  constraint legacy_identifier_has_a_person foreign key (person_id) references person (id),
  constraint legacy_identifier_scheme_known check (scheme in ('tin', 'sic', 'statistics')),
  constraint legacy_identifier_state_known check (state in ('active', 'conflict', 'retired'))
);
create unique index legacy_identifier_one_active_holder on legacy_identifier (scheme, value) where state = 'active';
create index legacy_identifier_by_value on legacy_identifier (scheme, value);
create index legacy_identifier_by_person on legacy_identifier (person_id);

-- What a person is found by: hashes of folded names with birth dates, of documents, of older numbers.
create table duplicate_key (
  person_id uuid not null,
  key bytea not null,
  constraint duplicate_key_pkey primary key (key, person_id),
  constraint duplicate_key_has_a_person foreign key (person_id) references person (id)
);
create index duplicate_key_by_person on duplicate_key (person_id);

-- Numbers ---------------------------------------------------------------------------------------------------------

-- A number with a wrong check digit may have been given out elsewhere and is recorded beside the one formed here.
alter table number drop constraint number_one_per_serial;
create unique index number_one_formed_per_serial on number (bucket, serial) where origin = 'formed';
create index number_by_serial on number (bucket, serial);

-- The version is that of the event by which the person got the number: clocks may jump, versions never do. In the
-- first release it was always the third of its stream.
alter table holding
  add column version integer not null default 3,
  add column successor bigint,
  add column reason text,
  add constraint holding_superseded_by_another check (successor <> iin),
  add constraint holding_successor_when_superseded check ((state = 'superseded') = (successor is not null));
alter table holding alter column version drop default;
create index holding_by_number on holding (iin);
create index holding_by_successor on holding (successor) where successor is not null;

-- Why and since when a number is out of use. Each restoration closes its row; none is ever deleted. What names the act
-- may name a person too, so it can be erased.
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
  constraint exclusion_has_a_holding foreign key (person_id, iin) references holding (person_id, iin),
  constraint exclusion_kind_known check (kind in ('excluded', 'conditionally_excluded')),
  constraint exclusion_restored_after_it_began check (restored_on >= from_on),
  constraint exclusion_restored_with_a_source check (restored_source is null or restored_on is not null)
);
create unique index exclusion_one_open_per_number on exclusion (person_id, iin) where restored_on is null;

-- Second persons ----------------------------------------------------------------------------------------------------

-- A dangerous act waits here until somebody else approves it. Its command may hold personal values: it can be erased.
create table proposal (
  id uuid not null,
  action text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  command jsonb,
  state text not null,
  decided_by text,
  decided_at timestamptz,
  constraint proposal_pkey primary key (id),
  constraint proposal_state_known check (state in ('open', 'approved', 'rejected', 'withdrawn')),
  constraint proposal_decided_by_somebody check ((state = 'open') = (decided_by is null)),
  constraint proposal_decided_by_another check (state = 'withdrawn' or decided_by <> proposed_by)
);
create index proposal_open on proposal (proposed_at) where state = 'open';

alter table event drop constraint event_stream_type_known;
alter table event add constraint event_stream_type_known
  check (stream_type in ('person', 'application', 'bucket', 'proposal'));

-- Which account is whose, so that nobody decides on their own record.
alter table account
  add column person_id uuid,
  add constraint account_role_known check (role in ('counter_officer', 'consular_officer', 'operator', 'supervisor',
    'register_administrator', 'rule_editor', 'auditor', 'representative', 'holder'));
