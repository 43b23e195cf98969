-- What readers report about our pages. Words may be personal: they are read by editors only and never logged.

create table report (
  -- Made with the form, so that a form that is sent twice is stored once.
  id uuid not null,
  reference text not null,
  reported_at timestamptz not null,
  page text not null,
  language text not null,
  -- The rule pack that the page was made from.
  pack text not null,
  words text not null,
  constraint report_pkey primary key (id),
  constraint report_reference_unique unique (reference),
  constraint report_language_known check (language in ('kk', 'ru', 'en')),
  constraint report_page_not_long check (length(page) <= 100),
  constraint report_words_not_long check (length(words) between 1 and 2000)
);
create index report_by_time on report (reported_at);
