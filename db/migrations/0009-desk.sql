-- The whole life of an application at the desk: who holds it, when it is due, why it was refused or sent back.

alter table application
  -- The last day of the term; null until the application is taken in.
  add column due_on date,
  -- The key of the ground it was refused on, as the rules name it.
  add column ground text,
  -- What the applicant is asked to correct, and why. While they are asked, the term stands still.
  add column correction_field text,
  add column correction_reason text,
  -- An officer with the surname of the applicant works on the case only beside a second one.
  add column conflict_officer text,
  add column conflict_second text,
  add constraint application_refused_on_a_ground
    check ((state in ('refused', 'intake_refused')) = (ground is not null)),
  add constraint application_correction_has_a_field
    check ((state = 'needs_correction') = (correction_field is not null)),
  add constraint application_second_is_another check (conflict_second <> conflict_officer);
create index application_by_term on application (due_on, opened_at)
  where state in ('draft', 'submitted', 'intake_accepted', 'in_check', 'needs_correction');

-- The applicant's own form stands beside what the officer confirmed, so the two have names of their own. What comes
-- from an applicant says of which version it is.
update application_value
set personal = personal - 'form' || jsonb_build_object('confirmed', personal -> 'form')
where personal ? 'form' and not personal -> 'form' ? 'version';

-- A case is in the hands of one officer while it is open; the row is worth nothing after its end.
create table application_lease (
  application_id uuid not null,
  officer text not null,
  taken_at timestamptz not null,
  ends_at timestamptz not null,
  constraint application_lease_pkey primary key (application_id)
);

-- Scans that a desk took of papers. The event that tells of one holds no part of it.
create table application_scan (
  id uuid not null,
  application_id uuid not null,
  item text not null,
  media_type text not null,
  size_bytes integer not null,
  content bytea not null,
  added_at timestamptz not null,
  added_by text not null,
  constraint application_scan_pkey primary key (id),
  constraint application_scan_type_known check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  constraint application_scan_size_counted check (size_bytes = octet_length(content)),
  constraint application_scan_not_large check (size_bytes between 1 and 5 * 1024 * 1024)
);
create index application_scan_of_application on application_scan (application_id, added_at);
