-- Letters with codes go first, and only refusals of the mail server count towards giving a letter up.

alter table letter
  add column refusals integer not null default 0,
  add constraint letter_refusals_counted check (refusals between 0 and attempts);

drop index letter_waiting;
create index letter_in_turn on letter (useful_until, next_attempt_at, id) where next_attempt_at is not null;
