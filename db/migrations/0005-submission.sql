-- Applications that come from applicants: until an officer takes one in, it is in no office and on nobody's desk.

alter table application alter column office drop not null;
alter table application alter column officer drop not null;
