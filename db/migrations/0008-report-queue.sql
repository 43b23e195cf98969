-- What becomes of reports: those of readers about pages, and those of officers about people who seem to sell numbers.

alter table report
  add column build text,
  add column answered_at timestamptz,
  add column answered_by text,
  add constraint report_build_not_long check (length(build) <= 100),
  add constraint report_answered_by_somebody check ((answered_at is null) = (answered_by is null));
create index report_open on report (reported_at) where answered_at is null;

-- Words name people and telephones: they are read by supervisors only and never logged.
create table suspicion (
  -- Made with the form, so that a form that is sent twice is stored once.
  id uuid not null,
  reference text not null,
  reported_at timestamptz not null,
  reported_by text not null,
  office text not null,
  -- The reference of the application that led to it, if one did.
  application text,
  words text not null,
  answered_at timestamptz,
  answered_by text,
  constraint suspicion_pkey primary key (id),
  constraint suspicion_one_per_reference unique (reference),
  constraint suspicion_words_not_long check (length(words) between 1 and 2000),
  constraint suspicion_application_not_long check (length(application) <= 20),
  constraint suspicion_answered_by_somebody check ((answered_at is null) = (answered_by is null))
);
create index suspicion_by_time on suspicion (reported_at);

-- Who held people who looked alike to be others: few among all events, and looked at together.
create index event_override on event (at)
  where kind = 'person_registered' and payload ->> 'difference' is not null;
