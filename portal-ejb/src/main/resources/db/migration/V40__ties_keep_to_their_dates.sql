-- A tie counts on the days between its first and its last, both included, as the clinic's own clock says them. The server
-- says which day that is for each transaction; where it does not, no tie counts.
create function clinic_today() returns date language sql stable as
$$ select nullif(current_setting('app.today', true), '')::date $$;

-- Two people are tied once on a day, and a therapist has one supervisor. Their ids stand as one text, the client's first: so
-- that few rows are looked through for each new one, and nobody else looks by this index, which is slower than those below. A tie that was ended before it began keeps the day
-- before its first as its last: it never counts, and takes no day from another one.
create extension if not exists btree_gist;

drop index caseload_current;
drop index supervision_current;
alter table caseload
  drop constraint caseload_check,
  add constraint caseload_ends check (until >= since - 1),
  add constraint caseload_once exclude using gist
    ((client_id::text || therapist_id || clinic_id) with =, daterange(since, until + 1) with &&);
alter table supervision
  drop constraint supervision_check1,
  add constraint supervision_ends check (until >= since - 1),
  add constraint supervision_once exclude using gist
    ((supervisee_id::text || clinic_id) with =, daterange(since, until + 1) with &&);

-- What one may see is found by these alone.
create index caseload_therapist on caseload (clinic_id, therapist_id, client_id) include (since, until);
drop index caseload_client;
create index caseload_client on caseload (clinic_id, client_id, therapist_id) include (since, until);
create index supervision_supervisee on supervision (clinic_id, supervisee_id, supervisor_id) include (since, until);
create index supervision_supervisor on supervision (clinic_id, supervisor_id, supervisee_id) include (since, until);

grant insert, update (until, version) on caseload, supervision to ${server};
