-- How holders sign in: a code by letter that works once, and a short session.

create table holder_code (
  application_id uuid not null,
  salt bytea not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  tries integer not null,
  constraint holder_code_pkey primary key (application_id),
  constraint holder_code_tries_counted check (tries between 0 and 5)
);

create table holder_session (
  token_hash bytea not null,
  application_id uuid not null,
  created_at timestamptz not null,
  used_at timestamptz not null,
  constraint holder_session_pkey primary key (token_hash),
  constraint holder_session_of_an_application foreign key (application_id) references application (id)
);
