-- What was asked under a key is hashed with a salt of its own, and forgotten after a term: a form has few secrets, and
-- whoever knows all but one could try it out on a hash without a salt. The key and its answer stay for ever.

alter table idempotency
  add column salt bytea,
  alter column request_hash drop not null;

create or replace function refuse_other_answer() returns trigger language plpgsql as $$
begin
  if old.answer is not null and (
    row(new.actor, new.key, new.answer, new.at) is distinct from row(old.actor, old.key, old.answer, old.at)
    or new.request_hash is not null or new.salt is not null)
  then
    raise exception 'the answer to an idempotency key may not change' using errcode = '23001';
  end if;
  return new;
end $$;

-- Hashes from before had no salt. A request that is sent again after the upgrade is told that its key was used.
update idempotency set request_hash = null where answer is not null;

alter table idempotency
  add constraint idempotency_hash_has_a_salt check ((request_hash is null) = (salt is null)),
  add constraint idempotency_salt_has_16_bytes check (octet_length(salt) = 16);

create index idempotency_to_forget on idempotency (at) where request_hash is not null;
