-- Letters that wait to be sent. The decision that a letter tells of queues it in its own transaction.

create table letter (
  -- Also what the Message-ID is made of, so that a letter that arrives twice can be told from two letters.
  id uuid not null,
  kind text not null,
  reference text not null,
  application_id uuid not null,
  language text not null,
  -- Personal: where it goes, and the one-time code if it brings one. Gone as soon as the letter is done with.
  contact text,
  code text,
  queued_at timestamptz not null,
  -- A letter that is no use later, such as one with a code, is not sent after this.
  useful_until timestamptz,
  attempts integer not null default 0,
  -- While a sender has the letter, this is when another may take it over.
  next_attempt_at timestamptz,
  sent_at timestamptz,
  given_up_at timestamptz,
  constraint letter_pkey primary key (id),
  constraint letter_kind_known check (kind in (
    'submitted', 'intake_accepted', 'intake_refused', 'correction_requested', 'decided', 'delivered',
    'one_time_code', 'contact_changed')),
  constraint letter_language_known check (language in ('kk', 'ru', 'en')),
  constraint letter_contact_not_long check (length(contact) <= 254),
  constraint letter_brings_a_code check (code is null or kind = 'one_time_code'),
  constraint letter_attempts_counted check (attempts >= 0),
  constraint letter_done_once check (sent_at is null or given_up_at is null),
  constraint letter_waits_or_is_done check (
    (sent_at is null and given_up_at is null) = (next_attempt_at is not null)),
  -- Who it went to is nobody's business any more once it has gone.
  constraint letter_contact_only_while_it_waits check ((next_attempt_at is not null) = (contact is not null)),
  constraint letter_code_only_while_it_waits check (code is null or next_attempt_at is not null)
);
create index letter_waiting on letter (next_attempt_at) where next_attempt_at is not null;
create index letter_of_application on letter (application_id, queued_at);
