-- Certificates that were issued, and the keys their codes are signed with. Nothing personal stands in either.

create table certificate_key (
  id text not null,
  public_key jsonb not null,
  -- Of a demonstration only: the key of a real register lies with its authority.
  private_key jsonb,
  first_used_at timestamptz not null,
  -- Set by hand when the secret may be known to others: from then on the key is unknown to whoever checks.
  distrusted_at timestamptz,
  constraint certificate_key_pkey primary key (id),
  constraint certificate_key_private_only_in_demo
    check (private_key is null or (public_key -> 'demo') = 'true'::jsonb)
);

-- Of several processes that start at once, one makes the key of a demonstration.
create unique index certificate_key_one_of_demo on certificate_key ((true))
  where private_key is not null and distrusted_at is null;

create table certificate (
  id uuid not null,
  -- No foreign keys: both are projections, which are thrown away and made again.
  person_id uuid not null,
  iin bigint not null,
  key_id text not null,
  -- The last event of the person that changed what the certificate says.
  facts_version integer not null,
  issued_at timestamptz not null,
  -- When another one was issued in its place.
  replaced_at timestamptz,
  constraint certificate_pkey primary key (id),
  constraint certificate_signed_by_a_key foreign key (key_id) references certificate_key (id)
);
-- The same certificate asked for again is the same certificate.
create unique index certificate_one_in_force on certificate (person_id, iin, key_id) where replaced_at is null;
create index certificate_replaced on certificate (id) where replaced_at is not null;
-- Numbers out of use are few, and the list of withdrawn certificates begins at them.
create index holding_out_of_use on holding (person_id, iin) where state in ('excluded', 'superseded', 'annulled');
