-- Finds by what nobody had asked before: the trail of an officer, the applications of a person, the figures of a day.

-- The first of those who act most are the machines, and each of them grows at its end only.
create index event_by_actor on event (actor, at);
create index access_by_actor on access (actor, at);

create index application_by_person on application (person_id) where person_id is not null;
create index application_refused on application (changed_at) where ground is not null;

-- Numbers are written in the order of time, so a few pages of ranges are enough.
create index number_by_time on number using brin (formed_at);
