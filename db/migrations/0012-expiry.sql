-- Applications that nobody goes on with end by themselves, and their applicants hear of it.

alter table letter
  drop constraint letter_kind_known,
  add constraint letter_kind_known check (kind in (
    'submitted', 'intake_accepted', 'intake_refused', 'correction_requested', 'decided', 'delivered', 'expired',
    'one_time_code', 'contact_changed'));

create index application_waiting on application (changed_at) where state in ('draft', 'submitted', 'needs_correction');
