-- Projections can be thrown away and made again, so no table that is for keeps may refer to one. Who reads their own
-- application is looked up by its id, and a session of one that is gone finds nothing.

alter table holder_session drop constraint holder_session_of_an_application;
