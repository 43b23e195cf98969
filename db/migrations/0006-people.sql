-- People who work here: how they are invited, how they sign in, and a log of what was done about their accounts.

-- Whoever signs in with a passkey or elsewhere has no name to type.
alter table account
  alter column sign_in_name drop not null,
  add column used_at timestamptz,
  add constraint account_password_has_a_name check (password_hash is null or sign_in_name is not null);

-- One link an account, until it is used or too old. The token itself stands nowhere.
create table invitation (
  account_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint invitation_pkey primary key (account_id),
  constraint invitation_one_per_token unique (token_hash),
  constraint invitation_has_an_account foreign key (account_id) references account (id),
  constraint invitation_token_hash_is_sha256 check (octet_length(token_hash) = 32),
  constraint invitation_ends_after_it_began check (expires_at > created_at)
);

-- The public half of a passkey; the other half never leaves the device of its owner.
create table passkey (
  credential_id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_pkey primary key (credential_id),
  constraint passkey_has_an_account foreign key (account_id) references account (id),
  constraint passkey_credential_id_not_long check (length(credential_id) between 1 and 1400),
  constraint passkey_public_key_not_long check (octet_length(public_key) <= 4096),
  constraint passkey_counter_not_negative check (counter >= 0)
);
create index passkey_by_account on passkey (account_id);

-- What a device is asked to sign, once and soon.
create table challenge (
  hash bytea not null,
  purpose text not null,
  created_at timestamptz not null,
  constraint challenge_pkey primary key (hash),
  constraint challenge_hash_is_sha256 check (octet_length(hash) = 32),
  constraint challenge_purpose_known check (purpose in ('enroll', 'sign_in'))
);
create index challenge_by_time on challenge (created_at);

-- Who somebody is at a sign-in service of the authority.
create table outside_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  created_at timestamptz not null,
  constraint outside_identity_pkey primary key (issuer, subject),
  constraint outside_identity_has_an_account foreign key (account_id) references account (id),
  constraint outside_identity_not_long check (length(issuer) <= 500 and length(subject) between 1 and 255)
);
create index outside_identity_by_account on outside_identity (account_id);

alter table event drop constraint event_stream_type_known;
alter table event add constraint event_stream_type_known
  check (stream_type in ('person', 'application', 'bucket', 'proposal', 'account'));

-- To look at what an officer did is to look at a person, too.
alter table access drop constraint access_subject_type_known;
alter table access add constraint access_subject_type_known
  check (subject_type in ('person', 'application', 'account'));
