-- Seals over what was done and who looked: a row that is altered, deleted or put in between afterwards is named.

-- The order in which rows were written. Gaps are left by what was rolled back, and mean nothing.
alter table access
  add column place bigint not null generated always as identity,
  add constraint access_one_per_place unique (place);
alter table event
  add column place bigint not null generated always as identity,
  add constraint event_one_per_place unique (place);

-- One row seals up to a thousand rows of a ledger: their places and digests, chained to the seal before.
create table seal (
  number integer not null,
  ledger text not null,
  sealed_at timestamptz not null,
  last_place bigint not null,
  places bigint[] not null,
  digests bytea[] not null,
  hash bytea not null,
  constraint seal_pkey primary key (number),
  constraint seal_numbers_count_from_one check (number >= 1),
  constraint seal_ledger_known check (ledger in ('access', 'event')),
  constraint seal_one_digest_a_place
    check (cardinality(places) between 1 and 1000 and cardinality(digests) = cardinality(places)),
  constraint seal_ends_at_its_last_place check (last_place = places[cardinality(places)]),
  constraint seal_hash_is_sha256 check (octet_length(hash) = 32)
);
create index seal_by_ledger on seal (ledger, last_place);

create trigger seal_append_only before update or delete or truncate on seal
  for each statement execute function refuse_change();
